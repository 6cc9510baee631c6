"""Light and dark, scale, palette, style sheet and fonts, worn by the whole application."""

import logging
from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.ui.focus_ring import FocusRing
from briefing_app.ui.look import Look, look, wear
from briefing_app.ui.parts.painting import forget_measures
from briefing_app.ui.style import HouseStyle
from briefing_app.ui.tokens import DARK, LIGHT, Radius, Size, Tokens, Use

log = logging.getLogger(__name__)


class Mode(Enum):
    """The values are those of the officer's settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Dresses the application; `changed` follows every change, after it can be seen."""

    changed = Signal()

    def __init__(self, application: QApplication, fonts_folder: Path) -> None:
        super().__init__(application)
        self._application = application
        self._mode = Mode.SYSTEM
        self._scale = 1.0
        load_fonts(fonts_folder)
        application.setStyle(HouseStyle())
        self._focus_ring = FocusRing(application)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def is_dark(self) -> bool:
        return look().tokens.is_dark

    def choose(self, mode: Mode | None = None, scale: float | None = None) -> None:
        """What is not named stays as it is; places and focus in the windows are kept."""
        self._mode = self._mode if mode is None else mode
        self._scale = self._scale if scale is None else min(3.0, max(0.75, scale))
        self._dress()

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._dress()

    def _wanted(self) -> Look:
        scheme = self._application.styleHints().colorScheme()
        follows = self._mode is Mode.SYSTEM and scheme is Qt.ColorScheme.Dark
        dark = self._mode is Mode.DARK or follows
        return Look(DARK if dark else LIGHT, self._scale)

    def _dress(self) -> None:
        new = self._wanted()
        if new == look() and self._application.styleSheet():
            return
        wear(new)
        self._application.setPalette(palette(new.tokens))
        self._application.setFont(new.font(Use.PLAIN))
        self._application.setStyleSheet(style_sheet(new))
        self.changed.emit()


def load_fonts(folder: Path) -> None:
    """A missing font is no reason not to start: the next family of the list is used."""
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("The font file %s could not be read", file.name)
    forget_measures()


def palette(tokens: Tokens) -> QPalette:
    """All roles in all three groups: an inactive window keeps its colours."""
    colours = QPalette()
    for role, name in _ROLES.items():
        colours.setColor(role, tokens.surfaces[name])
    for role in _WORDS:
        colours.setColor(QPalette.ColorGroup.Disabled, role, tokens.surfaces["placeholder"])
    return colours


_R = QPalette.ColorRole
_ROLES: dict[QPalette.ColorRole, str] = {
    _R.Window: "window", _R.Base: "base", _R.Button: "base", _R.AlternateBase: "alt",
    _R.Light: "base", _R.Midlight: "line", _R.Shadow: "line", _R.Mid: "edge", _R.Dark: "edge",
    _R.WindowText: "text", _R.Text: "text", _R.ButtonText: "text", _R.BrightText: "error",
    _R.ToolTipBase: "text", _R.ToolTipText: "base", _R.PlaceholderText: "placeholder",
    _R.Accent: "accent", _R.Link: "accent", _R.LinkVisited: "accent",
    _R.Highlight: "selection", _R.HighlightedText: "selected_text",
}  # fmt: skip
_WORDS = (_R.WindowText, _R.Text, _R.ButtonText, _R.HighlightedText, _R.PlaceholderText)


def style_sheet(worn: Look) -> str:
    """Borders and radii of buttons and fields; everything else is drawn by style and painters."""
    values = {name: _css(colour) for name, colour in worn.tokens.surfaces.items()}
    values |= {"radius": f"{worn.px(Radius.CONTROL)}px", "line_width": "1px"}
    values |= {
        "field_height": f"{worn.px(Size.BUTTON) - 2}px",
        "field_height_focus": f"{worn.px(Size.BUTTON) - 4}px",
        "bar_height": f"{worn.px(Size.BUTTON_BAR) - 2}px",
        "bar_height_focus": f"{worn.px(Size.BUTTON_BAR) - 4}px",
        "pad_button": f"{worn.px(7)}px",
        "pad": f"{worn.px(14)}px",
        "pad_field": f"{worn.px(9)}px",
        "pad_field_focus": f"{worn.px(9) - 1}px",
        "pad_text": f"{worn.px(6)}px",
        "pad_text_focus": f"{worn.px(6) - 1}px",
    }
    return _SHEET.substitute(values)


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


_SHEET = Template("""
QPushButton { border: 1px solid $edge; border-radius: $radius; background: $base; color: $text;
  font-weight: 500; padding: $pad_button $pad; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:checked { background: $accent_tint; border-color: $accent; color: $accent; }
QPushButton[variant="primary"], QPushButton:default { background: $accent; color: $on_accent;
  border: 1px solid $accent; font-weight: 600; }
QPushButton[variant="primary"]:hover, QPushButton:default:hover { background: $accent_hover;
  border-color: $accent_hover; }
QPushButton[variant="primary"]:pressed, QPushButton:default:pressed { background: $accent_hover;
  border-color: $accent_hover; }
QPushButton[variant="link"], QPushButton[variant="tool"] { background: transparent;
  border: 1px solid transparent; }
QPushButton[variant="tool"]:hover { background: $hover; }
QPushButton[variant="tool"]:pressed { background: $line; }
QPushButton[variant="tool"]:checked { background: $accent_tint; }
QPushButton:disabled { background: $window; border: 1px dashed $line; color: $placeholder; }
QPushButton[variant="link"]:disabled, QPushButton[variant="tool"]:disabled {
  background: transparent; border: 1px solid transparent; }
QLineEdit { border: 1px solid $edge; border-radius: $radius; background: $base; color: $text;
  placeholder-text-color: $placeholder;
  min-height: $field_height; max-height: $field_height; padding: 0 $pad_field; }
QLineEdit:focus { border: 2px solid $focus; min-height: $field_height_focus;
  max-height: $field_height_focus; padding: 0 $pad_field_focus; }
QLineEdit[bar="true"] { min-height: $bar_height; max-height: $bar_height; }
QLineEdit[bar="true"]:focus { min-height: $bar_height_focus; max-height: $bar_height_focus; }
QLineEdit[bare="true"] { border: none; min-height: 0; padding: 0; background: transparent; }
QLineEdit:disabled, QPlainTextEdit[field="true"]:disabled, QTextEdit[field="true"]:disabled {
  background: $window; border: 1px dashed $line; color: $placeholder; }
QPlainTextEdit[field="true"], QTextEdit[field="true"] { border: 1px solid $edge;
  border-radius: $radius; background: $base; color: $text; padding: $pad_text;
  placeholder-text-color: $placeholder; }
QPlainTextEdit[field="true"]:focus, QTextEdit[field="true"]:focus { border: 2px solid $focus;
  padding: $pad_text_focus; }
""")
