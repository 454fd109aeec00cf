"""Import path of the engine's test modules, for the tests of failing system calls."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "core"))
