"""A field of a form that shows a guess: it says so, until it is confirmed or changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.language import _, ngettext
from briefing_app.ui.library.detail_pieces import line_of, link
from briefing_app.ui.library.sentence_line import SentenceLine
from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.mark_labels import SignLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use


def guess_sign() -> SignLabel:
    return SignLabel(Sign("question", _("Guessed"), "warning"))


class GuessMark(QWidget):
    """A row with its mark below; `confirmed` tells once that it is no guess any more."""

    confirmed = Signal(str)

    def __init__(self, name: str, label: str, row: FormRow) -> None:
        super().__init__()
        self.name = name
        self._mark = QWidget()
        confirming = link(_("Confirm"), self.confirm, f"confirm {name} in the form")
        confirming.setAccessibleName(_("Confirm: {field}").format(field=label))
        line = line_of(guess_sign(), confirming)
        line.setContentsMargins(0, 0, 0, 0)
        self._mark.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        column.addWidget(row)
        column.addWidget(self._mark)
        column.addStretch(1)
        row.field.setAccessibleDescription(_("A guess, not yet confirmed"))
        self._row = row

    @property
    def is_guess(self) -> bool:
        return self._mark.isVisibleTo(self)

    def confirm(self) -> None:
        """By the link, or because the field was changed."""
        if self.is_guess:
            self._mark.hide()
            self._row.field.setAccessibleDescription("")
            self._row.field.setFocus()
            self.confirmed.emit(self.name)


class GuessLine(QWidget):
    """Above a form: how many of its fields are guesses, and one link to confirm them all."""

    all_confirmed = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self._sentence = Words("", Use.PLAIN, "text2", wraps=True)
        everything = link(_("Confirm them all"), self.all_confirmed.emit, "confirm all in the form")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SentenceLine(self._sentence, everything))
        self.show_count(count)

    def show_count(self, count: int) -> None:
        said = ngettext(
            "{count} field was guessed from the file and its first page. A change confirms it.",
            "{count} fields were guessed from the file and its first page. A change confirms one.",
            count,
        )
        self._sentence.show_words(said.format(count=count))
        self.setVisible(count > 0)
