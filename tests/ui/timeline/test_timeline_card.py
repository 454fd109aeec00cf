"""Card around the timeline: its title says the range, and its buttons lead back and zoom."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from exporter_gui.resources import resource
from exporter_gui.ui.archive.archive_columns import ArchiveColumns
from exporter_gui.ui.theme.colors import DARK, LIGHT
from exporter_gui.ui.theme.theme import apply_theme
from exporter_gui.ui.timeline.descriptions import visible_text
from exporter_gui.ui.timeline.timeline_card import TimelineCard
from exporter_gui.ui.timeline.units import Unit
from tests.support.timeline_user import day, one_a_day

WAYS_BACK = ("showAllDatesButton", "resetZoomButton")
RANGE = day("2023-10-01"), day("2024-07-31")


class CardUser:
    """Sees a card of a width in a window, and presses its buttons."""

    def __init__(self, qtbot, width=780, counts=None, *, is_compact=False):
        self.qtbot, self.heard = qtbot, []
        self.card = TimelineCard()
        self.timeline = self.card.timeline
        self.timeline.set_counts(one_a_day() if counts is None else counts)
        self.timeline.range_changed.connect(lambda *days: self.heard.append(days))
        self.card.show_compact(is_compact)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addStretch(1)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.resize(width)

    def resize(self, width):
        self.window.resize(width, 400)
        self.settle()
        assert self.card.width() == width

    def settle(self):
        """Wait until everything is as high as it wants to be."""
        line = self.find("timelineTitle", QLabel).parentWidget()
        QApplication.processEvents()
        self.qtbot.waitUntil(
            lambda: [each.height() == each.sizeHint().height() for each in (line, self.card)] == [True] * 2
        )

    def find(self, name, kind=QPushButton):
        return self.card.findChild(kind, name)

    def press(self, name, kind=QPushButton):
        button = self.find(name, kind)
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def title(self):
        return self.find("timelineTitle", QLabel).text()

    @property
    def caption(self):
        return self.find("timelineCaption", QLabel).text()

    @property
    def ways_back(self):
        return [name for name in WAYS_BACK if self.find(name).isVisible()]

    @property
    def zooms(self):
        return [self.find(name, QToolButton).isEnabled() for name in ("zoomOutButton", "zoomInButton")]

    def parts(self):
        """Return the visible widgets of the line above the bars."""
        line = self.find("timelineTitle", QLabel).parentWidget()
        return [each for each in line.findChildren(QWidget) if each.isVisible()]


@pytest.fixture
def theme(qapp):
    apply_theme("light")
    yield apply_theme
    apply_theme("")


@pytest.fixture
def user(theme, qtbot):
    return CardUser(qtbot)


@pytest.fixture
def larger_text(qapp):
    before = qapp.font()

    def enlarge(factor):
        font = qapp.font()
        font.setPointSizeF(before.pointSizeF() * factor)
        qapp.setFont(font)

    yield enlarge
    qapp.setFont(before)


@pytest.fixture
def language(qapp):
    before = QLocale()

    def speak(locale):
        QLocale.setDefault(QLocale(locale))
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if locale == "he_IL" else before.textDirection())

    yield speak
    speak(before)


@pytest.mark.parametrize(
    ("first", "last", "title"),
    [
        (None, None, "All dates"),
        ("2023-10-01", "2024-07-31", "Oct 1, 2023 – Jul 31, 2024"),
        ("2024-01-01", None, "Since Jan 1, 2024"),
        (None, "2023-04-30", "Until Apr 30, 2023"),
        ("2024-01-01", "2024-01-01", "Jan 1, 2024"),
    ],
)
def test_the_title_is_the_range(user, first, last, title):
    user.timeline.set_range(day(first), day(last))

    assert user.title == title


def test_title_and_caption_follow_a_drag(user):
    user.timeline.model.range = RANGE
    user.timeline.refresh()

    assert user.title == "Oct 1, 2023 – Jul 31, 2024"
    assert user.caption == "305 posts · Busiest month: October 2023 (31 posts)"


def test_show_all_dates_is_offered_with_a_range_and_leads_back(user):
    assert user.ways_back == []
    user.timeline.set_range(*RANGE)
    assert user.ways_back == ["showAllDatesButton"]
    user.timeline.zoom_in()
    assert user.ways_back == ["showAllDatesButton"]

    user.press("showAllDatesButton")

    assert user.heard == [(None, None)]
    assert user.title == "All dates"
    assert user.timeline.visible_days() == (day("2023-04-10"), day("2026-03-29"))
    assert user.ways_back == []


def test_the_zoom_is_reset(user):
    user.press("zoomInButton", QToolButton)
    assert user.ways_back == ["resetZoomButton"]
    span = visible_text(Unit.MONTH, user.timeline.model.visible)
    assert user.caption == f"{span} · 1,085 posts · Busiest month: January 2024 (31 posts)"

    user.press("resetZoomButton")

    assert user.timeline.visible_days() == (day("2023-04-10"), day("2026-03-29"))
    assert user.ways_back == []
    assert user.heard == []


def test_the_zoom_is_reset_to_where_the_posts_are(qtbot):
    outliers = [(day("0001-01-01"), 1), *one_a_day(), (day("9999-12-31"), 2)]
    user = CardUser(qtbot, counts=outliers)
    before = user.timeline.visible_days()
    assert user.ways_back == []
    assert user.zooms == [True, True]
    span = visible_text(Unit.MONTH, user.timeline.model.visible)
    assert user.caption.startswith(f"{span} · 3 posts far outside · 1,088 posts")
    user.press("zoomOutButton", QToolButton)
    assert user.ways_back == ["resetZoomButton"]

    user.press("resetZoomButton")

    assert user.timeline.visible_days() == before


def test_zoom_buttons_are_disabled_at_the_ends(user):
    assert user.zooms == [False, True]

    user.press("zoomInButton", QToolButton)
    assert user.zooms == [True, True]
    for _ in range(30):
        user.timeline.zoom_in()
    assert user.zooms == [True, False]

    for _ in range(30):
        user.timeline.zoom_out()
    assert user.zooms == [False, True]


@pytest.mark.parametrize("counts", [None, []], ids=["being counted", "empty"])
def test_without_posts_nothing_can_be_zoomed(user, counts):
    user.timeline.set_counts(counts)
    user.timeline.zoom_in()
    user.timeline.zoom_out()
    user.timeline.reset_zoom()

    assert user.zooms == [False, False]
    assert user.ways_back == []
    assert user.caption == ""


def test_zooming_is_around_the_range(user):
    user.timeline.set_range(day("2025-10-01"), day("2025-12-31"))
    for _ in range(2):
        user.press("zoomInButton", QToolButton)

    first, last = user.timeline.visible_days()
    assert first < day("2025-11-15") < last


def test_every_button_has_a_name_and_an_icon_alone_a_tooltip(user):
    user.timeline.set_range(*RANGE)
    names = {"zoomOutButton": "Zoom out", "zoomInButton": "Zoom in"}

    assert {name: user.find(name, QToolButton).accessibleName() for name in names} == names
    assert {name: user.find(name, QToolButton).toolTip() for name in names} == names
    assert [user.find(name).accessibleName() for name in WAYS_BACK] == ["Show all dates", "Reset zoom"]
    user.resize(320)
    assert user.find("showAllDatesButton").text() == ""
    assert user.find("showAllDatesButton").toolTip() == "Show all dates"


def test_buttons_are_reached_and_pressed_by_keys_and_never_lose_the_focus(user):
    user.timeline.set_range(*RANGE)
    user.timeline.setFocus()
    user.qtbot.keyClick(user.timeline, Qt.Key.Key_Backtab)
    assert user.window.focusWidget() is user.find("zoomInButton", QToolButton)
    user.qtbot.keyClick(user.window.focusWidget(), Qt.Key.Key_Space)
    assert user.zooms == [True, True]
    user.find("showAllDatesButton").setFocus()

    user.qtbot.keyClick(user.window.focusWidget(), Qt.Key.Key_Space)

    assert user.heard == [(None, None)]
    assert user.window.focusWidget() is user.timeline


def test_while_an_export_runs_it_is_locked_but_can_be_read_and_zoomed(user):
    user.timeline.set_range(*RANGE)
    seen = user.find("timelineTitle", QLabel).grab().toImage()

    user.timeline.setEnabled(False)

    assert user.find("timelineTitle", QLabel).grab().toImage() == seen
    assert user.ways_back == []
    user.press("zoomInButton", QToolButton)
    assert user.ways_back == ["resetZoomButton"]
    assert user.heard == []
    user.timeline.setEnabled(True)
    assert user.ways_back == ["showAllDatesButton"]


@pytest.mark.parametrize(("scheme", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_the_focus_is_a_ring_on_the_card(theme, qtbot, scheme, colors):
    theme(scheme)
    user = CardUser(qtbot)

    def edge():
        shown = user.card.grab().toImage()
        middle = shown.height() // 2
        return {shown.pixelColor(x, middle).name() for x in (0, 1, shown.width() - 2, shown.width() - 1)}

    user.timeline.setFocus()
    assert edge() == {colors.accent}

    user.find("zoomInButton", QToolButton).setFocus()

    assert edge() == {colors.hairline, colors.surface}


@pytest.mark.parametrize(("is_compact", "height", "least"), [(False, 160, 80), (True, 76, 24)])
@pytest.mark.usefixtures("theme")
def test_its_height_is_that_of_the_design(qtbot, is_compact, height, least):
    user = CardUser(qtbot, is_compact=is_compact)

    assert user.card.height() == height
    assert user.timeline.picture().plot.height() >= least


def test_it_becomes_compact_and_large_again(user):
    heights = []
    for is_compact in (True, False):
        user.card.show_compact(is_compact)
        QApplication.processEvents()
        heights.append(user.card.height())

    assert heights == [76, 160]


@pytest.fixture(params=[("en_US", 1), ("he_IL", 1), ("de_DE", 2), ("ja_JP", 2), ("he_IL", 2)], ids=str)
def setting(request, theme, language, larger_text):
    """A language and a size of text."""
    language(request.param[0])
    larger_text(request.param[1])
    theme("light")
    return request.param


@pytest.mark.parametrize("width", [300, 420, 780])
@pytest.mark.parametrize("is_compact", [False, True], ids=["large", "compact"])
def test_nothing_overlaps_or_is_cut(setting, qtbot, width, is_compact):
    user = CardUser(qtbot, width, is_compact=is_compact)
    user.timeline.set_range(*RANGE)
    user.settle()
    parts = user.parts()
    line = parts[0].parentWidget()

    assert {each.objectName() for each in parts} >= {"timelineTitle", "showAllDatesButton", "zoomInButton"}
    assert [each.objectName() for each in parts if not line.rect().contains(each.geometry())] == []
    pairs = [(one, other) for one in parts for other in parts if one is not other]
    assert [(a.objectName(), b.objectName()) for a, b in pairs if a.geometry().intersects(b.geometry())] == []
    assert [each.objectName() for each in parts if each.width() < each.minimumSizeHint().width()] == []
    labels = [each for each in parts if isinstance(each, QLabel)]
    assert [each.text() for each in labels if each.height() < each.heightForWidth(each.width())] == []
    assert line.geometry().bottom() < user.timeline.geometry().top()
    assert user.card.rect().contains(user.timeline.geometry())
    assert user.timeline.height() >= user.timeline.minimumSizeHint().height()
    is_mirrored = setting[0] == "he_IL"
    assert (user.find("zoomInButton", QToolButton).x() < user.find("timelineTitle", QLabel).x()) == is_mirrored


def test_a_title_without_room_is_broken_after_the_dash(user):
    user.timeline.set_range(*RANGE)
    user.resize(260)

    assert user.title == "Oct 1, 2023 –\nJul 31, 2024"
    assert user.caption == ""
    user.resize(780)
    assert user.title == "Oct 1, 2023 – Jul 31, 2024"


def test_larger_text_makes_it_higher(larger_text, qtbot):
    larger_text(2)
    user = CardUser(qtbot, is_compact=True)

    assert user.card.height() > 76
    assert user.timeline.picture().plot.height() >= 24


@pytest.mark.parametrize(("scheme", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_the_card_is_a_surface_in_both_schemes(theme, qtbot, scheme, colors):
    theme(scheme)
    user = CardUser(qtbot)
    shown = user.card.grab().toImage()

    assert shown.pixelColor(20, 3) == QColor(colors.surface)
    assert shown.pixelColor(20, shown.height() - 3) == QColor(colors.surface)


@pytest.mark.parametrize(("size", "height"), [((1120, 740), 160), ((800, 600), 76)])
def test_in_the_window_it_is_as_high_as_there_is_room(open_window, size, height):
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    user.window.resize(*size)

    user.wait(lambda: user.window.findChild(TimelineCard).height() == height)


def test_no_window_is_compact_and_large_in_turn(open_window):
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    user.window.resize(1120, 760)
    user.wait(lambda: user.window.findChild(TimelineCard).height() == 160)
    heard = []
    user.window.findChild(ArchiveColumns).compacted.connect(heard.append)
    for height in range(760, 640, -10):
        user.window.resize(1120, height)
        for _ in range(5):
            QApplication.processEvents()

    assert heard == [True]
