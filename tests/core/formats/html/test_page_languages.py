"""The pages speak one language, whole."""

import ast
import json
import re
from pathlib import Path

import pytest

import exporter_gui.core.formats.html as package
from exporter_gui.core.formats.html.languages import page_language
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.records.collection_names import english_names
from tests.support.small_archive import DID, alter, filled_copy, numbered
from tests.support.web_pages import broken_links, pages_of, write_pages

FOLDER = Path(package.__file__).parent
TRANSLATED = ("german", "japanese")
LITERAL = r'"(?:[^"\\]|\\.)*"'


def texts_of_templates():
    for path in FOLDER.glob("templates/*.html"):
        source = path.read_text(encoding="utf-8")
        for literal in re.findall(rf"_\(({LITERAL})", source) + re.findall(rf"({LITERAL})(?=[,)])", source):
            text = json.loads(literal)
            if f"_({literal}" in source or text.startswith("{n} "):
                yield text


def texts_of_code():
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                arguments = [each.value for each in node.args if isinstance(each, ast.Constant)]
                yield from [each for each in arguments if name in ("text", "count") and isinstance(each, str)]
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("{n} "):
                yield node.value


TEXTS = {*texts_of_templates(), *texts_of_code(), *english_names().values()}


@pytest.mark.parametrize("name", TRANSLATED)
def test_all_texts_are_translated(name):
    assert len(TEXTS) > 100
    assert page_language(name).texts.keys() == TEXTS


@pytest.mark.parametrize("name", TRANSLATED)
def test_translations_have_the_same_placeholders(name):
    for english, translated in page_language(name).texts.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", translated)), english


@pytest.mark.parametrize(
    ("name", "code", "dates"),
    [
        ("english", "en", ("Wednesday, 1 May 2024", "May 2024")),
        ("german", "de", ("Mittwoch, 1. Mai 2024", "Mai 2024")),
        ("japanese", "ja", ("2024年5月1日 水曜日", "2024年5月")),
    ],
)
def test_dates_are_written_as_in_the_language(name, code, dates, empty, tmp_path):
    files = write_pages(filled_copy(empty, tmp_path, [numbered(1, like_count=12_345)]), language=name)
    pages = pages_of(files)
    page = pages["2024-05.html"]
    assert page.elements[0].attributes["lang"] == code
    assert (page.by_id("d2024-05-01").text, page.all("h1")[0].text) == dates
    assert ("12.345 " if name == "german" else "12,345 ") in page.all("footer")[0].text
    assert broken_links(files, pages) == []


@pytest.mark.parametrize(
    ("name", "figures", "time"),
    [
        ("english", "1 own post 1 reply", "1 May 2024, 12:00"),
        ("german", "1 eigener Beitrag 1 Antwort", "1. Mai 2024, 12:00"),
        ("japanese", "1 自分の投稿 1 返信", "2024年5月1日 12:00"),
    ],
)
def test_one_is_no_plural_and_times_are_written_as_in_the_language(name, figures, time, empty, tmp_path):
    posts = [numbered(1, like_count=3), numbered(2, is_reply=1, reply_parent=numbered(1)["uri"], like_count=0)]
    archive = alter(filled_copy(empty, tmp_path, posts), "UPDATE profiles SET did = ?", (DID,))
    pages = pages_of(write_pages(archive, Selection(DID), language=name))
    assert " ".join(pages["index.html"].all("ul", "figures")[0].text.split()) == figures
    assert time in pages["years.html"].by_id("main").text
