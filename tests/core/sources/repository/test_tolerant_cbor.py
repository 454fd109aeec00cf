"""The tolerant decoder reads what real repositories may hold, and ends on whatever else there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.sources.repository import dag_cbor
from exporter_gui.core.sources.repository.cid import Link, PlainBytes
from exporter_gui.core.sources.repository.record_json import readable, write_json
from exporter_gui.core.sources.repository.tolerant_cbor import UnreadableError, decode_tolerantly
from tests import make_car

CID = b"\x01\x71\x12\x20" + bytes(32)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
TOLERATED = {
    "unsorted keys": ("a2616201616102", {"b": 1, "a": 2}, 0),
    "a key twice": ("a2616101616102", {"a": 1}, 1),
    "a list of indefinite length": ("9f0102ff", [1, 2], 0),
    "a map of indefinite length": ("bf616101ff", {"a": 1}, 0),
    "a text of indefinite length": ("7f61616162ff", "ab", 0),
    "bytes of indefinite length": ("5f41004101ff", b"\0\1", 0),
    "a number in too many bytes": ("1b0000000000000001", 1, 0),
    "a half float": ("f93c00", 1.0, 0),
    "a float": ("fa3fc00000", 1.5, 0),
    "NaN": ("f97e00", "NaN", 1),
    "infinity": ("f97c00", "Infinity", 1),
    "minus infinity": ("fbfff0000000000000", "-Infinity", 1),
    "undefined": ("f7", None, 1),
    "a simple value": ("f820", None, 1),
    "a number as a key": ("a10102", {"1": 2}, 1),
    "another tag": ("c074" + b"2024-01-01T00:00:00Z".hex(), "2024-01-01T00:00:00Z", 1),
    "a link of no bytes": ("d82a40", b"", 1),
    "more after the value": ("01ff", 1, 0),
    "half of a surrogate pair": ("63eda0bd", "\udced\udca0\udcbd", 0),
    "the least integer": ("3bffffffffffffffff", -(2**64), 0),
}


@pytest.mark.parametrize("name", TOLERATED)
def test_what_breaks_the_rules_is_read_and_what_is_replaced_is_counted(name):
    encoded, value, replaced = TOLERATED[name]
    assert dag_cbor.decode(bytes.fromhex(encoded)) == (value, replaced)


@pytest.mark.parametrize(
    "encoded",
    [
        "",
        "1c",
        "ff",
        "18",
        "62c3",
        "8201",
        "a1",
        "a16161",
        "9f01",
        "bf6161ff",
        "81" * 65 + "80",
        "9b" + "10" + "00" * 7,
    ],
)
def test_what_is_no_value_is_refused(encoded):
    with pytest.raises(UnreadableError):
        decode_tolerantly(bytes.fromhex(encoded))


def test_links_are_told_from_bytes_that_look_like_them():
    for encoded, is_link in ((make_car.encode(make_car.Link(CID)), True), (make_car.encode(CID), False)):
        (value, _replaced) = dag_cbor.decode(encoded)
        assert value == CID
        assert ("$link" in readable(value)) is is_link
        assert isinstance(decode_tolerantly(encoded)[0], Link if is_link else PlainBytes)


@given(values)
def test_both_decoders_read_the_same_from_what_follows_the_rules(value):
    encoded = make_car.encode(value)
    assert repr(decode_tolerantly(encoded)) == repr(dag_cbor.decode(encoded))
    assert write_json(dag_cbor.decode(encoded)[0]) == write_json(decode_tolerantly(encoded)[0])


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_and_what_is_read_can_be_written(encoded):
    try:
        value, _replaced = dag_cbor.decode(encoded)
    except UnreadableError:
        return
    write_json(value)
    readable(value)


@given(
    st.dictionaries(st.text(), st.none() | st.booleans() | st.integers(-(2**64), 2**64 - 1) | st.text() | st.binary())
)
def test_a_commit_is_encoded_again_as_it_was(commit):
    commit |= {"data": make_car.Link(CID)}
    assert dag_cbor.encode(decode_tolerantly(make_car.encode(commit))[0]) == make_car.encode(commit)
