"""Who said the words, as a field that refuses a name where the Chatham House rule holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.handling import participant
from briefing_app.domain.speaker import is_nobody, named_in, without_names
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import link_button
from briefing_app.ui.parts.form import FormRow, text_field
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use


class SpeakerRow(FormRow):
    """Under the rule a name is refused where it is typed, and a participant is kept instead."""

    def __init__(self, speaker: str, *, language: str, under_rule: bool) -> None:
        self._language, self._under_rule = language, under_rule
        self.line = text_field(speaker, _("nobody in particular"))
        super().__init__(_("Who said it"), self.line)
        self.line.textChanged.connect(self._look)
        self._look()

    def value(self) -> str:
        typed = " ".join(self.line.text().split())
        return participant(self._language) if self._is_refused(typed) else typed

    def suggest(self, speaker: str) -> None:
        """A guess, where nothing stands yet."""
        if not self.line.text().strip():
            self.line.setText(speaker)

    def _is_refused(self, typed: str) -> bool:
        return self._under_rule and not is_nobody(typed)

    def _look(self) -> None:
        sentence = _(
            "The source is held under the Chatham House rule: no speaker may be named. "
            "\u201c{participant}\u201d is kept."
        ).format(participant=participant(self._language))
        self.show_fault(sentence if self._is_refused(self.line.text()) else "")


class NameRemark(QWidget):
    """Says that words name a speaker who may not be named, and offers the replacement.

    `wanted` asks for it; nothing is rewritten before.
    """

    wanted = Signal()

    def __init__(self, persons: tuple[str, ...], language: str) -> None:
        super().__init__()
        self._persons, self._instead = persons, participant(language)
        self._texts: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        self._words = Words("", Use.LABEL, "warning", wraps=True)
        self.offer = link_button(
            _("Write \u201c{participant}\u201d").format(participant=self._instead)
        )
        self.offer.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.S))
        row.addWidget(IconLabel("user-circle-minus", Size.ICON_INLINE, "warning"))
        row.addWidget(self._words, 1)
        row.addWidget(self.offer)
        self.hide()

    def know(self, persons: tuple[str, ...]) -> None:
        """These may not be named."""
        self._persons = persons
        self.look_at(*self._texts)

    def look_at(self, *texts: str) -> None:
        """These are the words now."""
        self._texts = texts
        self.names = named_in("\n".join(texts), self._persons)
        sentence = _(
            "This names {names}. Under the Chatham House rule no speaker may be named."
        ).format(names=", ".join(self.names))
        self._words.show_words(sentence if self.names else "", "warning")
        self.setVisible(bool(self.names))

    def without_names(self, text: str) -> str:
        """A text with a participant instead of whoever it names."""
        return without_names(text, named_in(text, self._persons), self._instead)
