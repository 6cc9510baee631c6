"""Preferences: what the officer is called, language, looks, keys. Each change holds at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from briefing_app import paths
from briefing_app.domain.ceiling import NO_CEILING, Ceiling, ceiling_of, understood
from briefing_app.domain.marking import CLASSIFIED_WORDS, PROTECTED_WORDS, UNCLASSIFIED_WORD
from briefing_app.language import _, language
from briefing_app.settings import read_installation
from briefing_app.ui.facts import percent
from briefing_app.ui.look import look
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import TextArea
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.questions import Questions
from briefing_app.ui.settings.folder_row import FolderRow
from briefing_app.ui.style_choice import StyleChoice
from briefing_app.ui.tokens import Use

_LINES, _WIDTH, _LABEL = 3, 660, 170
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


def _steps_below(decided: Ceiling) -> list[tuple[str, str]]:
    """What an officer may choose: each step with its words in the officer's language."""
    steps = (UNCLASSIFIED_WORD, *PROTECTED_WORDS[1:], *CLASSIFIED_WORDS[1:])
    lower = (step for step in steps if ceiling_of(step).joined_with(decided) != decided)
    return [(step, _(step)) for step in lower]


class SettingsDialog(Dialog):
    """One row for each preference; nothing to confirm, because everything can be changed back."""

    def __init__(
        self,
        host: QWidget,
        preferences: Preferences,
        questions: Questions,
        runner: OperationRunner,
    ) -> None:
        sentence = _("Each change holds at once. Notes and library are not touched.")
        super().__init__(host, DialogFace(_("Settings"), sentence, "gear-six", width=_WIDTH))
        self._preferences, self._questions = preferences, questions
        self._runner = runner
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(20))
        self._grid.setVerticalSpacing(look().px(12))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._officer_rows()
        self._look_rows()
        self._rule_rows()
        self._spelling_rows()
        self._folder_rows()
        self._style_rows()
        self.add_button("close", _("Close"), primary=True)

    def _officer_rows(self) -> None:
        settings = self._preferences.settings
        self._line(_("Your name"), settings.officer, "officer")
        self._line(_("Your unit"), settings.unit, "unit")

    def _look_rows(self) -> None:
        settings = self._preferences.settings
        languages = (("en", "English"), ("fr", "Français"))
        self._choice(_("Language"), languages, settings.language, "language")
        modes = (("system", _("As the system")), ("light", _("Light")), ("dark", _("Dark")))
        self._choice(_("Appearance"), modes, settings.appearance, "appearance")
        sizes = [(scale, percent(scale)) for scale in SCALES]
        self._choice(_("Size"), sizes, settings.scale_percent, "scale_percent")

    def _rule_rows(self) -> None:
        settings = self._preferences.settings
        letters = QCheckBox(_("Single letters are commands in the reader"))
        letters.setChecked(settings.letter_keys)
        letters.toggled.connect(lambda on: self._preferences.change(letter_keys=on))
        self._row(_("Keys"), letters)
        decided = understood(read_installation(paths.installation_file()).marking_ceiling)
        ceiling = [("", _("No lower limit of my own")), *_steps_below(decided)]
        self._choice(
            _("Highest marking here"), ceiling, settings.marking_ceiling, "marking_ceiling"
        )
        if decided != NO_CEILING:
            said = _(
                "This computer may hold {marking} at most; a marking does not make it fit for "
                "more. Your department sets the limit, and what lies above is refused."
            )
            self._remark(said.format(marking=decided.in_words(language())))

    def _spelling_rows(self) -> None:
        """The officer's own words stand a line each, to be changed in place."""
        marks = QCheckBox(_("Mark words that no dictionary knows"))
        marks.setChecked(self._preferences.settings.spelling)
        marks.toggled.connect(lambda on: self._preferences.change(spelling=on))
        self._row(_("Spelling"), marks)
        own = self._preferences.own_words
        self.words = TextArea(_LINES, _("A word a line"))
        self.words.show_text("\n".join(sorted(own.words, key=str.casefold)))
        self.words.textChanged.connect(
            lambda: own.change(frozenset(filter(None, map(str.strip, self._written()))))
        )
        self._row(_("My words"), self.words)

    def _written(self) -> list[str]:
        return self.words.toPlainText().splitlines()

    def _folder_rows(self) -> None:
        self.inbox = self._folder(_("Inbox folder"), "inbox", _("No folder is watched."))
        self._remark(
            _("What is put there comes into the library by itself. Its files stay as they are.")
        )
        self.kinds = self._folder(_("Shared kinds"), "kinds_folder", _("No folder is shared."))
        self._remark(
            _(
                "Kinds of notes in this folder are offered beside your own, "
                "and so are the Word templates in its folder “word”."
            )
        )

    def _style_rows(self) -> None:
        """In which style notes cite their sources, unless another is chosen when they leave."""
        now = self._preferences.settings.citation_style
        self.style_choice = StyleChoice(self._runner, self._questions, now)
        self.style_choice.picked.connect(lambda key: self._preferences.change(citation_style=key))
        self._row(_("Citation style"), self.style_choice)
        fault = Words("", Use.LABEL, "error", wraps=True)
        fault.hide()
        self._grid.addWidget(fault, self._grid.rowCount(), 1)
        self.style_choice.refused.connect(fault.show_words)
        self.style_choice.refused.connect(fault.show)
        self.styles = self._folder(
            _("Shared citation styles"), "styles_folder", _("No folder is shared.")
        )

    def _folder(self, label: str, name: str, without: str) -> FolderRow:
        now = getattr(self._preferences.settings, name)
        field = FolderRow(now, without, lambda: self._questions.folder(label))
        field.picked.connect(lambda folder: self._preferences.change(**{name: folder}))
        self._row(label, field)
        return field

    def _remark(self, words: str) -> None:
        self._grid.addWidget(Words(words, Use.LABEL, "text2", wraps=True), self._grid.rowCount(), 1)

    def _line(self, label: str, now: str, name: str) -> None:
        field = QLineEdit(now)
        field.editingFinished.connect(
            lambda: self._preferences.change(**{name: field.text().strip()})
        )
        self._row(label, field)

    def _choice(
        self, label: str, options: Sequence[tuple[object, str]], now: object, name: str
    ) -> None:
        field = QComboBox()
        for value, words in options:
            field.addItem(words, value)
        field.setCurrentIndex(max(0, field.findData(now)))
        field.currentIndexChanged.connect(
            lambda _at: self._preferences.change(**{name: field.currentData()})
        )
        self._row(label, field)

    def _row(self, label: str, field: QWidget) -> None:
        row = self._grid.rowCount()
        words = Words(label, Use.PLAIN, "text2", wraps=True)
        words.setFixedWidth(look().px(_LABEL))
        words.setBuddy(field)
        field.setAccessibleName(label)
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)
