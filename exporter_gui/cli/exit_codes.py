"""Exit codes of the commands; that of a cancelled one is `ending_signals.CANCELLED`."""

DONE, FAILED, WRONG_USAGE = 0, 1, 2
