"""Value types: posts, selections, times, accounts."""
