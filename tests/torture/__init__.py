"""Injection of thousands of faults, too slow for the test suite. Run by hand: `python3 dev.py torture`."""
