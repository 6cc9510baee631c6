"""What will be written, told while one chooses: pages, sources, marking."""

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.errors import BriefingError, Stopped
from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.foresee_export import Foreseen, foresee_export
from briefing_app.operations.print_pages import PageCount, count_pages
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.notes.note_facts import exact_pages_fact, pages_fact
from briefing_app.ui.operation_runner import Running
from briefing_app.ui.page import Fact

PAUSE = 300


class Foresight(QObject):
    """`changed` whenever there is more to tell; an estimate stands until the pages are laid out."""

    changed = Signal()

    def __init__(self, matter: ExportMatter, parent: QObject) -> None:
        super().__init__(parent)
        self._matter = matter
        self._options = matter.before
        self._foreseen: Foreseen | None = None
        self._pages: PageCount | None = None
        self._fault = ""
        self._running: Running[PageCount] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._lay_out)

    def look(self, options: ExportOptions) -> None:
        """Other choices: sources and marking at once, the pages at a pause."""
        self.stop()
        self._options = options
        self._pages, self._fault = None, ""
        matter = self._matter
        asked = matter.desk.runner.ask("export foreseen", foresee_export, matter.note, options)
        asked.otherwise(self._excuse).then(self._take)
        if matter.desk.layout.is_there and options.form != "markdown":
            self._pause.start()

    def stop(self) -> None:
        """Nobody asks any more."""
        self._pause.stop()
        if self._running is not None:
            self._running.cancel()

    @property
    def in_words(self) -> str:
        """ "5 of 5 pages, 14 sources, PROTECTED A"."""
        said = [] if self._options.form == "markdown" else [self._pages_in_words()]
        if self._foreseen is not None:
            count = self._foreseen.sources
            if self._options.citations != "none":
                sources = ngettext("{count} source", "{count} sources", count)
                said.append(sources.format(count=count))
            said.append(self._foreseen.marking)
        return ", ".join(said)

    @property
    def remark(self) -> str:
        """How the pages are known."""
        if self._fault:
            return self._fault
        if self._options.form == "markdown":
            return _("Markdown has no pages.")
        return self._of_estimate() if self._pages is None else _of_exact(self._pages)

    def _of_estimate(self) -> str:
        if self._matter.desk.layout.is_there:
            return _("An estimate, until the pages are laid out.")
        return _("An estimate: LibreOffice, which tells the exact pages, is not installed.")

    @property
    def is_too_long(self) -> bool:
        return self._options.form != "markdown" and self._fact().look == "warning"

    def _pages_in_words(self) -> str:
        return self._fact().words

    def _fact(self) -> Fact:
        matter = self._matter
        kind, language = matter.kind, matter.note.language
        if self._pages is None:
            return pages_fact(matter.pages, kind, language)
        return exact_pages_fact(self._pages.counted, kind, language)

    def _lay_out(self) -> None:
        desk = self._matter.desk
        self._running = desk.runner.run_behind(
            "pages of the export", count_pages, desk.layout, self._matter.note, self._options
        )
        self._running.otherwise(self._excuse).then(self._count)

    def _take(self, foreseen: Foreseen) -> None:
        self._foreseen = foreseen
        self.changed.emit()

    def _count(self, pages: PageCount) -> None:
        self._pages = pages
        self.changed.emit()

    def _excuse(self, fault: BriefingError) -> None:
        """One sentence; the estimate stays. What was stopped is nothing to speak of."""
        if isinstance(fault, Stopped):
            return
        self._fault = fault.sentence
        self.changed.emit()


def _of_exact(pages: PageCount) -> str:
    if pages.counted == pages.whole:
        return _("Exact: as LibreOffice lays the note out.")
    return ngettext(
        "Exact. With what follows the text, {count} page.",
        "Exact. With what follows the text, {count} pages.",
        pages.whole,
    ).format(count=pages.whole)
