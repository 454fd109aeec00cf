#!/bin/sh
# Installs Archive Exporter for the current user (~/.local), as root for all users (/usr/local), or in a given folder:
#     ./install.sh [FOLDER]
# FOLDER/lib/exporter-gui/uninstall.sh removes the installed files, and nothing else.
set -eu
umask 022 # all users can read the files, whatever the umask was
name=exporter-gui
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -gt 0 ]; then
    mkdir -p "$1"
    prefix=$(cd "$1" && pwd)
elif [ "$(id -u)" -eq 0 ]; then
    prefix=/usr/local
else
    prefix=${HOME:?}/.local
fi
home=$prefix/lib/$name
share=$prefix/share
list=$home/installed-files.txt

if [ -e "$home" ] && [ ! -f "$list" ]; then
    echo "$home exists, but is not an installation of Archive Exporter; choose another folder." >&2
    exit 1
fi
[ ! -f "$list" ] || sh "$home/uninstall.sh" >/dev/null

mkdir -p "$home" "$prefix/bin" "$share/applications" "$share/man/man1" "$share/mime/packages"
cp -R "$here/_internal" "$here/licenses" "$here/licenses.txt" "$here/sbom.json" "$here/$name" "$here/uninstall.sh" "$home/"
chmod -R u=rwX,go=rX "$home"
ln -sf "../lib/$name/$name" "$prefix/bin/$name"
(cd "$here/share" && find icons -type f) | while read -r icon; do
    mkdir -p "$share/$(dirname "$icon")"
    install -m 644 "$here/share/$icon" "$share/$icon"
done
install -m 644 "$here/share/man/man1/$name.1" "$share/man/man1/$name.1"
install -m 644 "$here/share/mime/packages/$name.xml" "$share/mime/packages/$name.xml"
! command -v update-mime-database >/dev/null || update-mime-database "$share/mime"
# Quoted as the Desktop Entry Specification requires: for the command line, then for the value; then for sed.
quoted=$(printf '%s' "$home" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')
sed -e "s|^Exec=$name|Exec=\"$quoted/$name\"|" -e "s|/usr/lib/$name/\(.*\)|\"$quoted/\1\"|" \
    "$here/share/applications/$name.desktop" >"$share/applications/$name.desktop"

{
    find "$home" ! -type d
    (cd "$here/share" && find . ! -type d) | while read -r file; do printf '%s\n' "$share/${file#./}"; done
    echo "$prefix/bin/$name"
} >"$list.new"
mv "$list.new" "$list"
echo "Archive Exporter is installed in $home; $home/uninstall.sh removes it."
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "To run it as $name, add $prefix/bin to PATH." ;;
esac
