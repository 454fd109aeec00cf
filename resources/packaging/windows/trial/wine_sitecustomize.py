"""Run by the Windows Python under Wine 8 before anything else: hides what Wine lacks, so that Python does without."""

import sys

sys.modules["_wmi"] = None  # type: ignore[assignment]
if sys.platform == "win32":
    import _winapi

    if hasattr(_winapi, "CopyFile2"):
        del _winapi.CopyFile2
