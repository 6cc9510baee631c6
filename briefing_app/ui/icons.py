"""Icons drawn from the outlines of the icon font: any size, always in the colour of the look."""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

from briefing_app.ui.look import Ink, look

_EM = 64.0
_WEIGHTS = ("-thin", "-light", "-bold", "-fill")
_OTHER_NAMES = {
    "seal-check": "circle-wavy-check",
    "seal-warning": "circle-wavy-warning",
    "text-b": "text-bolder",
}


def _font_file(ending: str) -> Path:
    """The icon font travels inside QtAwesome; importing that would cost more than the window."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("QtAwesome, which carries the icon font, is not installed.")
    return next(Path(spec.origin).with_name("fonts").glob(f"phosphor-*{ending}"))


@lru_cache(maxsize=1)
def _raw_font() -> QRawFont:
    return QRawFont(str(_font_file(".ttf")), _EM, QFont.HintingPreference.PreferNoHinting)


@lru_cache(maxsize=1)
def _characters() -> dict[str, str]:
    return dict(json.loads(_font_file(".json").read_text(encoding="utf-8")))


def _name_in_font(name: str) -> str:
    weight = next((ending for ending in _WEIGHTS if name.endswith(ending)), "")
    plain = name.removesuffix(weight)
    return _OTHER_NAMES.get(plain, plain) + weight


@lru_cache(maxsize=512)
def outline(name: str) -> QPainterPath:
    """The shape of an icon in a square of one by one; a wrong name is a `KeyError`."""
    character = chr(int(_characters()[_name_in_font(name)], 16))
    raw = _raw_font()
    path = raw.pathForGlyph(raw.glyphIndexesForString(character)[0])
    return QTransform.fromScale(1 / _EM, 1 / _EM).map(path.translated(0, raw.ascent()))


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, ink: Ink = "text2") -> None:
    """The icon as large as fits, in the middle of the rectangle."""
    box = QRectF(rect)
    side = min(box.width(), box.height())
    corner = box.center() - QPointF(side / 2, side / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    painter.scale(side, side)
    painter.fillPath(outline(name), look().colour(ink))
    painter.restore()


class _OutlineEngine(QIconEngine):
    """Paints at the moment of use, so that a change of appearance recolours every icon."""

    def __init__(self, name: str, ink: Ink, ink_on: Ink) -> None:
        super().__init__()
        self._name, self._ink, self._ink_on = name, ink, ink_on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ink = self._ink_on if state == QIcon.State.On else self._ink
        paint_icon(painter, rect, self._name, "placeholder" if mode == _DISABLED else ink)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _OutlineEngine(self._name, self._ink, self._ink_on)


_DISABLED = QIcon.Mode.Disabled


def icon(name: str, ink: Ink = "text2", ink_on: Ink | None = None) -> QIcon:
    """For actions, buttons and menus; crisp at every size and ratio. `ink_on`: when checked."""
    return QIcon(_OutlineEngine(name, ink, ink if ink_on is None else ink_on))


def pixmap(name: str, size: int, ink: Ink = "text2", ratio: float = 1.0) -> QPixmap:
    """A picture of the icon `size` logical pixels wide; ask again after a change of appearance."""
    side = round(size * ratio)
    picture = icon(name, ink).pixmap(QSize(side, side), 1.0)
    picture.setDevicePixelRatio(ratio)
    return picture
