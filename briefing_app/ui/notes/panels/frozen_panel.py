"""What the checks said of a note when it went out: date, hash and report, with nothing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.checks.finding import Severity
from briefing_app.domain.issue import Issued, IssueRow, ReportLine
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.note_checking import MEANINGS
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.finding_card import FindingCard, FindingFace, severity_word
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.scroll_column import ScrollColumn
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Meaning, Size, Space, Use

_GROUP = 8


class FrozenPanel(QWidget):
    """Stands in the place of the findings while the open note is closed."""

    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("lock-simple", Size.ICON_INLINE, "info")
        self._head = Words("", Use.STRONG, wraps=True)
        self._file = Words("", Use.LABEL, "text2", wraps=True)
        self._hash = Words("", Use.LABEL, "text", wraps=True)
        self._copy = button(_("Copy the hash"), "copy").in_bar()
        self._copy.clicked.connect(self.copy_asked)
        self._said = Words("", Use.LABEL, "text2", wraps=True)
        self._cards: list[QWidget] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, look().px(Space.XS), look().px(Space.M))
        self._column.setSpacing(look().px(Space.XS))
        self._lay_out()
        self.setFocusProxy(self._copy)

    def show_nothing(self) -> None:
        """Until it is known how the note stands."""
        self._head.show_words("")
        self._show_issue("", "")
        self._said.show_words("")
        self._show_lines(())

    def show_withdrawn(self) -> None:
        """A note that never went out has no report."""
        self._head.show_words(_("Withdrawn"))
        self._show_issue("", "")
        self._said.show_words(_("The checks rest: nothing is asked of a note that is withdrawn."))
        self._show_lines(())

    def show_issue(self, issue: IssueRow) -> None:
        when = moment_in_words(issue.issued_on)
        said = _("Issued on {when}, by {who}") if issue.issued_by else _("Issued on {when}")
        self._head.show_words(said.format(when=when, who=issue.issued_by))
        self._show_issue(issue.file_name, issue.hash)
        self._said.show_words("")
        self._show_lines(())

    def show_record(self, record: Issued) -> None:
        """The report as it was frozen with the note."""
        said = _("What the checks said when the note went out; it stays as it was.")
        if not record.report:
            said = _("The checks found nothing when the note went out.")
        self._said.show_words(said)
        self._show_lines(record.report)

    @property
    def words(self) -> tuple[str, ...]:
        """All that it says, from top to bottom."""
        above = (self._head, self._file, self._hash, self._said)
        cards = (card.accessibleName() for card in self._cards if isinstance(card, FindingCard))
        seen = (each.text() for each in above if each.text() and not each.isHidden())
        return (*seen, *cards)

    def _show_issue(self, file_name: str, of_record: str) -> None:
        self._file.show_words(file_name)
        self._file.setVisible(bool(file_name))
        groups = " ".join(of_record[at : at + _GROUP] for at in range(0, len(of_record), _GROUP))
        self._hash.show_words(_("SHA-256 of the record: {hash}").format(hash=groups))
        self._hash.setVisible(bool(of_record))
        self._copy.setVisible(bool(of_record))

    def _show_lines(self, report: tuple[ReportLine, ...]) -> None:
        while self._column.takeAt(0):
            pass
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        for meaning in (*MEANINGS.values(), Meaning.GOOD):
            group = [line for line in report if _meaning(line) is meaning]
            if group:
                self._add(Words(severity_word(meaning), Use.LABEL_STRONG, meaning.value))
            for line in group:
                self._add(FindingCard(_face(line)))
        self._column.addStretch(1)

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._cards.append(part)

    def _lay_out(self) -> None:
        pad = look().px(Space.PANEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, look().px(Space.S), 0)
        column.setSpacing(look().px(Space.S))
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.S))
        self._icon.setFixedHeight(look().line(Use.STRONG))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._head, 1)
        column.addLayout(head)
        column.addWidget(self._file)
        column.addWidget(self._hash)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look().px(Space.S))
        column.addWidget(self._said)
        column.addWidget(ScrollColumn(self._inside), 1)


def _meaning(line: ReportLine) -> Meaning:
    return Meaning.GOOD if line.accepted else MEANINGS[Severity(line.severity)]


def _face(line: ReportLine) -> FindingFace:
    """The reason that was given stands in the place of what the check says."""
    return FindingFace(_meaning(line), line.title, line.where, line.accepted or line.reason)
