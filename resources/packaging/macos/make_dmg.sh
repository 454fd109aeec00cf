#!/bin/sh
# Packs the application for macOS into a disk image: make_dmg.sh "Archive Exporter.app" OUTPUT.dmg
# Without SIGN_IDENTITY in the environment the application is signed for itself only (“ad hoc”): it then runs, and
# macOS asks the person who downloaded it. With one, and NOTARY_PROFILE, the image is notarised as well.
set -eu
application=$1
output=$2
title=$(basename "$application" .app)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_IDENTITY" "$application"
else
    codesign --force --deep --sign - "$application"
fi
codesign --verify --deep --strict "$application"
mkdir "$work/image"
cp -R "$application" "$work/image/"
ln -s /Applications "$work/image/Applications"
rm -f "$output"
hdiutil create -volname "$title" -srcfolder "$work/image" -format UDZO -imagekey zlib-level=9 "$output"
if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --sign "$SIGN_IDENTITY" "$output"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$output" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$output"
    fi
fi
