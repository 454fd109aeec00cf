"""macOS: what the application says of itself; make_dmg.sh signs it and packs it into an image."""
