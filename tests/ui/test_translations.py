"""The window speaks German and Japanese, wholly."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QMenu

import exporter_gui
from exporter_gui.application.export.export_worker import describe_failure
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.result import ExportResult, Warnings
from exporter_gui.core.sentences import sentence
from exporter_gui.core.sources import read_archive
from exporter_gui.resources import resource
from tests.support.user import mnemonics, underlined

LANGUAGES = ("de", "ja")
UPDATE = Path(sys.executable).with_name("pyside6-lupdate")


def messages(path):
    root = ET.parse(path).getroot()
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in root.iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """Every text of the program, with its context."""
    if shutil.which(UPDATE) is None:
        pytest.skip("pyside6-lupdate does not lie beside Python here")
    path = tmp_path_factory.mktemp("texts") / "texts.ts"
    sources = sorted(Path(exporter_gui.__file__).parent.rglob("*.py"))
    subprocess.run([UPDATE, *sources, "-ts", path], check=True, capture_output=True)
    return set(messages(path))


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


def test_every_text_is_translated(language, texts):
    translated = messages(resource("translations") / f"exporter-gui_{language}.ts")

    assert len(texts) > 100
    assert set(translated) == texts
    unfinished = [key for key, each in translated.items() if each.get("type") or not each.text]
    assert unfinished == []


def test_translations_keep_placeholders_and_mnemonics(language):
    for (_context, source), each in messages(resource("translations") / f"exporter-gui_{language}.ts").items():
        places, mnemonics = r"\{[a-z_:0-9]*\}", r"&(?!&)"
        assert sorted(re.findall(places, each.text)) == sorted(re.findall(places, source)), source
        assert len(re.findall(mnemonics, each.text)) == len(re.findall(mnemonics, source)), source


def test_compiled_translations_are_up_to_date(language):
    translator = QTranslator()
    assert translator.load(str(resource("translations") / f"exporter-gui_{language}.qm"))
    for (context, source), each in messages(resource("translations") / f"exporter-gui_{language}.ts").items():
        assert translator.translate(context, source) == each.text


@pytest.mark.parametrize(
    ("name", "text"), [("de_AT", "Archiv ö&ffnen …"), ("ja_JP", "アーカイブを開く(&O)…"), ("fr_FR", "&Open archive…")]
)
def test_the_window_uses_the_system_language(name, text, desktop_language, open_window):
    desktop_language(name)

    assert open_window().text("openArchiveButton") == text


def test_engine_messages_use_the_system_language(desktop_language, tmp_path):
    desktop_language("de_DE")
    file = tmp_path / "leer.db"
    file.touch()

    with pytest.raises(ArchiveError, match=r"^“leer\.db” is empty; ") as empty:
        read_archive(file, Cancellation(), lambda archive: archive.summary())
    assert sentence(empty.value).startswith("„leer.db“ ist leer; ")
    assert describe_failure(empty.value).sentence == sentence(empty.value)
    notes = ExportResult(file, 1, 1, 1, Warnings(), undated=20).notes_in_words()
    assert notes[0].startswith("20 Beiträge ohne lesbares Datum ausgelassen; exportieren Sie ohne Zeitraum")


@pytest.mark.parametrize("name", ["en_GB", "de_DE", "ja_JP"])
def test_mnemonics_are_unique_in_every_language(name, desktop_language, open_window, archive, folder):
    desktop_language(name)
    user = open_window()
    welcome = mnemonics(user)
    user.window.open_archive(archive)
    user.wait(lambda: user.state == "ready" and user.find("exportButton").isEnabled())
    ready = mnemonics(user)
    user.press("exportButton")
    user.accept(user.dialog("exportDialog"), folder / "posts.json")
    user.wait_for_state("completed")

    menus = [underlined(action.text() for action in menu.actions()) for menu in user.window.findChildren(QMenu)]
    assert len([letters for letters in menus if letters]) >= 5
    assert len(welcome) >= 2
    assert min(map(len, (ready, mnemonics(user)))) > 5
    for letters in (welcome, ready, mnemonics(user), *menus):
        assert len(set(letters)) == len(letters), letters
