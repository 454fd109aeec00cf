"""The Library of Congress's `bagit`, whose last wheel asks setuptools for its own version."""

import sys
import warnings
from importlib.metadata import PackageNotFoundError, distribution
from types import ModuleType

if "pkg_resources" not in sys.modules:
    stand_in = ModuleType("pkg_resources")
    stand_in.DistributionNotFound = PackageNotFoundError
    stand_in.get_distribution = distribution
    sys.modules["pkg_resources"] = stand_in

with warnings.catch_warnings():
    warnings.simplefilter("ignore", SyntaxWarning)  # of its old string literals
    import bagit

__all__ = ["bagit"]
