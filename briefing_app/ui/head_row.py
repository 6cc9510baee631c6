"""The head row: menus, the field that opens the palette, and the language of the program."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QMenu, QMenuBar, QSizePolicy, QWidget

from briefing_app.language import _, language
from briefing_app.ui.actions import Actions
from briefing_app.ui.commands import COMMANDS, MENUS, MenuName
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import look
from briefing_app.ui.tokens import Radius, Size, Use

_FIELD_WIDTH = 490


class PaletteField(QAbstractButton):
    """Looks like a field because it leads to one; a click or Ctrl+K opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.speak()

    def speak(self) -> None:
        self.setText(_("Find anything, or do a command"))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:
        return QSize(look().px(_FIELD_WIDTH), look().px(Size.BUTTON_BAR))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(Size.BUTTON_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(worn.colour("edge"))
        painter.setBrush(worn.colour("base"))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, worn.px(Radius.CONTROL), worn.px(Radius.CONTROL))
        side = worn.px(Size.ICON)
        top = (self.height() - side) // 2
        paint_icon(painter, QRect(worn.px(11), top, side, side), "magnifying-glass")
        painter.setFont(worn.font(Use.PLAIN))
        painter.setPen(worn.colour("placeholder"))
        words = self.rect().adjusted(worn.px(36), 0, -worn.px(64), 0)
        elided = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)
        self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        worn = look()
        font = worn.font(Use.SMALL)
        width = QFontMetrics(font).horizontalAdvance("Ctrl K") + worn.px(10)
        high = worn.px(Size.KEY)
        key = QRect(self.width() - width - worn.px(6), (self.height() - high) // 2, width, high)
        painter.setPen(worn.colour("line"))
        painter.setBrush(worn.colour("alt"))
        painter.drawRoundedRect(key.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(worn.colour("text2"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "Ctrl K")


class LanguageButton(QAbstractButton):
    """Shows the language of the program; a click changes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speak()

    def speak(self) -> None:
        self.setText("Français" if language() == "fr" else "English")
        self.setAccessibleName(
            _("Language of the program: {language}").format(language=self.text())
        )
        self.setToolTip(_("Change the language of the program"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(look().font(Use.PLAIN)).horizontalAdvance(self.text())
        return QSize(width + look().px(38), look().px(Size.BUTTON_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("hover"))
            painter.drawRoundedRect(self.rect(), worn.px(6), worn.px(6))
        side = worn.px(Size.ICON)
        place = QRect(worn.px(8), (self.height() - side) // 2, side, side)
        paint_icon(painter, place, "translate")
        painter.setFont(worn.font(Use.PLAIN))
        painter.setPen(worn.colour("text"))
        words = self.rect().adjusted(worn.px(30), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class HeadRow(QWidget):
    """Three columns, so that the field stays in the middle of the window."""

    palette_asked = Signal()
    language_asked = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self._field = PaletteField()
        self._language = LanguageButton()
        self._field.clicked.connect(self.palette_asked)
        self._language.clicked.connect(self.language_asked)
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 0, 20, 0)
        layout.addWidget(
            self.menus, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        layout.addWidget(self._field, 0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self._language, 0, 2, right)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)
        self.speak()

    def speak(self) -> None:
        self.menus.clear()
        for name, words in MENUS.items():
            menu = self.menus.addMenu(_(words))
            menu.aboutToShow.connect(self._actions.update)
            self._fill(menu, name)
        self._field.speak()
        self._language.speak()

    def _fill(self, menu: QMenu, name: MenuName) -> None:
        within: dict[str, QMenu] = {}
        for each in (each for each in COMMANDS if each.menu == name):
            target = menu
            if each.inside:
                if each.inside not in within:
                    within[each.inside] = menu.addMenu(_(each.inside))
                target = within[each.inside]
            if each.new_group and not target.isEmpty():
                target.addSeparator()
            target.addAction(self._actions(each.name))

    def sizeHint(self) -> QSize:
        return QSize(0, look().px(Size.HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()
