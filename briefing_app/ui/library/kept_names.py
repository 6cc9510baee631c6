"""Names of speakers that were kept before their source came under the Chatham House rule."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.handling import keeps_a_name
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.query import ThingKind
from briefing_app.domain.source import Source
from briefing_app.language import _, ngettext
from briefing_app.operations.withhold_names import put_names_back, withhold_names
from briefing_app.ui.library.detail_pieces import Facts, link
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use


def kept_names(source: Source, rows: Sequence[EvidenceRow]) -> tuple[Evidence, ...]:
    """The evidence of the source that still names its speaker."""
    return tuple(row.evidence for row in rows if keeps_a_name(row.evidence, source))


class KeptNames(QWidget):
    """Says who is still named and where, and that it is never written out."""

    def __init__(self, work: LibraryWork, source: Source, named: Sequence[Evidence]) -> None:
        super().__init__()
        self._work, self._source = work, source
        count = len(named)
        told = ngettext(
            "{count} piece of evidence keeps a speaker's name from before the Chatham House rule. "
            "It is never written out.",
            "{count} pieces of evidence keep a speaker's name from before the Chatham House rule. "
            "They are never written out.",
            count,
        )
        facts = Facts()
        for each in named:
            showing = link(_("Show"), self._shows(each), f"show {each.id}")
            facts.add(each.speaker, each.claim, showing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(told.format(count=count), Use.PLAIN, "warning", wraps=True))
        column.addWidget(facts)

    def withhold(self) -> None:
        """Each of them becomes a participant; that can be taken back."""
        runner, tell = self._work.desk.runner, self._work.desk.messages.tell

        def told(before: tuple[Evidence, ...]) -> None:
            count = len(before)
            words = ngettext("{count} name withheld", "{count} names withheld", count)
            tell(words.format(count=count), _("Undo"), lambda: runner.run(put_names_back, before))

        runner.run(withhold_names, self._source.id).then(told)

    def _shows(self, each: Evidence) -> Callable[[], None]:
        return lambda: self._work.show(Thing(ThingKind.EVIDENCE, each.id))
