"""An archive is opened for reading alone, and what it holds is not trusted."""

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.sources.sqlite import connect
from tests.support.small_archive import alter


@pytest.fixture
def opened(own_archive):
    archive = alter(
        own_archive("--posts", "50"),
        "CREATE VIEW calling AS SELECT called(text) FROM posts; CREATE VIEW logins AS SELECT * FROM sessions",
    )
    connection = connect(archive, Cancellation(), immutable=False)
    yield connection
    connection.close()


def test_a_view_of_the_archive_cannot_call_functions_of_the_program(opened):
    calls = []
    opened.create_scalar_function("called", calls.append, 1)

    assert opened.execute("SELECT count(called(text)) FROM posts").get == 0
    assert len(calls) == 50
    with pytest.raises(apsw.SQLError, match="unsafe use"):
        opened.execute("SELECT * FROM calling")
    assert len(calls) == 50


@pytest.mark.parametrize("name", ["sessions", "SESSIONS", "main.sessions", "logins"])
def test_the_login_cannot_be_read_by_any_name(opened, name):
    with pytest.raises(apsw.AuthError):
        opened.execute(f"SELECT access_token FROM {name}" if name != "logins" else "SELECT * FROM logins")
