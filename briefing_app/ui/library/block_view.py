"""A block in full: its wording with citations, its versions, and the notes it was placed in."""

from collections.abc import Sequence

from briefing_app.domain.block import Block, BlockVersion
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import BlockDetail
from briefing_app.domain.text import paragraphs_of
from briefing_app.language import _, language
from briefing_app.ui.library.block_parts import block_use_leads, length_links, lengths_part
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import Facts, Lead, LeadFace, LeadRows, line_of, link
from briefing_app.ui.library.detail_sections import (
    add_leads,
    evidence_leads,
    marking_widgets,
    recommendation_leads,
    themes_part,
)
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.source_view import language_name
from briefing_app.ui.library.wording import Wording
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.parts.mark_labels import KindMark, SignLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.today import today
from briefing_app.ui.tokens import Kind, Space, Use


class BlockView(DetailColumn):
    def __init__(self, work: LibraryWork, shown: Shown, detail: BlockDetail) -> None:
        super().__init__(work, shown.thing)
        self._detail, self._block = detail, detail.row.block
        kind = KindMark(Kind.BLOCK, name_of(self._block.kind))
        self.add_head(kind, *self.thing_buttons(aside=self._block.set_aside))
        self.add_title(self._block.name)
        marking = marking_widgets(self._block.marking, in_confidence=False)
        self.add(line_of(*marking, *_review_sign(self._block), gap=Space.S), gap=Space.M)
        self._wording = Wording()
        self._add_wording()
        self._add_cited()
        links = length_links(detail, work.block_command.emit)
        self.add_part(_("Lengths"), lengths_part(work, detail), *links)
        self.add_part(_("About it"), self._facts())
        themes = themes_part(work, self.thing, self._block.themes, shown.themes)
        self.add_part(_("Themes"), themes)
        unused = _("In no note yet.")
        add_leads(self, _("Where used"), block_use_leads(work, detail.uses), unused)
        self.end()

    def show_version(self, number: int) -> None:
        """An older wording can be looked at; the master's stays the newest."""
        version = self._block.version(number) or self._block.newest
        self._wording.show_body(version.body, self._numbers())
        self._why.show_words(_version_words(version))

    def ask_versions(self) -> None:
        """Any two of them side by side; what that takes is loaded when it is asked for."""
        from briefing_app.ui.library.block_versions import ask_versions

        ask_versions(self.work, self._block, self._numbers())

    def _add_wording(self) -> None:
        newest = self._block.newest.number
        faces = [
            ChoiceFace(str(version.number), _version_name(version, newest))
            for version in reversed(self._block.versions)
        ]
        versions = Choice(faces, str(newest))
        versions.setObjectName("version")
        versions.setAccessibleName(_("Version"))
        versions.picked.connect(lambda value: self.show_version(int(value)))
        changing = link(_("Change the wording"), self.work.change_wanted.emit)
        self._why = Words("", Use.LABEL, "text2", wraps=True)
        self.add_part(_("Wording"), self._wording, versions, changing)
        self.add(self._why, gap=6)
        if newest > 1:
            comparing = link(_("Compare versions"), self.ask_versions)
            self.add(line_of(comparing), gap=6)
        self.show_version(newest)

    def _numbers(self) -> dict[str, int]:
        """What is cited, numbered in the order of the newest wording."""
        cited = [
            citation.target
            for paragraph in paragraphs_of(self._block.newest.body)
            for citation in paragraph.citations
        ]
        return {target: number for number, target in enumerate(dict.fromkeys(cited), start=1)}

    def _add_cited(self) -> None:
        numbers = self._numbers()
        leads: list[tuple[int, Lead]] = []
        rows = self._detail
        for evidence, lead in zip(
            rows.evidence, evidence_leads(self.work, rows.evidence), strict=True
        ):
            leads.append((numbers.get(evidence.evidence.id, 0), lead))
        for each, lead in zip(
            rows.recommendations, recommendation_leads(self.work, rows.recommendations), strict=True
        ):
            leads.append((numbers.get(each.recommendation.id, 0), lead))
        if leads:
            self.add_part(_("What it cites"), LeadRows(_numbered(leads)))

    def _facts(self) -> Facts:
        block, facts = self._block, Facts()
        facts.add(_("Language"), language_name(block.language))
        facts.add(_("Owner"), block.owner)
        facts.add(_("Review by"), date_in_words(block.review_by, language()))
        return facts


def _review_sign(block: Block) -> tuple[SignLabel, ...]:
    """Only once the date for another look has gone by."""
    if not block.review_is_due(today()):
        return ()
    due = date_in_words(block.review_by, language())
    said = _("Review was due: {date}").format(date=due)
    return (SignLabel(Sign("hourglass-medium", said, "warning")),)


def _numbered(leads: Sequence[tuple[int, Lead]]) -> list[Lead]:
    in_order = sorted(leads, key=lambda entry: entry[0])
    return [
        (LeadFace(f"{number}. {face.words}", face.right, face.kind, face.icon, face.ink), go)
        for number, (face, go) in in_order
    ]


def _version_name(version: BlockVersion, newest: int) -> str:
    name = _("Version {number}").format(number=version.number)
    return _("{version}, the newest").format(version=name) if version.number == newest else name


def _version_words(version: BlockVersion) -> str:
    made = date_in_words(version.made_on[:10], language()) if version.made_on else ""
    return ", ".join(filter(None, (made, version.made_by, version.why)))
