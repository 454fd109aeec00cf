"""macOS: metadata of the application; make_dmg.sh signs it and packs it into a disk image."""
