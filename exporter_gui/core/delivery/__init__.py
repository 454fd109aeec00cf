"""Forms in which an export is delivered: a file, or a folder or ZIP with media files, manifest and checksums."""
