"""Pages in headless Chromium, opened from files: accessibility, search, colors, width, printing, and no requests."""

import os
import shutil
from pathlib import Path

import pytest

from exporter_gui.core.formats.kept_media import KeptMedia, KeptState
from tests.support.small_archive import fill, numbered
from tests.support.web_pages import KnownMedia, pages_of, permalinks, save, write_pages

AXE = Path(os.environ.get("AXE_CORE", "axe.min.js"))
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
WHY = "needs Chromium, Playwright and axe-core: python3 dev.py test --browsers"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PICTURE = "media/ab/abababababababababababababababababababababababababababababababab.png"
VIEWS = [(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")]
NAMES = ["index.html", "2024-05.html", "years.html", "about.html", "search.html#q=morning"]

if os.environ.get("BROWSER_TESTS") == "1":
    from playwright.sync_api import sync_playwright
else:
    sync_playwright = pytest.importorskip("playwright.sync_api", reason=WHY).sync_playwright
    if CHROMIUM is None or not AXE.is_file():
        pytest.skip(WHY, allow_module_level=True)


@pytest.fixture(scope="module")
def folder(make_archive, tmp_path_factory):
    """Pages of a hostile archive with pictures, threads, and a part of a month."""
    from PIL import Image  # noqa: PLC0415 - a test dependency that other tests do not need

    path = tmp_path_factory.mktemp("pages")
    archive = Path(
        shutil.copy2(make_archive("--posts", "1200", "--reposts", "0.1", "--hostile", "--broken"), path / "a.db")
    )
    rows = [numbered(n, created_at=f"2024-05-{n % 28 + 1:02d} 10:00:{n % 60:02d} +0000 UTC") for n in range(500)]
    rows[7] |= {
        "text": "猫が可愛いよね Zugspîtze ÉCLAIR <b>bolder</b>",
        "embed_data": b'{"images":[{"alt":""},{"alt":"a grey cat"}]}',
    }
    rows[8] |= {"is_reply": 1, "reply_parent": rows[7]["uri"], "text": "مرحبا بالعالم الجميل"}
    rows[9] |= {"text": r"a-b (c/d) [e] {f} ^$.*+?|\\g co\u0301mposed".replace(r"\u0301", "\u0301")}
    fill(archive, [*rows, numbered(600, created_at="never")])
    kept = [KeptMedia(KeptState.HERE, PICTURE, "image/png", alt, 640, 480) for alt in ("a grey cat", "")]
    save(write_pages(archive, media=KnownMedia({rows[7]["uri"]: kept})), path)
    (path / PICTURE).parent.mkdir(parents=True)
    Image.new("RGB", (640, 480), "teal").save(path / PICTURE)
    return path


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def show(browser, folder):
    """Open a page; nothing may be requested but files, and no script may complain."""
    contexts, wrong = [], []

    def open_page(name, width=1280, scheme="light", **settings):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: request.url.startswith("file://") or wrong.append(request.url))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
        page.goto(f"{folder.as_uri()}/{name}")
        return page

    open_page.wrong = wrong
    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


def wait_until(page, expression):
    """Wait until an expression is true. Playwright's own way would need the policy to allow `eval`."""
    for _attempt in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(expression)


def searched(page):
    """Wait until the search has seen everything; return the texts of the hits."""
    wait_until(page, "performance.getEntriesByName('search-end').length > 0")
    return page.eval_on_selector_all("#hits li", "items => items.map(each => each.innerText)")


@pytest.mark.parametrize(("width", "scheme"), VIEWS)
@pytest.mark.parametrize("name", NAMES)
def test_pages_are_accessible(name, width, scheme, show):
    page = show(name, width, scheme, bypass_csp=True)
    page.add_style_tag(content="article { content-visibility: visible !important }")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("rules => axe.run(document, { runOnly: rules, preload: false })", RULES)
    problems = [(each["id"], each["nodes"][0]["html"][:300], len(each["nodes"])) for each in found["violations"]]
    assert problems == []
    assert len(found["passes"]) > 20


@pytest.mark.parametrize("width", [320, 390, 800, 1920])
@pytest.mark.parametrize("name", [*NAMES, "undated.html"])
def test_pages_do_not_scroll_sideways(name, width, show):
    page = show(name, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_permalink_shows_its_post(folder, show):
    names = [path.name for path in folder.glob("*.html")]
    links = permalinks(pages_of({name: (folder / name).read_bytes() for name in names}))
    for id_ in ("p-3k0000000", "p-3k0000250", "p-3k0000499"):
        page = show(f"{links[id_]}#{id_}")
        page.wait_for_timeout(300)
        top = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", id_)
        assert 0 <= top < 900
        assert page.evaluate("document.querySelector(':target').id") == id_


def test_pictures_are_loaded_from_the_folder(show):
    page = show("2024-05.html#p-3k0000007")
    wait_until(page, "document.querySelectorAll('#p-3k0000007 img').length == 2")
    images = page.locator("#p-3k0000007 img")
    images.first.scroll_into_view_if_needed()
    wait_until(page, "[...document.querySelectorAll('#p-3k0000007 img')].every(each => each.naturalWidth == 640)")


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("可愛いよ", "3k0000007"),
        ("eclair zugspitze", "3k0000007"),
        ('eclair "<b>bolder"', "3k0000007"),
        ("grey cat eclair", "3k0000007"),
        ("الجميل مرحبا", "3k0000008"),
        ("Éclàir", "3k0000007"),
        (r"a-b (c/d) [e] {f} ^$.*+?|\\g", "3k0000009"),
        ("cómposed", "3k0000009"),
    ],
)
def test_the_search_finds_words_in_any_language(query, key, show):
    page = show("search.html")
    page.fill("#q", query)
    page.press("#q", "Enter")
    hits = searched(page)
    assert page.eval_on_selector_all("#hits a", "links => links.map(each => each.hash)") == [f"#p-{key}"]
    assert page.inner_text("#state") == "1 post found."
    assert page.locator("#hits mark").count() > 0
    assert len(hits) == 1


def test_the_search_from_the_index_leads_to_the_post(show):
    page = show("index.html")
    page.keyboard.press("/")
    page.keyboard.type("可愛いよね")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html#q=*")
    searched(page)
    page.click("#hits a")
    page.wait_for_url("**/2024-05.html#p-3k0000007")


def test_the_search_shows_the_newest_first_and_more_on_demand(show):
    page = show("search.html#q=ordinary")
    assert len(searched(page)) == 100
    page.click("#more")
    wait_until(page, "document.querySelectorAll('#hits li').length == 200")
    times = page.eval_on_selector_all("#hits a", "links => links.map(each => each.textContent.slice(0, 10))")
    assert times == sorted(times, reverse=True)


def test_the_search_leaves_out_kinds_of_posts(show):
    page = show("search.html#q=الجميل")
    assert len(searched(page)) >= 1
    for kind in page.locator(".kinds input").all():
        kind.uncheck()
    wait_until(page, "document.querySelectorAll('#hits li').length == 0")
    assert "0 posts found." in page.inner_text("#state")


def test_hits_are_texts_and_no_markup(show):
    page = show("search.html#q=<script>")
    assert searched(page)
    assert page.locator("#hits script, #hits b, #hits img").count() == 0


def background(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_colors_follow_the_system_and_the_button(show):
    assert background(show("index.html", scheme="light")) == "rgb(255, 255, 255)"
    page = show("index.html", scheme="dark")
    dark = background(page)
    assert dark != "rgb(255, 255, 255)"
    button = page.locator("button.theme")
    assert button.get_attribute("aria-label") == "Colors: automatic"
    button.click()
    assert button.get_attribute("aria-label") == "Colors: light"
    assert background(page) == "rgb(255, 255, 255)"
    page.reload()
    assert background(page) == "rgb(255, 255, 255)"  # remembered
    button.click()
    assert background(page) == dark


def test_texts_from_right_to_left_are_on_the_right(show):
    page = show("2024-05.html")
    assert page.evaluate("getComputedStyle(document.querySelector('#p-3k0000008 .text')).direction") == "rtl"


def test_pages_work_without_scripts(show):
    page = show("index.html", java_script_enabled=False)
    assert page.locator("form.find").is_hidden()
    assert page.locator("button.theme").is_hidden()
    page.click("a.month >> nth=0")
    assert page.locator("article").count() > 0


def test_printed_pages_hold_all_posts(show, folder):
    page = show("2024-05.html")
    page.emulate_media(media="print")
    assert page.locator("header.top").is_hidden()
    assert page.evaluate("getComputedStyle(document.querySelector('article')).contentVisibility") == "visible"
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_the_policy_refuses_scripts_and_the_web(show):
    page = show("index.html")
    page.evaluate(
        "() => { window.refused = []; document.addEventListener('securitypolicyviolation', event =>"
        " window.refused.push(event.effectiveDirective)); }"
    )
    refused = page.evaluate(
        """async () => {
            const script = document.createElement('script');
            script.textContent = 'window.ran = 1'; document.body.append(script);
            const image = new Image(); image.src = 'https://evil.example/x.png'; document.body.append(image);
            document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click();
            await new Promise(resolve => setTimeout(resolve, 200));
            return [window.refused, window.ran ?? 0];
        }"""
    )
    assert refused[1] == 0
    assert {"script-src-elem", "img-src"} <= set(refused[0])
    show.wrong.clear()  # each refusal is on the console


def test_the_author_of_an_undated_post_can_be_read(show):
    page = show("undated.html")
    boxes = [page.locator(f"article h3 {part}").first.bounding_box() for part in (":is(.who, .handle)", ".when")]
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
