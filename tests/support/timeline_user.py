"""Someone in front of a timeline alone: three years, with one post on each day."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from exporter_gui.ui.timeline.span import Days
from exporter_gui.ui.timeline.timeline import Timeline

FIRST, LAST = date(2023, 4, 10), date(2026, 3, 29)
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def day(text):
    return date.fromisoformat(text) if text else None


def one_a_day(first=FIRST, last=LAST):
    return [(first + timedelta(days=passed), 1) for passed in range((last - first).days + 1)]


class TimelineUser:
    """Presses keys, drags from day to day, and hears what changes."""

    def __init__(self, qtbot, counts=None, width=760, height=110):
        self.qtbot = qtbot
        self.heard = []
        self.timeline = Timeline()
        qtbot.addWidget(self.timeline)
        self.timeline.resize(width, height)
        self.timeline.set_counts(one_a_day() if counts is None else counts)
        self.timeline.range_changed.connect(lambda first, last: self.heard.append((first, last)))
        with qtbot.waitActive(self.timeline):
            self.timeline.show()
            self.timeline.activateWindow()
        self.timeline.setFocus()

    def zoom(self, first, last):
        self.timeline.model.set_visible(Days(day(first), day(last)))
        self.timeline.refresh()

    def draw(self, first, last):
        """Choose a range as by a drag, keeping the visible span."""
        self.timeline.model.range = (day(first), day(last))
        self.timeline.refresh()

    def choose(self, first, last):
        self.timeline.set_range(day(first), day(last))

    @property
    def chosen(self):
        return tuple(each and each.isoformat() for each in self.timeline.model.range)

    @property
    def visible(self):
        return tuple(each.isoformat() for each in self.timeline.visible_days())

    @property
    def last_heard(self):
        return tuple(each and each.isoformat() for each in self.heard[-1])

    def middle_of(self, text):
        """The point in the middle of the bar that a day belongs to."""
        picture = self.timeline.picture()
        slot = picture.strip.slot_at(picture.strip.begin_of(day(text)))
        return self._point((picture.strip.edge(slot) + picture.strip.edge(slot + 1)) // 2)

    def beginning_of(self, text):
        """The point at which a day begins."""
        return self._point(self.timeline.picture().strip.begin_of(day(text)))

    def drag(self, start, *stops, let_go=True):
        self.qtbot.mousePress(self.timeline, Qt.MouseButton.LeftButton, pos=start)
        for stop in stops:
            self.qtbot.mouseMove(self.timeline, QPoint((start.x() + stop.x()) // 2, stop.y()))
            self.qtbot.mouseMove(self.timeline, stop)
        if let_go:
            self.let_go(stops[-1])

    def let_go(self, point):
        self.qtbot.mouseRelease(self.timeline, Qt.MouseButton.LeftButton, pos=point)

    def press(self, key, modifiers=NONE, times=1):
        for _ in range(times):
            self.qtbot.keyClick(self.timeline, key, modifiers)

    def turn_wheel(self, point, notches, modifiers=NONE, *, sideways=False):
        angle = QPoint(120 * notches, 0) if sideways else QPoint(0, 120 * notches)
        where, buttons = QPointF(point), Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            where,
            self.timeline.mapToGlobal(where),
            QPoint(),
            angle,
            buttons,
            modifiers,
            phase,
            False,  # noqa: FBT003
        )
        QApplication.sendEvent(self.timeline, event)
        return event.isAccepted()

    def _point(self, pixel):
        picture = self.timeline.picture()
        return QPoint(round((picture.frame.plot.x() + pixel) / picture.frame.ratio), self.timeline.height() // 2)
