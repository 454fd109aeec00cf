"""Verification of exports against their manifests and checksums."""
