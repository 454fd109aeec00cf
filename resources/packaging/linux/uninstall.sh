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
find "$home" -depth -type d -exec rmdir {} + 2>/dev/null || true
[ -d "$home" ] && echo "Files that were added later remain in $home." || echo "Archive Exporter was removed."
