"""Shared parts of the tests of repositories."""

import pytest

from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import BASE_POSTS, make


@pytest.fixture(autouse=True)
def _nothing_is_left(private):
    """Every private copy is removed when it is no longer wanted."""
    yield
    forget_repository()
    assert list(private.iterdir()) == []


@pytest.fixture(scope="session")
def made():
    """A repository of 40 posts and as many other records."""
    return make(BASE_POSTS, 1.0, 1)
