"""The choice of the format: a combo box that shows all of its items."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from exporter_gui.core.formats import FORMATS
from exporter_gui.resources import resource
from exporter_gui.ui.options.format_picker import FormatPicker
from tests.support.dummy_format import dummy_format

EIGHT = ("JSON", "CSV", "JSON Lines", "Excel", "Web page", "Markdown", "Parquet", "SQLite")


@pytest.fixture
def formats(monkeypatch):
    """Replace the formats by as many as a test wants."""

    def replace_(labels):
        monkeypatch.setattr("exporter_gui.ui.options.format_picker.FORMATS", known := {})
        for label in labels:
            known[label] = dummy_format(label)._replace(label=label, icon="file")

    return replace_


@pytest.fixture
def make_picker(qtbot, formats):
    windows = []

    def make(labels, width=248):
        formats(labels)
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        picker = FormatPicker()
        QVBoxLayout(window).addWidget(picker)
        window.layout().setContentsMargins(0, 0, 0, 0)
        window.resize(width, window.layout().heightForWidth(width))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        picker.setFocus()
        return picker

    return make


def rows(picker):
    """The labels, row by row."""
    cells = [picker.cell(index) for index in range(picker.count())]
    tops = sorted({cell.top() for cell in cells})
    return [[picker.itemText(index) for index, cell in enumerate(cells) if cell.top() == top] for top in tops]


def test_two_formats_are_segments_of_one_row(make_picker):
    picker = make_picker(EIGHT[:2])

    assert rows(picker) == [["JSON", "CSV"]]
    assert picker.cell(0).right() + 1 == picker.cell(1).left()


def test_another_font_is_measured(make_picker):
    picker = make_picker(EIGHT)
    before = picker.heightForWidth(248)
    font = picker.font()
    font.setPointSizeF(2 * font.pointSizeF())
    picker.setFont(font)

    assert picker.heightForWidth(248) > before


@pytest.mark.parametrize("width", [247, 248, 251])
def test_the_columns_fill_the_width(make_picker, width):
    picker = make_picker(EIGHT, width=width)

    assert max(picker.cell(index).right() + 1 for index in range(8)) == picker.width()


def test_eight_formats_are_cards_in_two_columns(make_picker):
    picker = make_picker(EIGHT)

    assert rows(picker) == [[*EIGHT[number : number + 2]] for number in range(0, 8, 2)]
    assert all(picker.rect().contains(picker.cell(index)) for index in range(8))
    assert not any(picker.cell(one).intersects(picker.cell(other)) for one in range(8) for other in range(one))


def test_a_long_label_is_broken_where_two_columns_have_no_room_for_it(make_picker):
    labels = ("JSON", "CSV", "JSON Lines", "Spreadsheet CSV", "XLSX", "Parquet", "Web pages")
    picker = make_picker(labels, 199)
    cells = [picker.cell(index) for index in range(7)]
    metrics = picker.fontMetrics()

    assert metrics.horizontalAdvance("Spreadsheet CSV") > cells[3].width()
    assert rows(picker) == [["JSON", "CSV"], ["JSON Lines", "Spreadsheet CSV"], ["XLSX", "Parquet"], ["Web pages"]]
    assert {cell.height() for cell in cells[:2] + cells[4:]} == {cells[0].height()}
    assert cells[2].height() == cells[3].height() == cells[0].height() + metrics.lineSpacing()
    assert picker.heightForWidth(199) == cells[6].bottom() + 1 < 7 * picker.minimumSizeHint().height()
    assert not any(one.intersects(other) for one, other in itertools.combinations(cells, 2))


@pytest.mark.parametrize("width", [110, 187, 248, 500])
def test_no_label_is_cut(make_picker, width):
    picker = make_picker(EIGHT, width)

    widths = [picker.fontMetrics().horizontalAdvance(label) for label in EIGHT]
    assert picker.width() == width
    assert [label for index, label in enumerate(EIGHT) if picker.cell(index).width() < widths[index] + 8] == []


def test_every_format_is_chosen_by_a_click(make_picker, qtbot):
    picker = make_picker(EIGHT)
    for index in reversed(range(8)):
        with qtbot.waitSignal(picker.currentIndexChanged):
            qtbot.mouseClick(picker, Qt.MouseButton.LeftButton, pos=picker.cell(index).center())
        assert picker.currentData() == EIGHT[index]
    assert not picker.view().isVisible()


def test_arrow_keys_move_as_the_formats_lie(make_picker, qtbot):
    picker = make_picker(EIGHT)
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up)

    passed = []
    for key in keys:
        qtbot.keyClick(picker, key)
        passed.append(picker.currentData())

    assert passed == ["JSON Lines", "Excel", "Excel", "CSV", "JSON", "JSON"]


def test_arrow_keys_are_mirrored_from_right_to_left(make_picker, qtbot):
    picker = make_picker(EIGHT[:2])
    picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert picker.cell(0).left() > picker.cell(1).left()
    qtbot.keyClick(picker, Qt.Key.Key_Left)
    assert picker.currentData() == "CSV"


def test_a_format_is_found_by_its_first_letters(make_picker, qtbot):
    picker = make_picker(EIGHT)
    qtbot.keyClicks(picker, "pa")

    assert picker.currentData() == "Parquet"
    qtbot.keyClick(picker, Qt.Key.Key_Space)
    assert not picker.view().isVisible()


def test_the_wheel_scrolls_past_it(make_picker):
    picker = make_picker(EIGHT)
    middle = QPointF(picker.rect().center())
    turn = QWheelEvent(
        middle,
        picker.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(picker, turn)

    assert (picker.currentData(), turn.isAccepted()) == ("JSON", False)


def test_it_is_a_combo_box_for_assistive_tools(user):
    interface = QAccessible.queryAccessibleInterface(user.find("formatComboBox"))

    assert interface.role() == QAccessible.Role.ComboBox
    assert user.find("formatComboBox").accessibleName() == "Format"
    assert interface.text(QAccessible.Text.Value) == "JSON"
    assert interface.text(QAccessible.Text.Description).startswith("Everything that bskyarchive stores for each post")
    user.choose("formatComboBox", "csv")
    assert interface.text(QAccessible.Text.Value) == "CSV"


def test_a_tooltip_tells_what_another_format_is_for(user):
    picker = user.find("formatComboBox", FormatPicker)
    place = picker.cell(picker.findData("csv")).center()
    QApplication.sendEvent(picker, QHelpEvent(QEvent.Type.ToolTip, place, picker.mapToGlobal(place)))

    assert QToolTip.text().startswith("One row per post")
    QToolTip.hideText()


def test_every_format_has_an_icon():
    names = {format_.icon for format_ in FORMATS.values()}

    assert len(names) == len(FORMATS)
    assert [name for name in names if not resource(f"icons/lucide/{name}.svg").exists()] == []
