"""Mark for tests of Parquet, whose library does not run everywhere: not under Wine 8, for example."""

import pytest

try:
    import arro3.core  # noqa: F401 - only whether it can be
except ImportError:
    RUNS = False
else:
    RUNS = True

needs_parquet = pytest.mark.skipif(not RUNS, reason="arro3-core does not run here")
