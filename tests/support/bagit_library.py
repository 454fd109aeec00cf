"""The Library of Congress's `bagit`, whose last wheel asks setuptools for its own version."""

import sys
from importlib.metadata import PackageNotFoundError, distribution
from types import ModuleType

if "pkg_resources" not in sys.modules:
    stand_in = ModuleType("pkg_resources")
    stand_in.DistributionNotFound = PackageNotFoundError
    stand_in.get_distribution = distribution
    sys.modules["pkg_resources"] = stand_in

import bagit

__all__ = ["bagit"]
