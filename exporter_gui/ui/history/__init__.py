"""History of exports."""
