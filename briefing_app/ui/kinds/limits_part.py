"""What the checks measure a kind by: each limit in both languages; empty leaves the usual one."""

from dataclasses import asdict, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.template import KindLimit, NoteKind
from briefing_app.domain.writing import LIMIT_NAMES, Limits
from briefing_app.language import _
from briefing_app.ui.kinds.number_fields import words_field, words_in
from briefing_app.ui.look import look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_FIELD = 120


class LimitsPart(QWidget):
    """`usual` holds the limits of English and of French, shown where the kind has none itself."""

    changed = Signal()

    def __init__(self, kind: NoteKind, usual: tuple[Limits, Limits] | None = None) -> None:
        super().__init__()
        own = {limit.name: limit for limit in kind.limits}
        usually = [asdict(each) for each in usual] if usual else [{}, {}]
        self.fields: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(Space.L))
        self._grid.setVerticalSpacing(look().px(Space.S))
        self._grid.setColumnStretch(0, 1)
        for at, language in enumerate((_("English"), _("French")), 1):
            self._grid.addWidget(Words(language, Use.LABEL, "text2"), 0, at)
        for name in LIMIT_NAMES:
            limit = own.get(name, KindLimit(name))
            english, french = (str(each.get(name, "")) for each in usually)
            self._add(name, words_field(limit.en, english), words_field(limit.fr, french))
        self._lay_out()

    def applied(self, kind: NoteKind) -> NoteKind:
        """The kind with what stands here."""
        limits = (
            KindLimit(name, words_in(english), words_in(french))
            for name, (english, french) in self.fields.items()
        )
        return replace(kind, limits=tuple(limit for limit in limits if limit.en or limit.fr))

    def _add(self, name: str, *fields: QLineEdit) -> None:
        row, label = self._grid.rowCount(), limit_name(name)
        words = Words(label, Use.PLAIN)
        words.setBuddy(fields[0])
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
        for at, (field, language) in enumerate(
            zip(fields, (_("English"), _("French")), strict=True), 1
        ):
            field.setAccessibleName(f"{label}, {language}")
            field.setFixedWidth(look().px(_FIELD))
            field.textEdited.connect(lambda _text: self.changed.emit())
            self._grid.addWidget(field, row, at)
        self.fields[name] = (fields[0], fields[1])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.M))
        said = _("What the checks measure notes of this kind by. An empty field leaves the usual.")
        column.addWidget(Words(said, Use.LABEL, "text2", wraps=True))
        column.addLayout(self._grid)
        column.addStretch(1)


def limit_name(name: str) -> str:
    """What is limited, in words."""
    return {
        "sentence_words": _("Most words in a sentence"),
        "average_words": _("Most words in a sentence on average"),
        "paragraph_sentences": _("Most sentences in a paragraph"),
        "paragraph_words": _("Most words in a paragraph"),
        "bullet_words": _("Most words in a point"),
        "front_words": _("Words within which the request stands"),
        "page_words": _("Words on a page"),
        "figure_months": _("Months after which a figure tells its date"),
        "operational_days": _("Days after which a figure from the field tells its date"),
        "consideration_words": _("Fewest words of a consideration"),
    }[name]
