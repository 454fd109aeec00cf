"""Values: posts, selections of them, times, accounts."""
