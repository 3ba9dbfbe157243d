"""The style sheet laid over Fusion, written with the tokens."""

from __future__ import annotations

from string import Template

from ui.theme import tokens

_SHEET = Template("""
QToolTip { color: $TEXT; background: $SURFACE; border: 1px solid $LINE_STRONG; padding: 4px 6px; }
QMainWindow, QDialog, QMessageBox { background: $WINDOW; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel#qt_msgbox_label, QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 340px; }

QMenuBar { background: $SURFACE; border-bottom: 1px solid $LINE; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $HOVER; }
QMenu { background: $SURFACE; border: 1px solid $LINE_STRONG; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $ACCENT_SOFT; color: $TEXT; }
QMenu::item:disabled { color: $TEXT_FAINT; background: transparent; }
QMenu::separator { height: 1px; background: $LINE; margin: 4px 8px; }

QToolBar { background: $SURFACE; border: none; border-bottom: 1px solid $LINE; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: $LINE; margin: 6px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 5px 9px; background: transparent; }
QToolButton:hover { background: $HOVER; }
QToolButton:pressed, QToolButton:checked { background: $ACCENT_SOFT; }
QToolButton:focus { border-color: $ACCENT_LINE; }
QToolButton:disabled { color: $TEXT_FAINT; }
QToolButton::menu-indicator { image: none; width: 0; }

QPushButton { outline: 0; background: $SURFACE; border: 1px solid $LINE_STRONG; border-radius: 4px; padding: 5px 14px;
    min-height: 18px; }
QPushButton:hover { background: $HOVER; }
QPushButton:pressed { background: $ACCENT_SOFT; }
QPushButton:focus { border-color: $ACCENT; }
QPushButton:disabled { color: $TEXT_FAINT; background: $WINDOW; border-color: $LINE; }
QPushButton[primary="true"], QMessageBox QPushButton:default, QDialogButtonBox QPushButton:default {
    background: $ACCENT; color: $ON_ACCENT; border-color: $ACCENT; }
QPushButton[primary="true"]:hover, QMessageBox QPushButton:default:hover, QDialogButtonBox QPushButton:default:hover {
    background: $ACCENT_DEEP; }
QPushButton[primary="true"]:focus { border-color: $ACCENT_DEEP; }
QPushButton[big="true"] { min-height: 26px; text-align: left; padding-left: 16px; }
QPushButton[primary="true"]:disabled { background: $LINE; color: $TEXT_FAINT; border-color: $LINE; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
    background: $SURFACE; border: 1px solid $LINE_STRONG; border-radius: 4px; padding: 3px 7px;
    selection-background-color: $ACCENT; selection-color: $ON_ACCENT; }
QLineEdit, QComboBox { min-height: 22px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $TEXT_FAINT; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $ACCENT; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $HEADER; color: $TEXT_SOFT;
    border-color: $LINE; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $HEADER; border-color: $LINE; }
*[mistaken="true"] { border-color: $LATE; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($ICONS/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $SURFACE; border: 1px solid $LINE_STRONG; outline: 0;
    selection-background-color: $ACCENT_SOFT; selection-color: $TEXT; }

QTableView QLineEdit, QTableView QComboBox, QTableView QPlainTextEdit {
    border: 2px solid $ACCENT; border-radius: 0; padding: 0 6px; min-height: 0; }
QTableView QComboBox { padding-left: 5px; }

QTableView { background: $SURFACE; border: none; gridline-color: $LINE; outline: 0;
    alternate-background-color: $SURFACE_ALTERNATE;
    selection-background-color: $ACCENT_SOFT; selection-color: $TEXT; }
QHeaderView { background: $HEADER; border: none; }
QHeaderView::section { background: $HEADER; color: $TEXT_SOFT; border: none; border-right: 1px solid $LINE;
    border-bottom: 1px solid $LINE_STRONG; padding: 0 8px; }
QHeaderView::section:hover { background: $HOVER; }
QHeaderView::up-arrow { image: url($ICONS/sort-up.svg); width: 10px; height: 10px;
    subcontrol-position: center right; right: 6px; }
QHeaderView::down-arrow { image: url($ICONS/sort-down.svg); width: 10px; height: 10px;
    subcontrol-position: center right; right: 6px; }
QTableCornerButton::section { background: $HEADER; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $LINE; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $TEXT_SOFT; padding: 8px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $TEXT; }
QTabBar::tab:selected { color: $ACCENT; border-bottom-color: $ACCENT; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $LINE_STRONG; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $TEXT_FAINT; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }

QAbstractScrollArea::corner { background: transparent; border: none; }

QSplitter::handle { background: $LINE; }
QStatusBar { background: $SURFACE; border-top: 1px solid $LINE; color: $TEXT_SOFT; }
QStatusBar::item { border: none; }
QProgressBar { border: none; border-radius: 3px; background: $LINE; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $ACCENT; border-radius: 3px; }

#navigation { background: $WINDOW; color: $TEXT; border: none; border-right: 1px solid $LINE; outline: 0;
               padding: 2px 8px; }
#navigation::item { border-radius: 6px; padding-left: 8px; }
#navigation::item:hover { background: $HOVER; }
#navigation::item:selected { background: $ACCENT_SOFT; color: $ACCENT_DEEP; }
#surface { background: $SURFACE; }
#bar { background: $SURFACE; border-bottom: 1px solid $LINE; }
#foot { background: $SURFACE; border-top: 1px solid $LINE; }
#panel { background: $SURFACE; border-left: 1px solid $LINE; }
#card { background: $SURFACE; border: 1px solid $LINE; border-radius: 8px; }
#display { color: $TEXT; font-size: ${DISPLAY}pt; }
#title { color: $TEXT; font-size: ${TITLE}pt; }
#heading { color: $TEXT; font-size: ${LARGE}pt; }
#soft { color: $TEXT_SOFT; }
#faint { color: $TEXT_FAINT; }
#count { color: $TEXT_SOFT; }
#label { color: $TEXT_SOFT; }
#section { color: $ACCENT_DEEP; font-weight: 600; padding: 10px 0 4px 0; }
#mistake { color: $LATE; font-size: ${SMALL}pt; }
#notice { background: $ACCENT_SOFT; border-top: 1px solid $ACCENT_LINE; }
#notice[tone="refused"] { background: $NEAR_GROUND; border-top: 1px solid #EBCB8B; }
#notice QToolButton { color: $ACCENT; }
#suggestions { background: $SURFACE; border: 1px solid $LINE_STRONG; border-radius: 4px; outline: 0; padding: 2px; }
#suggestions::item { padding: 5px 8px; border-radius: 3px; }
#suggestions::item:selected { background: $ACCENT_SOFT; color: $TEXT; }
#link { text-align: left; border: none; background: transparent; color: $ACCENT; padding: 4px 0; }
#link:hover { text-decoration: underline; }
""")


def style_sheet(icons: str) -> str:
    """Return the sheet; `icons` is the folder its arrows are read from, with forward slashes."""
    names = {name: value for name, value in vars(tokens).items() if name.isupper()}
    return _SHEET.substitute(names, ICONS=icons, LATE=tokens.Tone.LATE.ink, NEAR_GROUND=tokens.Tone.NEAR.ground)
