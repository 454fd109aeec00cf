"""The trial of the program on Windows: every step from a Python to an uninstalled program, natively or under Wine."""
