"""Manifests, checked by their schema."""

import json
from pathlib import Path

import pytest

from exporter_gui.resources import resource

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema does not run here", exc_type=ImportError)
VALIDATOR = jsonschema.Draft202012Validator(
    json.loads(resource("manifest.schema.json").read_bytes()), format_checker=jsonschema.FormatChecker()
)


def manifest_of(path: Path):
    manifest = json.loads(path.read_bytes())
    VALIDATOR.validate(manifest)
    return manifest
