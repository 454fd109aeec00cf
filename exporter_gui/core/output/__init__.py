"""Files that appear complete and checked, or not at all."""
