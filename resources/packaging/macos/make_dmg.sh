#!/bin/sh
# Packs the application for macOS into a disk image: make_dmg.sh "Archive Exporter.app" OUTPUT.dmg
#
# Without SIGN_IDENTITY in the environment, the application gets an ad-hoc signature: it runs, but macOS warns users who
# downloaded it. To publish, with an account of Apple's developer program:
#   1. Add the certificate “Developer ID Application” to the keychain, and set SIGN_IDENTITY to its name, also for
#      `dev.py build`: PyInstaller signs each library with it, with the hardened runtime (see build.spec).
#   2. xcrun notarytool store-credentials NAME --apple-id ... --team-id ... --password ...; NAME is NOTARY_PROFILE.
# Then the application and the image are notarised, and their tickets stapled to them, so that they open without a
# network connection.
set -eu
application=$1
output=$2
title=$(basename "$application" .app)
entitlements=$(dirname "$0")/entitlements.plist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

notarise() { # FILE_TO_SUBMIT FILE_TO_STAPLE
    xcrun notarytool submit "$1" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$2"
}

# Licences were added after PyInstaller signed the application: sign it again; libraries keep their signatures.
if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --options runtime --timestamp --entitlements "$entitlements" --sign "$SIGN_IDENTITY" "$application"
else
    codesign --force --entitlements "$entitlements" --sign - "$application"
fi
codesign --verify --deep --strict --verbose=2 "$application"
if [ -n "${SIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    ditto -c -k --keepParent "$application" "$work/application.zip"
    notarise "$work/application.zip" "$application"
fi

mkdir "$work/image"
ditto "$application" "$work/image/$title.app"
ln -s /Applications "$work/image/Applications"
rm -f "$output"
hdiutil create -volname "$title" -srcfolder "$work/image" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$output"
if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SIGN_IDENTITY" "$output"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        notarise "$output" "$output"
        spctl --assess --type open --context context:primary-signature --verbose=2 "$output"
    fi
fi
