"""Exit codes of commands; the one for cancellation is `ending_signals.CANCELLED`."""

DONE, FAILED, WRONG_USAGE = 0, 1, 2
