"""A repository that Bluesky exports (`repo.car`): checked, and read into a private database of bskyarchive's schema."""
