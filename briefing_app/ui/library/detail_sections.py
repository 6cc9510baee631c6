"""Parts that several details share: marking, passage, themes, linked things, where it is used."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import ThemeId
from briefing_app.domain.marking import Marking
from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import EvidenceRow, RecommendationRow, ThemeRow, Use
from briefing_app.domain.query import ThingKind
from briefing_app.domain.quotation import Seal
from briefing_app.domain.source import Attribution, Source
from briefing_app.language import _, language
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import Lead, LeadFace, LeadRows, line_of, link
from briefing_app.ui.library.faces import kind_of, place_words
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.passage_words import PassageWords
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import Ink
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import MarkingBox, SignLabel
from briefing_app.ui.parts.marks import seal_sign
from briefing_app.ui.parts.theme_chips import ThemeChips, ThemeFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind
from briefing_app.ui.tokens import Use as TypeUse


def passage_sign(seal: Seal) -> Sign:
    """The seal, in a line where it says what it is the seal of."""
    if seal is Seal.EXACT:
        return Sign("seal-check-fill", _("Passage exact"), "good")
    return seal_sign(seal)


def marking_widgets(marking: Marking, *, in_confidence: bool) -> tuple[QWidget, ...]:
    shown: tuple[QWidget, ...] = (
        Words(_("Marking"), TypeUse.LABEL, "text2"),
        MarkingBox(marking.in_words(language())),
    )
    if in_confidence:
        sign = Sign("lock-simple", _("Obtained in confidence"), "warning")
        shown = (*shown, SignLabel(sign))
    return shown


def attribution_sign(source: Source | None, *, attributable: bool = True) -> SignLabel | None:
    """Only where somebody may not be named."""
    free = source is None or source.attribution is Attribution.FREE
    if attributable and free:
        return None
    sign = SignLabel(Sign("user-circle-minus", _("Not for attribution"), "warning"))
    if source is not None and source.attribution is Attribution.CHATHAM_HOUSE:
        rule = _("Not for attribution: Chatham House rule")
        sign.setToolTip(rule)
        sign.setAccessibleName(rule)
    return sign


def passage_part(work: LibraryWork, excerpt: Excerpt, ink: Ink) -> QWidget:
    """The exact words; while they are to come, how they come."""
    if excerpt.words:
        return PassageWords(excerpt, ink)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    sentence = _(
        "The place in the document is known, its words are not here yet. Add the document, and "
        "they are proved letter by letter."
    )
    column.addWidget(Words(sentence, TypeUse.PLAIN, "text2", wraps=True))
    adding = link(_("Add the document"), work.documents_wanted.emit)
    column.addLayout(line_of(adding))
    return holder


def themes_part(
    work: LibraryWork, thing: Thing, carried: Sequence[ThemeId], known: Sequence[ThemeRow]
) -> ThemeChips:
    """A theme taken away or added is stored at once, and can be undone."""
    faces = tuple(ThemeFace(row.theme.id, row.theme.name(language())) for row in known)
    chips = ThemeChips(faces, tuple(carried))
    chips.setObjectName("themes")

    def store(now: tuple[str, ...]) -> None:
        for theme in sorted(set(now) - set(carried)):
            work.tag((thing,), ThemeId(theme), on=True)
        for theme in sorted(set(carried) - set(now)):
            work.tag((thing,), ThemeId(theme), on=False)

    chips.changed.connect(store)
    chips.named.connect(lambda name: work.tag_with_new((thing,), name))
    return chips


def evidence_leads(work: LibraryWork, rows: Sequence[EvidenceRow]) -> list[Lead]:
    def lead(row: EvidenceRow) -> Lead:
        evidence = row.evidence
        excerpt = evidence.excerpt
        right = place_words(excerpt.paragraph, excerpt.page) if excerpt else ""
        face = LeadFace(evidence.claim, right, kind_of(evidence.kind))
        return face, lambda: work.show(Thing(ThingKind.EVIDENCE, evidence.id))

    return [lead(row) for row in rows]


def recommendation_leads(work: LibraryWork, rows: Sequence[RecommendationRow]) -> list[Lead]:
    def lead(row: RecommendationRow) -> Lead:
        each = row.recommendation
        excerpt = each.excerpt
        right = place_words(excerpt.paragraph, excerpt.page) if excerpt else ""
        face = LeadFace(each.title, right, Kind.RECOMMENDATION)
        return face, lambda: work.show(Thing(ThingKind.RECOMMENDATION, each.id))

    return [lead(row) for row in rows]


def use_leads(work: LibraryWork, uses: Sequence[Use]) -> list[Lead]:
    def lead(use: Use) -> Lead:
        issued = use.state is NoteState.ISSUED
        words = ", ".join(filter(None, (use.title or _("Note without a subject"), use.section)))
        icon = "lock-simple" if issued else "note-pencil"
        face = LeadFace(words, name_of(use.state).lower(), icon=icon)
        return face, lambda: work.open_note(use.note)

    return [lead(use) for use in uses]


def add_leads(column: DetailColumn, name: str, leads: Sequence[Lead], otherwise: str = "") -> None:
    """A part of rows; without any, the sentence, or nothing at all."""
    if leads:
        column.add_part(name, LeadRows(leads))
    elif otherwise:
        column.add_part(name, Words(otherwise, TypeUse.PLAIN, "text2", wraps=True))
