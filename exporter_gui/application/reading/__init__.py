"""Background queries of archives."""
