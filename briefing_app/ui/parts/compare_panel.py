"""Two wordings beside each other with what the marks mean, how many places differ, and F8."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.compare_view import (
    Change,
    CompareFace,
    CompareLegend,
    CompareView,
)
from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_HIGH = 240
_AROUND = 400
"""What stands above and below the sides in the dialogs that hold them."""


class ComparePanel(QWidget):
    """The sides can be exchanged for others; the dialog around it hands on its keys.

    They are as high as their words, as far as the window `over` has room.
    """

    def __init__(self, left: CompareFace, right: CompareFace, over: QWidget) -> None:
        super().__init__()
        self._room = over.window().height() - look().px(_AROUND)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(Space.L))
        self._held: list[QWidget] = []
        self.show_faces(left, right)

    def show_faces(self, left: CompareFace, right: CompareFace) -> None:
        for widget in self._held:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.view = CompareView(left, right)
        wish = self.view.wish(look().px(Size.DIALOG_WIDTH - 2 * Space.DIALOG))
        self.view.setMinimumHeight(max(look().px(_HIGH), min(wish, self._room)))
        self._held = [self.view, self._legend(left, right)]
        self._column.addWidget(self._held[0], 1)
        self._column.addWidget(self._held[1])

    def use_key(self, event: QKeyEvent) -> bool:
        """F8 and Shift+F8 go through the differences."""
        pressed = QKeySequence(event.keyCombination()).toString()
        if pressed not in ("F8", "Shift+F8"):
            return False
        self.view.go(1 if pressed == "F8" else -1)
        return True

    def _legend(self, left: CompareFace, right: CompareFace) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.S))
        row.addWidget(CompareLegend(_meanings(left, right)), 1)
        clashes = self.view.clashes
        if clashes:
            said = ngettext(
                "{count} place where both changed", "{count} places where both changed", clashes
            )
            row.addWidget(Words(said.format(count=clashes), Use.LABEL_STRONG, "warning"))
        count = self.view.count
        said = ngettext("{count} difference", "{count} differences", count).format(count=count)
        row.addWidget(Words(said, Use.LABEL, "text2"))
        row.addWidget(KeyHint("F8"))
        row.addWidget(Words(_("next"), Use.LABEL, "text2"))
        return holder


def _meanings(left: CompareFace, right: CompareFace) -> tuple[tuple[Change, str], ...]:
    """Of the marks that stand there, each once."""
    there = {segment.change for side in (left, right) for segment in side.segments}
    meanings = (
        (Change.REMOVED, _("only on this side")),
        (Change.ADDED, _("new on the right")),
        (Change.OWN, _("your own change")),
    )
    return tuple(each for each in meanings if each[0] in there)
