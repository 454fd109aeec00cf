#!/bin/sh
# Removes the files that install.sh has listed, and the folders that are empty then.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
list=$home/installed-files.txt
[ -f "$list" ] || { echo "There is no $list; nothing was removed." >&2; exit 1; }
while read -r file; do
    rm -f "$file"
done <"$list"
rm -f "$list" "$home/installed-files.txt.new"
find "$home" -depth -type d -exec rmdir {} + 2>/dev/null || true
[ -d "$home" ] && echo "Files that were added since are left in $home." || echo "Archive Exporter is removed."
