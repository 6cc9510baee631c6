"""For which notes a template is the usual one: a box for each kind and language."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.template import NoteKind
from briefing_app.language import LANGUAGES, _, language
from briefing_app.operations.keep_templates import TemplateShelf
from briefing_app.ui.look import look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class UsualPage(QScrollArea):
    """`picked` carries a kind's key, a language, and whether the template is usual for it."""

    picked = Signal(str, str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(_("Usual for"))
        self.boxes: dict[tuple[str, str], QCheckBox] = {}

    def show_kinds(self, kinds: tuple[NoteKind, ...]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        said = _(
            "Notes of the kinds ticked here go out in this template unless you choose another."
        )
        column.addWidget(Words(said, Use.LABEL, "text2", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(Space.XL))
        grid.setColumnStretch(0, 1)
        self.boxes = {}
        for row, kind in enumerate(kinds):
            name = kind.short_name.in_language(language())
            grid.addWidget(Words(name, Use.PLAIN), row, 0)
            for at, spoken in enumerate(LANGUAGES, 1):
                box = self.boxes[kind.key, spoken] = QCheckBox(_languages()[spoken])
                box.setAccessibleName(f"{name}, {box.text()}")
                box.clicked.connect(partial(self._tell, kind.key, spoken))
                grid.addWidget(box, row, at)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def show_usual(self, shelf: TemplateShelf, name: str) -> None:
        for (kind, spoken), box in self.boxes.items():
            found = shelf.usual_for(kind, spoken)
            box.setChecked(found is not None and found.path.name == name)

    def _tell(self, kind: str, spoken: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - as the box tells it
        self.picked.emit(kind, spoken, self.boxes[kind, spoken].isChecked())


def _languages() -> dict[str, str]:
    return {"en": _("English"), "fr": _("French")}
