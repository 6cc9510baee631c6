"""What else a reference tells of a source, folded away in its form until it is asked for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.imprint_names import WORKS, imprint_field_name, work_name
from briefing_app.language import _
from briefing_app.ui.forms.form_column import date_line, is_date
from briefing_app.ui.look import look
from briefing_app.ui.parts.fold_heading import FoldHeading
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, text_field
from briefing_app.ui.tokens import Space

_ROWS = (
    ("number", "genre"),
    ("container",),
    ("volume", "issue", "pages", "section"),
    ("edition", "place", "series"),
    ("editors",),
    ("authority", "event"),
    ("doi", "isbn", "issn"),
    ("web",),
)
_COLUMNS = 12


Marked = Callable[[str, str, QLineEdit], QWidget]
"""Given the name of a field and its label: its row, with a mark where it shows a guess."""


def unmarked(_name: str, label: str, field: QLineEdit) -> QWidget:
    return FormRow(label, field)


class ImprintPart(QWidget):
    """The heading counts what is known, so that nothing is hidden unseen; a guess unfolds it."""

    changed = Signal()

    def __init__(self, imprint: Imprint, marked: Marked = unmarked) -> None:
        super().__init__()
        self._before, self._marked = imprint, marked
        self._has_guess = False
        self.fold = FoldHeading(_("More about the reference"))
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(Space.L))
        self._grid.setVerticalSpacing(look().px(Space.M))
        self.work = Choice(_works(imprint.work), imprint.work)
        self.accessed = date_line(imprint.accessed)
        self.lines: dict[str, QLineEdit] = {}
        self._dated = FormRow(imprint_field_name("accessed"), self.accessed)
        self._place((FormRow(imprint_field_name("work"), self.work), self._dated))
        for names in _ROWS:
            self._place(tuple(self._line(name) for name in names))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.M))
        column.addWidget(self.fold)
        column.addWidget(self._inside)
        self._inside.setVisible(self._has_guess)
        self.fold.setChecked(self._has_guess)
        self._follow()

    def value(self) -> Imprint:
        """What the fields say; what is not shown stays."""
        said = {name: " ".join(field.text().split()) for name, field in self.lines.items()}
        accessed = self.accessed.text().strip()
        return replace(self._before, work=self.work.value(), accessed=accessed, **said)

    def is_right(self) -> bool:
        return is_date(self.accessed.text())

    def _follow(self) -> None:
        self.fold.toggled.connect(self._inside.setVisible)
        self.work.picked.connect(lambda _value: self._tell())
        for field in (*self.lines.values(), self.accessed):
            field.textChanged.connect(lambda _text: self._tell())
        self.accessed.editingFinished.connect(self._tell_date)
        self._tell()

    def _tell(self) -> None:
        shown = replace(self.value(), key="").told()
        self.fold.show_count(len(shown))
        self.changed.emit()

    def _tell_date(self) -> None:
        sentence = _("Write a year, a month or a day, such as 2024, 2024-06 or 2024-06-17.")
        self._dated.show_fault("" if self.is_right() else sentence)

    def _line(self, name: str) -> QWidget:
        field = text_field(getattr(self._before, name))
        self.lines[name] = field
        row = self._marked(name, imprint_field_name(name), field)
        self._has_guess |= not isinstance(row, FormRow)
        return row

    def _place(self, rows: tuple[QWidget, ...]) -> None:
        """Side by side over the whole width."""
        line, wide = self._grid.rowCount(), _COLUMNS // len(rows)
        for at, row in enumerate(rows):
            self._grid.addWidget(row, line, at * wide, 1, wide, Qt.AlignmentFlag.AlignTop)


def _works(now: str) -> list[ChoiceFace]:
    """A type that we have no name for stays to be chosen."""
    known = (*WORKS, now) if now and now not in WORKS else WORKS
    by_kind = ChoiceFace("", _("as its kind says"))
    return [by_kind, *(ChoiceFace(work, work_name(work)) for work in known)]
