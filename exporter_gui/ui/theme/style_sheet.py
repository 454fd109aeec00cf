"""Style sheet of the program."""

from dataclasses import asdict
from string import Template

from exporter_gui.ui.theme import metrics
from exporter_gui.ui.theme.colors import Colors

_TEMPLATE = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 4px 6px; }

QLabel[role="caption"], QCheckBox[role="caption"] { color: $secondary; }
QLabel[tone="error"] { color: $error_text; }
QLabel[tone="warning"] { color: $warning_text; }
QLabel[role="link"], QToolButton[role="link"], QPushButton[role="link"] { color: $accent; }
QFrame[role="card"], QWidget[role="card"] {
    background: $surface; border: 1px solid $hairline; border-radius: ${card_radius}px;
}
QFrame[role="card"][tone="error"] { background: $error_fill; border-color: $error_text; }
QFrame[role="card"][tone="error"] QLabel { color: $error_text; }
QWidget[role="surface"] { background: $surface; }
QWidget[role="header"] { background: $window; border-bottom: 1px solid $hairline; }
QWidget[role="sidebar"] { background: $surface; border-right: 1px solid $hairline; }
QWidget[role="bar"] { background: $surface; border-top: 1px solid $hairline; }
QWidget[role="strip"] { border-top: 1px solid $hairline; background: $surface; }
QWidget[role="strip"][tone="success"] { background: $success_fill; border-top: 1px solid $success_text; }
QWidget[role="strip"][tone="warning"] { background: $warning_fill; border-top: 1px solid $warning_text; }
QWidget[role="strip"][tone="error"] { background: $error_fill; border-top: 1px solid $error_text; }
QWidget[role="strip"] QLabel[role="caption"] { color: $text; }
QFrame[role="popup"] { background: $surface; border: 1px solid $edge; }
QFrame[role="line"] { background: $hairline; border: none; max-height: 1px; }

QPushButton, QToolButton { icon-size: 18px; }
QPushButton, QToolButton[role="button"] {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px;
    padding: 4px 12px; min-height: ${inner_height}px;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: $selection; }
QPushButton:disabled, QToolButton[role="button"]:disabled { color: $disabled; border-color: $hairline; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton[role="primary"] {
    background: $primary; color: $on_primary; border: 1px solid $primary; font-weight: 600; padding: 4px 16px;
}
QPushButton[role="primary"]:hover { background: $primary_hover; }
QPushButton[role="primary"]:pressed { background: $primary_pressed; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 3px 15px; }
QPushButton[role="primary"]:disabled { background: $hover; color: $disabled; border-color: $hairline; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; padding: 1px 3px; min-height: 0; text-decoration: underline;
}
QPushButton[role="link"]:hover { color: $text; }
QPushButton[role="link"]:disabled { color: $disabled; }
QPushButton[role="link"]:focus { border: 1px solid $accent; padding: 1px 3px; border-radius: 4px; }
QPushButton[role="chip"], QToolButton[role="chip"] {
    background: $surface; border: 1px solid $edge; border-radius: ${chip_radius}px; padding: 2px 10px; min-height: 20px;
}
QPushButton[role="chip"]:hover, QToolButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"]:checked, QToolButton[role="chip"]:checked {
    background: $selection; color: $accent; border-color: $accent;
}
QPushButton[role="chip"]:focus, QToolButton[role="chip"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[role="toggle"] { background: $surface; border: 1px solid $edge; border-radius: 0; padding: 4px 7px; }
QToolButton[role="toggle"]:hover { background: $hover; }
QToolButton[role="toggle"]:checked { background: $selection; border-color: $accent; }
QToolButton[role="toggle"][side="left"] {
    border-top-left-radius: ${radius}px; border-bottom-left-radius: ${radius}px;
}
QToolButton[role="toggle"][side="right"] {
    border-top-right-radius: ${radius}px; border-bottom-right-radius: ${radius}px;
}
QToolButton[role="toggle"]:focus { border: 2px solid $accent; padding: 3px 6px; }
QToolButton[role="small"] { padding: 3px; }
QToolButton[role="small"]:focus { padding: 2px; }
QToolButton#menuButton::menu-indicator { image: none; }
QToolButton[role="link"] { padding: 1px 3px; border: 1px solid transparent; text-decoration: underline; }
QToolButton[role="link"]:focus { border: 1px solid $accent; padding: 1px 3px; }

QLineEdit, QComboBox, QTimeEdit, QSpinBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px; padding: 3px 8px;
    selection-background-color: $primary; selection-color: $on_primary;
}
QLineEdit, QComboBox, QTimeEdit, QSpinBox { min-height: ${field_height}px; }
QLineEdit:focus, QComboBox:focus, QTimeEdit:focus, QSpinBox:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 2px 7px; }
QPlainTextEdit[role="plain"], QPlainTextEdit[role="plain"]:focus { border: none; padding: 0; }
QLineEdit:disabled, QComboBox:disabled, QTimeEdit:disabled,
QSpinBox:disabled { color: $disabled; border-color: $hairline; }
QLineEdit[invalid="true"], QTimeEdit[invalid="true"] {
    border: 2px solid $error_text; padding: 2px 7px;
}
QTimeEdit, QSpinBox { min-height: ${spin_height}px; padding: 3px 4px 3px 8px; }
QTimeEdit:focus, QSpinBox:focus, QTimeEdit[invalid="true"] { padding: 2px 3px 2px 7px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(icons:chevron-down.svg); width: 16px; height: 16px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 20px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(icons:chevron-up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(icons:chevron-down.svg); width: 12px; height: 12px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $surface; border: 1px solid $edge; border-radius: 0; padding: 0;
    selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: ${field_height}px; padding: 0 6px; }
QLineEdit QToolButton { border: none; padding: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; padding: 3px 8px; }
QCalendarWidget QToolButton#qt_calendar_monthbutton { padding-right: 20px; }
QCalendarWidget QToolButton::menu-indicator {
    image: url(icons:chevron-down.svg); width: 12px; height: 12px;
    subcontrol-origin: border; subcontrol-position: right center; right: 5px;
}
QCalendarWidget QTableView {
    border: none; border-radius: 0; selection-background-color: $primary; selection-color: $on_primary;
}

QCheckBox, QRadioButton { spacing: 8px; min-height: 22px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $edge; border-radius: 4px; background: $surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; image: url(icons:check.svg); }
QRadioButton::indicator:checked { border: 5px solid $primary; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline; background: $hover; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QCheckBox:focus, QRadioButton:focus { outline: none; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }

QProgressBar {
    background: $hairline; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; text-align: center;
}
QProgressBar::chunk { background: $bar; border-radius: 4px; }

QAbstractItemView { background: $surface; alternate-background-color: $window; outline: none; }
QTableView, QListView, QTreeView, QTextBrowser {
    border: 1px solid $hairline; border-radius: ${radius}px; gridline-color: $hairline;
    selection-background-color: $selection; selection-color: $text;
}
QListView[role="rows"], QListView[role="rows"]:focus { border: none; background: transparent; }
QListView:focus, QTextBrowser:focus { border: 2px solid $accent; }
QTableView[role="list"]::item { padding: 0 5px; }
QHeaderView { background: $surface; }
QHeaderView::section {
    background: $surface; color: $secondary; border: none; border-bottom: 1px solid $hairline; padding: 5px 8px;
}

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $quiet_bar; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: transparent; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { background: $hairline; height: 1px; margin: 4px 8px; }
""")


def style_sheet(colors: Colors) -> str:
    """Return the style sheet in the colors of a scheme."""
    values = {name: value for name, value in asdict(colors).items() if isinstance(value, str)}
    return _TEMPLATE.substitute(
        values,
        success_text=colors.success.text,
        success_fill=colors.success.fill,
        warning_text=colors.warning.text,
        warning_fill=colors.warning.fill,
        error_text=colors.error.text,
        error_fill=colors.error.fill,
        radius=metrics.CONTROL_RADIUS,
        chip_radius=13,
        card_radius=metrics.CARD_RADIUS,
        inner_height=metrics.CONTROL_HEIGHT - 10,
        field_height=metrics.CONTROL_HEIGHT - 8,
        spin_height=metrics.CONTROL_HEIGHT - 11,
    )
