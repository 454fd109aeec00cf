#!/bin/sh
# Removes the files that install.sh has listed, and folders that are empty afterwards.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
list=$home/installed-files.txt
[ -f "$list" ] || { echo "$list does not exist; nothing was removed." >&2; exit 1; }
while read -r file; do
    rm -f "$file"
done <"$list"
rm -f "$list" "$home/installed-files.txt.new"
mime=$home/../../share/mime
if command -v update-mime-database >/dev/null && [ -d "$mime/packages" ]; then
    update-mime-database "$mime"
    if rmdir "$mime/packages" 2>/dev/null; then # what is left was made from the files in it
        (cd "$mime" && rm -f XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses \
            treemagic types version)
    fi
fi
find "$home" -depth -type d -exec rmdir {} + 2>/dev/null || true
[ -d "$home" ] && echo "Files that were added later remain in $home." || echo "Archive Exporter was removed."
