"""What is known of the source that is being read; guesses are called guesses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.names import name_of
from briefing_app.domain.source import Reliability, Source
from briefing_app.language import _, language
from briefing_app.ui.look import look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use


class AboutSource(QScrollArea):
    """Facts under their labels; what is not known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(_("About the source"))

    def show_source(self, source: Source) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        edge = look().px(12)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look().px(4))
        for name, label, words in _facts(source):
            if words:
                guessed = name in source.guessed
                told = _("{label} (a guess)").format(label=label) if guessed else label
                column.addWidget(Words(told, Use.LABEL, "warning" if guessed else "text2"))
                column.addWidget(Words(words, Use.VALUE, wraps=True))
                column.addSpacing(look().px(8))
        column.addStretch()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)


def _rated(source: Source) -> str:
    rated = source.reliability is not Reliability.NOT_RATED
    return name_of(source.reliability) if rated else ""


def _facts(source: Source) -> tuple[tuple[str, str, str], ...]:
    edition = source.newest
    said = {"en": _("English"), "fr": _("French")}
    return (
        ("title", _("Title"), source.title),
        ("author", _("Author"), source.author),
        ("body", _("Body"), source.body),
        ("publisher", _("Publisher"), source.publisher),
        ("date", _("Date"), date_in_words(source.date, language())),
        ("kind", _("Kind"), name_of(source.kind)),
        ("language", _("Language"), said.get(source.language, source.language)),
        ("reliability", _("Reliability"), _rated(source)),
        ("attribution", _("Attribution"), name_of(source.attribution)),
        ("marking", _("Marking"), source.marking.in_words(language())),
        ("text_quality", _("Quality of the text"), source.text_quality),
        ("address", _("Address"), source.address),
        ("remark", _("Remark"), source.remark),
        ("file", _("File"), edition.file_name if edition else ""),
    )
