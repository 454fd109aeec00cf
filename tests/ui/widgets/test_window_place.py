"""The window comes back as large as it was, and where it was, if there is a screen."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.widgets.screen import restore_geometry


def test_a_window_restores_its_geometry(open_window):
    first = open_window().window
    first.setGeometry(30, 40, 700, 500)
    first.close()

    again = open_window().window
    assert (again.pos(), again.size()) == (first.pos(), first.size())
    again.showMaximized()
    again.close()
    assert open_window().window.isMaximized()


def test_a_window_that_was_never_shown_does_not_save_its_geometry(open_window, qtbot):
    first = open_window().window
    first.resize(700, 500)
    first.close()
    first.stop()

    assert open_window().window.size() == QSize(700, 500)


def test_a_window_stays_on_the_screens_that_are_there(qtbot):
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
    area = window.screen().availableGeometry()
    window.resize(area.size() * 2)
    window.move(area.bottomRight() + QPoint(500, 500))

    restore_geometry(other, window.saveGeometry().data())

    assert area.contains(other.frameGeometry())


def test_an_invalid_geometry_changes_nothing(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(321, 234)

    for geometry in (b"", b"nonsense"):
        restore_geometry(window, geometry)

    assert window.size() == QSize(321, 234)
