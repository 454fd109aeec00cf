"""Run first by the Windows Python under Wine 8: hides features that Wine lacks, so that Python uses alternatives."""

import sys

sys.modules["_wmi"] = None  # type: ignore[assignment]
if sys.platform == "win32":
    import _winapi

    if hasattr(_winapi, "CopyFile2"):
        del _winapi.CopyFile2
