"""In which style notes cite their sources: chosen, added, taken away; and what cannot be used."""

from PySide6.QtWidgets import QWidget

from briefing_app.language import _
from briefing_app.operations.keep_styles import StyleShelf, list_styles
from briefing_app.ui.desk import Desk
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.settings.folder_row import FolderRow
from briefing_app.ui.style_choice import StyleChoice
from briefing_app.ui.tokens import Use


class StylesDialog(Dialog):
    """Each change holds at once, as in the settings."""

    def __init__(self, host: QWidget, desk: Desk) -> None:
        sentence = _("Notes cite their sources in this style, unless another is chosen with them.")
        super().__init__(host, DialogFace(_("Citation styles"), sentence, "quotes"))
        self._desk = desk
        now = desk.preferences.settings
        self.style_choice = StyleChoice(desk.runner, desk.questions, now.citation_style)
        self.style_choice.picked.connect(self._prefer)
        self.style_choice.refused.connect(self._complain)
        self.fault = Words("", Use.LABEL, "error", wraps=True)
        self.fault.hide()
        self.folder = FolderRow(
            now.styles_folder,
            _("No folder is shared."),
            lambda: desk.questions.folder(_("Shared citation styles")),
        )
        self.folder.picked.connect(self._share)
        self.body.addWidget(FormRow(_("Citation style"), self.style_choice))
        self.body.addWidget(self.fault)
        self.body.addWidget(FormRow(_("Shared citation styles"), self.folder))
        self.broken = Words("", Use.LABEL, "warning", wraps=True)
        self.broken.hide()
        self.body.addWidget(self.broken)
        self.add_button("close", _("Close"), primary=True)
        self.closed.connect(self.deleteLater)
        self._look()

    def _prefer(self, key: str) -> None:
        self.fault.hide()
        self._desk.preferences.change(citation_style=key)

    def _share(self, folder: str) -> None:
        self._desk.preferences.change(styles_folder=folder)
        self._look()

    def _look(self) -> None:
        """Files that cannot be used are told, each with its reason."""
        asked = self._desk.runner.ask("broken styles", list_styles)
        asked.then(self._tell_broken)

    def _tell_broken(self, shelf: StyleShelf) -> None:
        sentences = [each.sentence for each in shelf.library.broken]
        self.broken.show_words("\n".join(sentences))
        self.broken.setVisible(bool(sentences))

    def _complain(self, sentence: str) -> None:
        self.fault.show_words(sentence)
        self.fault.show()


def open_styles(host: QWidget, desk: Desk) -> StylesDialog:
    dialog = StylesDialog(host, desk)
    dialog.ask(dialog.style_choice)
    return dialog
