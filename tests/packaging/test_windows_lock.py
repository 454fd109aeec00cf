"""requirements-windows.lock: the packages that `dev.py windows` installs, checked on any system."""

import re
import tomllib

import pytest
from contents import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

WINDOWS = {
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": "3.13",
    "sys_platform": "win32",
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked(name):
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    found = [re.match(r"([\w.-]+)==([^\s;]+)(.*)", line) for line in text.splitlines()]
    return {canonicalize_name(line[1]): (line[2], line[3]) for line in found if line}


def group(name):
    for entry in PROJECT["dependency-groups"][name]:
        if isinstance(entry, str):
            yield entry
        else:
            yield from group(entry["include-group"])


@pytest.mark.parametrize("text", [*PROJECT["project"]["dependencies"], *group("windows"), "pefile", "pywin32-ctypes"])
def test_each_requirement_that_windows_has_is_locked_with_hashes(text):
    requirement = Requirement(text)
    found = locked("requirements-windows.lock").get(canonicalize_name(requirement.name))

    if requirement.marker and not requirement.marker.evaluate(WINDOWS):
        assert found is None
    else:
        version, rest = found
        assert requirement.specifier.contains(version)
        assert "--hash=sha256:" in rest


def test_the_versions_are_those_of_the_other_systems():
    elsewhere = {**locked("requirements-build.lock"), **locked("requirements-dev.lock")}
    here = locked("requirements-windows.lock")

    assert {name: here[name][0] for name in here if name in elsewhere} == {
        name: elsewhere[name][0] for name in elsewhere if name in here
    }


def test_the_lock_names_no_address():
    assert "://" not in (ROOT / "requirements-windows.lock").read_text(encoding="utf-8")
