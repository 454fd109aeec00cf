"""The DID document beside a repository tells the handle and the key of the signature."""

import base64
import json

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.messages import Code
from exporter_gui.core.model.did_address import document_address
from exporter_gui.core.model.repository_contents import Signature
from exporter_gui.core.sources.repository.signature import verify
from tests.make_car import HOSTILE, SigningKey, make
from tests.support.engine import export_to
from tests.support.repositories import look, write_car, write_document

# Of bluesky-social/atproto-interop-tests, crypto/signature-fixtures.json (CC0-1.0).
MESSAGE = "oWVoZWxsb2V3b3JsZA"
P256_KEY = "zDnaembgSGUhZULN2Caob4HLJPaxBh92N7rtH21TErzqf8HQo"
K256_KEY = "zQ3shqwJEJyMBsBXCWyCBpUBMqxcon9oHB7mCvx4sSpMdLJwc"
OFFICIAL = [
    (P256_KEY, "2vZNsG3UKvvO/CDlrdvyZRISOFylinBh0Jupc6KcWoJWExHptCfduPleDbG3rko3YZnn9Lw0IjpixVmexJDegg", True),
    (K256_KEY, "5WpdIuEUUfVUYaozsi8G0B3cWO09cgZbIIwg1t2YKdUn/FEznOndsz/qgiYb89zwxYCbB71f7yQK5Lr7NasfoA", True),
    (P256_KEY, "2vZNsG3UKvvO/CDlrdvyZRISOFylinBh0Jupc6KcWoKp7O4VS9giSAah8k5IUbXIW00SuOrjfEqQ9HEkN9JGzw", False),
    (K256_KEY, "5WpdIuEUUfVUYaozsi8G0B3cWO09cgZbIIwg1t2YKdXYA67MYxYiTMAVfdnkDCMN9S5B3vHosRe07aORmoshoQ", False),
    (
        "zDnaeT6hL2RnTdUhAPLij1QBkhYZnmuKyM7puQLW1tkF4Zkt8",
        "MEQCIFxYelWJ9lNcAVt+jK0y/T+DC/X4ohFZ+m8f9SEItkY1AiACX7eXz5sgtaRrz/SdPR8kprnbHMQVde0T2R8yOTBweA",
        False,
    ),
]


def decoded(text):
    return base64.b64decode(text + "=" * (-len(text) % 4))


@pytest.fixture
def path(made, tmp_path):
    return write_car(tmp_path / "own" / "repo.car", made.car)


def signature_of(path):
    return look(path, lambda opened: opened.summary().repository.signature)


def handle_of(path):
    return look(path, lambda opened: opened.owners()[0].handle)


@pytest.mark.parametrize(("key", "signature", "is_valid"), OFFICIAL)
def test_official_signatures_are_told_apart(key, signature, is_valid):
    assert verify(key, decoded(MESSAGE), decoded(signature)) is is_valid


@pytest.mark.parametrize("seed", range(5))
def test_what_a_key_has_signed_and_nothing_else_is_valid(seed):
    key = SigningKey.of_seed(seed)
    signature, public = key.sign(b"message"), key.did_key.removeprefix("did:key:")
    assert verify(public, b"message", signature) is True
    assert verify(public, b"Message", signature) is False
    assert verify(SigningKey.of_seed(99).did_key.removeprefix("did:key:"), b"message", signature) is False
    assert verify(public, b"message", bytes(64)) is False
    assert verify(public, b"message", signature[:63]) is False


@pytest.mark.parametrize("key", ["", "z", "zzzz", "f00", "z0OIl", "z" + "1" * 200, "z" + "2" * 48, K256_KEY[:-1]])
def test_what_is_no_key_can_check_nothing(key):
    assert verify(key, b"", bytes(64)) is None


def test_without_a_document_nothing_is_checked(path):
    assert signature_of(path) is Signature.UNCHECKED


@pytest.mark.parametrize("version", [2, 3])
def test_the_document_gives_the_handle_and_checks_the_signature(version, tmp_path):
    made = make(5, 1, 6, version=version)
    path = write_car(tmp_path / "repo.car", made.car)
    write_document(tmp_path, made.writer)
    assert handle_of(path) == "ada.example"
    assert signature_of(path) is Signature.VALID


def test_a_valid_signature_is_that_of_what_could_be_read(made, tmp_path, capsys):
    path = write_car(tmp_path / "repo.car", HOSTILE["record-missing"].make(made))
    write_document(tmp_path, made.writer)
    assert "; signature valid for what could be read\n" in told_by_inspect(path, capsys)
    assert cli.main(["inspect", "--json", str(path)]) == DONE
    assert json.loads(capsys.readouterr().out)["repository"]["signature"] == "valid for what could be read"


def test_a_wrong_signature_is_told(made, tmp_path):
    path = write_car(tmp_path / "repo.car", HOSTILE["commit-signature-wrong"].make(made))
    write_document(tmp_path, made.writer)
    assert signature_of(path) is Signature.WRONG
    result = export_to(tmp_path / "posts.json", path)
    assert [note.code for note in result.notes] == [Code.REPOSITORY_SIGNATURE_WRONG]


def test_the_document_of_somebody_else_is_not_used(path, made):
    write_document(path.parent, made.writer, id="did:plc:other")
    assert handle_of(path) == made.writer.did
    assert signature_of(path) is Signature.UNCHECKED


@pytest.mark.parametrize(
    "changes",
    [
        {"verificationMethod": []},
        {"verificationMethod": None},
        {"verificationMethod": [{"id": "#other"}, 5]},
        {"verificationMethod": [{"id": "#atproto", "type": "Multikey", "publicKeyMultibase": "zzz"}]},
    ],
)
def test_a_document_without_a_key_checks_nothing(changes, path, made):
    write_document(path.parent, made.writer, **changes)
    assert signature_of(path) is Signature.UNCHECKED
    assert handle_of(path) == "ada.example"


@pytest.mark.parametrize("names", [None, [], ["https://x.example"], [5]])
def test_a_document_without_a_handle_leaves_the_did(names, path, made):
    write_document(path.parent, made.writer, alsoKnownAs=names)
    assert handle_of(path) == made.writer.did


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", json.dumps({"id": 5}).encode(), b"[" * 100_000])
def test_a_document_that_cannot_be_read_is_none(content, path, made):
    (path.parent / "did.json").write_bytes(content)
    assert handle_of(path) == made.writer.did


def told_by_inspect(path, capsys):
    assert cli.main(["inspect", str(path)]) == DONE
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is no DID document"),
        (b"garbage", "it is no DID document"),
        (b"{}", "it is no DID document"),
        (b'{"id": "did:plc:other"}', "it is that of another account"),
        (None, "it cannot be read"),
    ],
)
def test_why_a_document_beside_the_repository_is_not_used_is_told(content, reason, path, tmp_path, capsys):
    document = path.parent / "did.json"
    document.mkdir() if content is None else document.write_bytes(content)
    told = f"“did.json” beside “repo.car” is not used, and the signature not checked: {reason}."
    assert told in told_by_inspect(path, capsys)
    assert export_to(tmp_path / "posts.json", path).notes_in_words() == [told]


@pytest.mark.parametrize("is_chosen", [False, True])
def test_a_document_without_a_key_is_told(is_chosen, path, made, capsys):
    document = write_document(path.parent, made.writer, verificationMethod=[])
    options = ["--did-document", str(document)] if is_chosen else []
    assert cli.main(["inspect", str(path), *options]) == DONE
    told = capsys.readouterr().out
    assert "The signature of “repo.car” is not checked: “did.json” gives no key of a known kind." in told
    assert "to see handle and signature" not in told  # for which the same document would have to be saved again


def test_where_there_is_no_document_its_address_is_told(path, made, capsys):
    address = f"https://plc.directory/{made.writer.did}"
    told = told_by_inspect(path, capsys)
    assert f"save {address} as did.json beside it" in told
    assert "is not used" not in told
    arguments = ["export", str(path), "-o", str(path.parent / "p.json"), "--account", "ada.example"]
    assert cli.main(arguments) == WRONG_USAGE
    assert f"The handle is not in the repository: save {address} as did.json" in capsys.readouterr().err
    write_document(path.parent, made.writer)
    assert "plc.directory" not in told_by_inspect(path, capsys)
    assert cli.main([*arguments[:-1], "bob.example"]) == WRONG_USAGE
    assert "plc.directory" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("did", "address"),
    [
        ("did:plc:abc", "https://plc.directory/did:plc:abc"),
        ("did:web:example.com", "https://example.com/.well-known/did.json"),
        ("did:web:localhost%3A2583", "https://localhost:2583/.well-known/did.json"),
        ("did:key:z6Mk", ""),
    ],
)
def test_each_kind_of_did_has_its_address(did, address):
    assert document_address(did) == address


def test_a_document_that_comes_later_is_seen(path, made):
    assert handle_of(path) == made.writer.did
    write_document(path.parent, made.writer)
    assert handle_of(path) == "ada.example"


def test_a_document_elsewhere_can_be_chosen(path, made, tmp_path, capsys):
    (tmp_path / "elsewhere").mkdir()
    document = write_document(tmp_path / "elsewhere", made.writer)
    write_document(path.parent, make(0, 0, 2).writer)  # of another account
    assert cli.main(["inspect", str(path), "--did-document", str(document)]) == DONE
    told = capsys.readouterr().out
    assert "ada.example" in told
    assert "signature valid" in told
    assert cli.main(["inspect", str(path)]) == DONE
    assert "signature not checked" in capsys.readouterr().out
    arguments = ["export", str(path), "-o", str(tmp_path / "p.json"), "--account", "ada.example", "--did-document"]
    assert cli.main([*arguments, str(document)]) == DONE


@pytest.mark.parametrize("content", [None, b"", b"[]", b'{"id": "did:plc:other"}', bytes(2 << 20)])
def test_a_document_that_was_chosen_must_be_that_of_the_account(content, path, tmp_path, capsys):
    document = tmp_path / "document.json"
    if content is not None:
        document.write_bytes(content)
    assert cli.main(["inspect", str(path), "--did-document", str(document)]) == WRONG_USAGE
    expected = "cannot be read (No such file" if content is None else "is not the DID document of did:plc:"
    assert expected in capsys.readouterr().err


def test_a_wrong_signature_names_the_document(path, made, tmp_path, capsys):
    other = {"verificationMethod": [{"id": "#atproto", "type": "Multikey", "publicKeyMultibase": K256_KEY}]}
    document = write_document(tmp_path, made.writer, **other)
    assert cli.main(["inspect", str(path), "--did-document", str(document)]) == DONE
    assert "does not fit the key in “did.json”" in capsys.readouterr().out


def test_an_archive_has_no_document(archive, path, made, tmp_path, capsys):
    document = write_document(tmp_path, made.writer)
    assert cli.main(["inspect", str(archive), "--did-document", str(document)]) == WRONG_USAGE
    assert "is not a repository" in capsys.readouterr().err
