"""Benchmarks, run by hand with `python3 dev.py bench`; see the README."""
