"""What the tests of failing system calls share with those of the engine."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "core"))
