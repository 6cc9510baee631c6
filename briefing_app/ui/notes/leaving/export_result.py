"""What became of an export: saved where, which rules hold, what to do; where the progress stood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.language import _, ngettext
from briefing_app.operations.inspect_export import FileReport
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import button, link_button, tool_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_WIDE = 600


class ExportResult(QWidget):
    """Stays until it is closed or another note is open; takes no focus by itself."""

    open_asked = Signal()
    folder_asked = Signal()
    rules_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tint: Ink = "good_tint"
        self._icon = IconLabel("check-circle", Size.ICON, "good")
        self._saved = Words("", Use.STRONG, wraps=True)
        self._held = Words("", Use.LABEL, "text2", wraps=True)
        self._found = Words("", Use.LABEL, "text", wraps=True)
        self._open = button(_("Open the file"), "arrow-square-out").in_bar()
        self._folder = button(_("Show in folder"), "folder-open").in_bar()
        self._rules = link_button(_("What was checked"))
        self._words_of = {each: each.text() for each in (self._open, self._folder)}
        for each, words in self._words_of.items():
            each.setAccessibleName(words)
            each.setToolTip(words)
        self._cross = tool_button("x", _("Close"), "")
        self._lay_out()
        self._open.clicked.connect(self.open_asked)
        self._folder.clicked.connect(self.folder_asked)
        self._rules.clicked.connect(self.rules_asked)
        self._cross.clicked.connect(self.hide)
        self.hide()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(look().px(2))
        held = QHBoxLayout()
        held.setSpacing(look().px(Space.M))
        held.addWidget(self._held)
        held.addWidget(self._rules, 0, Qt.AlignmentFlag.AlignBottom)
        held.addStretch(1)
        texts.addWidget(self._saved)
        texts.addLayout(held)
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.M))
        row.addWidget(self._icon)
        row.addLayout(texts, 1)
        for each in (self._open, self._folder, self._cross):
            row.addWidget(each)
        column = QVBoxLayout(self)
        pad = look().px(Space.S)
        column.setContentsMargins(look().px(Space.L), pad, look().px(Space.M), pad)
        column.setSpacing(look().px(Space.XS))
        column.addLayout(row)
        column.addWidget(self._found)

    def show_report(self, report: FileReport) -> None:
        """Read out as well, without taking the focus from the page."""
        sound = not report.findings
        self._tint = "good_tint" if sound else "warning_tint"
        name = "check-circle" if sound else "warning"
        self._icon.show_icon(name, "good" if sound else "warning")
        self._saved.show_words(_("Saved {name}").format(name=report.path.name))
        self._held.show_words(held_in_words(report))
        self._found.show_words("\n".join(each.reason for each in report.findings))
        self._found.setVisible(not sound)
        self._rules.setVisible(bool(report.rules))
        said = " ".join(filter(None, (self._saved.text(), self._held.text(), self._found.text())))
        self.setAccessibleName(said)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @property
    def words(self) -> str:
        """All that it says; nothing while it is closed."""
        shown = (self._saved, self._held, self._found)
        return "\n".join(filter(None, (each.text() for each in shown))) if self.isVisible() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the sentences have it."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(_WIDE)
        for each, words in self._words_of.items():
            each.setText(words if wide else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour(self._tint))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()


def held_in_words(report: FileReport) -> str:
    """ "Read again: 14 rules for the file hold, 1 does not."."""
    held = ngettext(
        "Read again: {count} rule for the file holds.",
        "Read again: {count} rules for the file hold.",
        report.holding,
    ).format(count=report.holding)
    if not report.findings:
        return held
    broken = ngettext(
        "{count} does not; before the file goes out:",
        "{count} do not; before the file goes out:",
        len(report.findings),
    )
    return f"{held} {broken.format(count=len(report.findings))}"
