"""Evidence beside evidence: what says the same, repeats, refines or contradicts it, and joining."""

from collections.abc import Callable, Sequence

from briefing_app.domain.alike import Alike, AnyAlike
from briefing_app.domain.dates import age_of
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow, RelatedEvidence
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Recommendation, Relation
from briefing_app.language import _
from briefing_app.operations.relate_evidence import part_evidence, relate_evidence
from briefing_app.ui.joining import AlikeWatch, join_all
from briefing_app.ui.library.detail_pieces import Facts, Lead, LeadFace, link
from briefing_app.ui.library.faces import kind_of, place_words
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.parts.alike_list import AlikeList, Join
from briefing_app.ui.parts.alike_words import age_words, where_words
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

_SAID = Likeness(Ground.CLAIM, 0)


def relation_phrase(related: RelatedEvidence) -> str:
    """How this evidence stands to the other: "repeats", or "is repeated by"."""
    if related.is_from_there:
        return {
            Relation.SAME: _("says the same as"),
            Relation.REPEATS: _("is repeated by"),
            Relation.REFINES: _("is refined by"),
            Relation.CONTRADICTS: _("is contradicted by"),
        }[related.relation]
    return {
        Relation.SAME: _("says the same as"),
        Relation.REPEATS: _("repeats"),
        Relation.REFINES: _("refines"),
        Relation.CONTRADICTS: _("contradicts"),
    }[related.relation]


def related_part(work: LibraryWork, related: Sequence[RelatedEvidence], mine: Evidence) -> Facts:
    """Each with where it stands and whether it is older; it can be shown, and parted."""
    facts = Facts()
    for each in related:
        other = each.row.evidence
        told = (where_words(Alike(each.row, _SAID)), age_words(each.age))
        said = "\n".join((other.claim, " \u00b7 ".join(filter(None, told))))
        showing = link(_("Show"), _shows(work, other), f"show {other.id}")
        parting = link(_("Part"), _parts(work, mine, each), f"part {other.id}")
        facts.add(relation_phrase(each), said, showing, parting)
    return facts


def figure_leads(work: LibraryWork, rows: Sequence[EvidenceRow], mine: Evidence) -> list[Lead]:
    """Other evidence with the same figure; where it is of an older date, that is said."""

    def lead(row: EvidenceRow) -> Lead:
        other = row.evidence
        place = place_words(other.excerpt.paragraph, other.excerpt.page) if other.excerpt else ""
        right = ", ".join(filter(None, (age_words(age_of(other.as_of, mine.as_of)), place)))
        return LeadFace(other.claim, right, kind_of(other.kind)), _shows(work, other)

    return [lead(row) for row in rows]


def join_told(work: LibraryWork, thing: Evidence | Recommendation, joins: Sequence[Join]) -> None:
    """Join what is stored with these, say so, and offer the way back."""
    if not joins:
        return
    runner = work.desk.runner
    joined = join_all(runner, thing, joins)
    told = _("Kept, {joined}").format(joined=joined.words)
    work.desk.messages.tell(told, _("Undo"), lambda: joined.part(runner))


def ask_relations(work: LibraryWork, evidence: Evidence) -> Dialog:
    """What the library holds that says the same as evidence that is there already."""
    face = DialogFace(_("Relate to other evidence"), evidence.claim, "git-merge", width=640)
    dialog = Dialog(work.host, face)
    shown = AlikeList()
    nothing = Words(_("Nothing is known to say the same."), Use.PLAIN, "text2", wraps=True)
    nothing.hide()
    dialog.body.addWidget(shown)
    dialog.body.addWidget(nothing)
    dialog.add_button("cancel", _("Cancel"))
    keep = dialog.add_button("keep", _("Keep"), primary=True)
    keep.setEnabled(False)

    def show(found: tuple[AnyAlike, ...]) -> None:
        nothing.setVisible(not found)
        if found:
            shown.view.setFocus()

    def store(name: str) -> None:
        if name == "keep":
            join_told(work, evidence, shown.joins())

    watch = AlikeWatch(shown, work.desk.runner, lambda: evidence)
    watch.answered.connect(show)
    shown.changed.connect(lambda: keep.setEnabled(bool(shown.joins())))
    dialog.chosen.connect(store)
    dialog.closed.connect(dialog.deleteLater)
    dialog.ask(None)
    watch.ask()
    return dialog


def _shows(work: LibraryWork, other: Evidence) -> Callable[[], None]:
    return lambda: work.show(Thing(ThingKind.EVIDENCE, other.id))


def _parts(work: LibraryWork, mine: Evidence, related: RelatedEvidence) -> Callable[[], None]:
    runner, other = work.desk.runner, related.row.evidence
    ends = (other.id, mine.id) if related.is_from_there else (mine.id, other.id)

    def part() -> None:
        runner.run(part_evidence, mine.id, other.id).then(
            lambda _link: work.desk.messages.tell(
                _("Parted"), _("Undo"), lambda: runner.run(relate_evidence, *ends, related.relation)
            )
        )

    return part
