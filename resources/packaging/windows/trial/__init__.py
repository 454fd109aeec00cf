"""Test run of the program on Windows, natively or under Wine: from installing Python to uninstalling the program."""
