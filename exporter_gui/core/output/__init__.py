"""Output files that appear complete and verified, or not at all."""
