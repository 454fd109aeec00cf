"""What no test has time for: thousands of faults, injected and counted. Run by hand: `python3 dev.py torture`."""
