"""What a new note of a kind will look like, in either language; or what is wrong with a file."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from briefing_app.domain.template import NoteKind
from briefing_app.language import _, language
from briefing_app.ui.kinds.kind_page import kind_as_html
from briefing_app.ui.look import look
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class KindPreview(QWidget):
    """A page that is read, not written on; it stands where it stood when the kind changes."""

    def __init__(self) -> None:
        super().__init__()
        self._kind: NoteKind | None = None
        self._fault = ""
        self.language = Choice(
            (ChoiceFace("en", _("English")), ChoiceFace("fr", _("French"))), language()
        )
        self.language.setAccessibleName(_("Language of the preview"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(_("Preview"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(look().px(Space.L))
        self.language.picked.connect(lambda _value: self._show())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.XS))
        head = QHBoxLayout()
        head.addWidget(Words(_("Preview"), Use.LABEL, "text2"), 1)
        head.addWidget(self.language)
        column.addLayout(head)
        column.addWidget(self.page, 1)

    def show_kind(self, kind: NoteKind) -> None:
        same = self._kind is not None and self._kind.key == kind.key
        self._kind, self._fault = kind, ""
        self._show(stays=same)

    def go_to(self, section: str) -> None:
        """The section with this key at the upper edge, as far as the page allows."""
        self.page.scrollToAnchor(section)

    def show_fault(self, sentence: str) -> None:
        """A file that holds no kind: what is wrong in which line."""
        self._kind, self._fault = None, sentence
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show(stays=True)

    def _show(self, *, stays: bool = False) -> None:
        bar = self.page.verticalScrollBar()
        height = bar.value() if stays else 0
        self.language.setEnabled(self._kind is not None)
        if self._kind is not None:
            self.page.setHtml(kind_as_html(self._kind, self.language.value()))
        else:
            self.page.setPlainText(self._fault)
        bar.setValue(height)
