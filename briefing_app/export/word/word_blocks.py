"""One writer for each kind of planned block: plain values into Word's own markup."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType

from briefing_app.export.planned import (
    NoteMark,
    NotePlan,
    Piece,
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
    SourceMark,
)
from briefing_app.export.provenance import mark_of
from briefing_app.export.step import Step, no_step
from briefing_app.export.word.word_comments import WordComments
from briefing_app.export.word.word_lists import WordLists
from briefing_app.wordfile.footnotes import Footnotes, footnote_body
from briefing_app.wordfile.marks import Marks, paragraph_mark
from briefing_app.wordfile.markup import (
    AS_STYLED,
    Look,
    Setting,
    field,
    footnote_reference,
    hyperlink,
    jump,
    paragraph,
    run,
)
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.page_edges import text_width
from briefing_app.wordfile.sections import Room
from briefing_app.wordfile.styles import Styles
from briefing_app.wordfile.tables import TableText, fair_widths, lines_of, table

OURS: Mapping[str, str] = MappingProxyType({})
"""No style of a template stands for one of ours."""

PROOFING = {"en": "en-CA", "fr": "fr-CA"}
SMALL_TABLE = 8
_SMALL_DEPTH = {False: 28, True: 14}
"""A table of up to so many rows, and lines upright or turned, is kept on one page."""

_DEEPEST_ROW = 24
"""A row of more lines may go on over the page: whole, it could leave a page all but empty."""

_SPACE, _NEAR = 180, 60
_LINKS = ("http://", "https://", "mailto:")
_STYLES = {
    Role.DRAFT: "MemoDraft",
    Role.DEPARTMENT: "MemoDepartment",
    Role.TITLE: "Title",
    Role.PURPOSE: "MemoPurpose",
    Role.FIELD: "MemoField",
    Role.BODY: "BodyText",
    Role.POINT: "MemoPoint",
    Role.QUOTATION: "Quote",
    Role.CHOICE: "MemoChoice",
    Role.SIGNATURE: "MemoSignature",
    Role.SIGNATORY: "MemoSignatory",
    Role.CLOSING: "MemoClosing",
    Role.SOURCE: "Bibliography",
    Role.REMARK: "MemoRemark",
    Role.CELL: "TableText",
}
_LEVELS = {Role.BULLET: "ListBullet", Role.NUMBER: "ListNumber"}
_OWN_SPACE = (Role.HEADING, Role.SIGNATURE)
_HELD = {
    Role.SIGNATURE: (Role.SIGNATORY,),
    Role.CHOICE: (Role.CHOICE, Role.SIGNATURE),
    Role.CLOSING: (Role.CLOSING,),
    Role.SOURCE: (Role.QUOTATION,),
    Role.BODY: (Role.QUOTATION,),
    Role.NUMBER: (Role.QUOTATION,),
    Role.POINT: (Role.QUOTATION,),
    Role.QUOTATION: (Role.REMARK,),
}
"""A signature with its name, the boxes with the line to sign, the last lines with each other, a
passage with what it is said for and where it stands."""

Neighbour = PlannedBlock | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring blocks in Word's markup; `landscape` where their pages are turned."""

    landscape: bool
    markup: str


class Links:
    """Addresses outside the file, each related once to the part that points there."""

    def __init__(self, package: Package, owner: str) -> None:
        self._package = package
        self._owner = owner
        self._known: dict[str, str] = {}

    def to(self, address: str, runs: str) -> str:
        """The runs as a link; as plain words where the address is none to be followed."""
        if not address.lower().startswith(_LINKS):
            return runs
        if address not in self._known:
            self._known[address] = self._package.relate(
                self._owner, "hyperlink", address, external=True
            )
        return hyperlink(self._known[address], runs)


class BlockWriter:
    """Writes the blocks of one plan for one package; `base` has the styles that are missing.

    `own` are the styles of the package that stand for some of ours.
    """

    def __init__(
        self, plan: NotePlan, package: Package, base: Package, own: Mapping[str, str] = OURS
    ) -> None:
        self.styles = Styles(package, base, own)
        self._lists = WordLists(package, base, own, plan.uncounted)
        self._marks = Marks(package)
        self._links = Links(package, package.main)
        self._page_width = text_width(package)
        self._width = self._page_width
        self._package = package
        self._base = base
        self._plan = plan
        self._note_ids: dict[int, int] = {}
        self._comments = WordComments(package, plan.remarks)

    def footnotes(self) -> None:
        """The plan's footnotes put into their part; to be called before the blocks are written."""
        if not self._plan.footnotes:
            return
        notes = Footnotes(self._package)
        links = Links(self._package, notes.part)
        ids = range(notes.first, notes.first + len(self._plan.footnotes))
        self._note_ids = {n.number: at for n, at in zip(self._plan.footnotes, ids, strict=True)}
        text, reference = self.styles.id_of("FootnoteText"), self.styles.id_of("FootnoteReference")
        language = self._plan.language
        notes.add(
            footnote_body(self._runs(note.pieces, language, links), text, reference)
            for note in self._plan.footnotes
        )

    def stretches(
        self, blocks: tuple[PlannedBlock, ...], room: Room, step: Step = no_step
    ) -> Iterator[Stretch]:
        """All of them in order, what goes on turned pages apart; `step` is called at each row."""
        around = zip((None, *blocks), blocks, (*blocks[1:], None), strict=False)
        for landscape, group in groupby(around, key=lambda three: three[1].landscape):
            self._width = room.turned if landscape else room.upright
            yield Stretch(landscape, "".join(self._block(each, step) for each in group))

    def _block(self, around: tuple[Neighbour, PlannedBlock, Neighbour], step: Step) -> str:
        before, block, after = around
        step()
        if isinstance(block, PlannedTable):
            return self._caption(block, before) + self._table(block, step, after)
        return self._paragraph(block, before, after)

    def edge(self, style: str, runs: str) -> str:
        """A paragraph for the top or the foot of the page; a tab reaches to the right margin."""
        setting = Setting(right_tab=self._page_width) if "<w:tab/>" in runs else AS_STYLED
        return paragraph(self.styles.id_of(style), runs, setting)

    def look(self, language: str = "") -> Look:
        language = language or self._plan.language
        return Look(language=PROOFING.get(language, language))

    def _paragraph(self, planned: PlannedParagraph, before: Neighbour, after: Neighbour) -> str:
        style = self._style(planned, before, after)
        setting = Setting(
            keep_next=_holds_on(planned, after),
            new_page=planned.new_page,
            numbering=self._lists.place(planned, style),
            space_before=_space_above(planned, before),
            space_after=_SPACE if planned.role is Role.CLOSING and after is None else None,
        )
        pieces = self._lists.pieces(planned, style)
        runs = self._label(planned) + self._runs(pieces, planned.language, self._links)
        runs = self._comments.on_paragraph(planned.remarks, runs)
        marked = self._marks.around(mark_of(planned), runs)
        return paragraph(style, marked, setting)

    def _style(self, planned: PlannedParagraph, before: Neighbour, after: Neighbour) -> str:
        if planned.role is Role.HEADING:
            return self.styles.id_of(f"Heading{planned.level}")
        if planned.role in _LEVELS:
            level = planned.numbered.level if planned.numbered else planned.level
            return self.styles.id_of(_LEVELS[planned.role] + (str(level + 1) if level else ""))
        if planned.role is Role.FIELD and _role(before) is not Role.FIELD:
            return self.styles.id_of("MemoFieldFirst")
        if planned.role is Role.FIELD and _role(after) is not Role.FIELD:
            return self.styles.id_of("MemoFieldLast")
        return self.styles.id_of(_STYLES[planned.role])

    def _label(self, planned: PlannedParagraph) -> str:
        look = self.look(planned.language)
        match planned.role:
            case Role.FIELD | Role.CLOSING:
                style = self.styles.id_of("MemoLabel")
                return run(planned.label, Look(style=style, language=look.language)) + run("\t")
            case Role.SIGNATURE:
                mine, day = planned.label.split("\t")
                return run(f"{mine} ", look) + run("\t\t") + run(f"{day} ", look) + run("\t")
            case Role.SOURCE if planned.label:
                number = planned.label.strip("[]")
                return self._marks.around(_entry(int(number)), run(planned.label, look)) + run("\t")
            case Role.CHOICE:
                return run(f"{planned.label}\t", look)
            case _:
                return ""

    def _runs(self, pieces: tuple[Piece, ...], language: str, links: Links) -> str:
        written = [self._piece(piece, language, links) for piece in pieces]
        return self._comments.on_pieces(pieces, written)

    def _piece(self, piece: Piece, language: str, links: Links) -> str:
        match piece:
            case PlannedWords():
                return self._words(piece, language, links)
            case NoteMark():
                style = self.styles.id_of("FootnoteReference")
                comma = run(",", Look(style=style)) if piece.joined else ""
                return comma + footnote_reference(self._note_ids[piece.number], style)
            case SourceMark():
                look = replace(self.look(language), raised=True)
                return jump(_entry(piece.number), run(piece.shown, look))

    def _words(self, words: PlannedWords, language: str, links: Links) -> str:
        followed = words.link.lower().startswith(_LINKS)
        look = Look(
            bold=words.bold,
            italic=words.italic,
            raised=words.raised,
            style=self.styles.id_of("Hyperlink") if followed else "",
            language=self.look(words.language or language).language,
        )
        return links.to(words.link, run(words.text, look))

    def _table(self, planned: PlannedTable, step: Step, after: Neighbour) -> str:
        words = [[_seen(cell) for cell in row] for row in planned.rows]
        widths = fair_widths(words, self._width)
        depths = [max(map(lines_of, row, widths)) for row in words]
        held = len(depths) <= SMALL_TABLE and sum(depths) <= _SMALL_DEPTH[planned.landscape]
        last = len(planned.rows) - 1
        ended = _role(after) is Role.REMARK  # the words that end it are not left alone on a page
        rows: list[tuple[str, ...]] = []
        for at, row in enumerate(planned.rows):
            step()
            keep = held if at < last else ended
            rows.append(tuple(self._cell(cell, head=not at, held=keep) for cell in row))
        text = TableText(
            tuple(rows),
            widths,
            self.styles.id_of("MemoTable"),
            planned.title,
            planned.summary,
            frozenset(at for at, depth in enumerate(depths) if depth > _DEEPEST_ROW),
        )
        return table(text)

    def _caption(self, planned: PlannedTable, before: Neighbour) -> str:
        look = self.look(planned.language)
        caption = run(f"{planned.label} ", look) + field("SEQ Table", str(planned.number), look)
        if planned.caption:
            caption += run(". ", look) + self._runs(planned.caption, planned.language, self._links)
        mark = paragraph_mark(planned.identity) if planned.identity else ""
        marked = self._marks.around(mark, caption)
        space = _SPACE if isinstance(before, PlannedTable) else None
        setting = Setting(keep_next=True, space_before=space)
        return paragraph(self.styles.id_of("Caption"), marked, setting)

    def _cell(self, cell: PlannedParagraph, *, head: bool, held: bool) -> str:
        style = self.styles.id_of("TableHeading" if head else "TableText")
        runs = self._runs(cell.pieces, cell.language, self._links)
        runs = self._comments.on_paragraph(cell.remarks, runs)
        marked = self._marks.around(mark_of(cell), runs)
        return paragraph(style, marked, Setting(keep_next=held))


def _entry(number: int) -> str:
    """The bookmark of an entry in the list of sources."""
    return f"_r_{number}"


def _role(block: Neighbour) -> Role | None:
    return block.role if isinstance(block, PlannedParagraph) else None


def _seen(cell: PlannedParagraph) -> str:
    """All that takes room in a cell: the numbers of footnotes too, which are half as large."""
    marks = sum(isinstance(piece, NoteMark) for piece in cell.pieces)
    return cell.text + "1" * marks


def _space_above(planned: PlannedParagraph, before: Neighbour) -> int | None:
    """Little between a table and the words that end it, for which a page should still have room."""
    if planned.role is Role.REMARK and isinstance(before, PlannedTable):
        return _NEAR
    return _SPACE if _stands_off(planned, before) else None


def _stands_off(planned: PlannedParagraph, before: Neighbour) -> bool:
    """Room above words that follow a table, above the closing lines, and above a first marking."""
    if planned.role is Role.PURPOSE:
        return before is None
    if planned.role is Role.CLOSING:
        return _role(before) is not Role.CLOSING
    return isinstance(before, PlannedTable) and planned.role not in _OWN_SPACE


def _holds_on(planned: PlannedParagraph, after: Neighbour) -> bool:
    """What would look lost at the foot of a page without what comes next."""
    if planned.role is Role.HEADING:
        return after is not None  # a department's own heading may not say so itself
    return planned.held or _role(after) in _HELD.get(planned.role, ())
