"""What a thing of the library becomes in a note: claim, quotation, decision line, table, words."""

import re
from dataclasses import dataclass, replace
from enum import Enum

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.figure_tie import tie_of
from briefing_app.domain.handling import participant, speaker_told, without_speakers
from briefing_app.domain.note_editing import cite
from briefing_app.domain.number_words import quoted_in, restyled
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.placing_phrases import Phrases, phrases_of
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.speaker import is_nobody
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Paragraph,
    ParagraphKind,
    Run,
    Words,
    count_words,
    new_paragraph,
)

Thing = EvidenceRow | RecommendationRow | BlockRow
SET_APART_FROM = 40
"""Quotations of so many words stand in a paragraph of their own."""
_INFINITIVE = re.compile(r"\w+(?:er|ir|re)\b|(?:S[\u2019']|Se )\w+(?:er|ir|re)\b", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouyhàâéèêëîïôûœ]", re.IGNORECASE)
_ASPIRATED = ("hauss", "hât", "heurt", "hiss", "haï", "haut")
_LOOK_FOR_MODAL = 8
_OPENING, _CLOSING = '\u201c«"', '\u201d»"'


class Form(Enum):
    CLAIM = "claim"
    QUOTATION = "quotation"
    ROW = "row"
    DECISION = "decision"
    CONCORDANCE = "concordance"
    WORDS = "words"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Around:
    """Where something is placed: the note's language, the words just before, the sentence that
    leads to a list here, and the kind of paragraph that stands here.
    """

    language: str
    before: str = ""
    lead: str = ""
    kind: ParagraphKind = ParagraphKind.PARAGRAPH


def forms_of(thing: Thing) -> tuple[Form, ...]:
    """How it can be placed, the usual way first."""
    match thing:
        case EvidenceRow(evidence):
            quoted = (Form.QUOTATION,) if evidence.excerpt and evidence.excerpt.words else ()
            forms = (Form.CLAIM, *quoted, Form.ROW, Form.MARK)
            return _first(forms, Form.QUOTATION, evidence.kind is EvidenceKind.QUOTATION)
        case RecommendationRow(asked):
            words = (Form.QUOTATION,) if asked.excerpt and asked.excerpt.words else ()
            table = (Form.CONCORDANCE,) if thing.family_size > 1 else ()
            return (Form.DECISION, *words, *table, Form.MARK)
        case BlockRow():
            return (Form.WORDS,)


def _first(forms: tuple[Form, ...], form: Form, wanted: bool) -> tuple[Form, ...]:  # noqa: FBT001
    return tuple(sorted(forms, key=lambda each: each is not form)) if wanted else forms


def citation_of(thing: EvidenceRow | RecommendationRow, *, tied: bool = True) -> Citation:
    """A new citation, tied to the figure where a statistic gives one; quoted words never are."""
    if isinstance(thing, EvidenceRow):
        tie = tie_of(thing.evidence) if tied else ""
        return cite(CitedKind.EVIDENCE, thing.evidence.id, tie)
    return cite(CitedKind.RECOMMENDATION, thing.recommendation.id)


def runs_of(thing: EvidenceRow | RecommendationRow, form: Form, around: Around) -> tuple[Run, ...]:
    """Words and citation as they go into a sentence."""
    words = ""
    if form is Form.QUOTATION:
        words = _quotation(thing, around.language)
    elif isinstance(thing, RecommendationRow) and form is Form.DECISION:
        words = decision(thing.recommendation, around)
    elif isinstance(thing, EvidenceRow) and form is not Form.MARK:
        words = claim(thing.evidence, around.language)
    elif form is not Form.MARK and isinstance(thing, RecommendationRow):
        words = thing.recommendation.title
    citation = citation_of(thing, tied=form is not Form.QUOTATION)
    return (*((Words(words),) if words else ()), citation)


def paragraphs_for(
    thing: EvidenceRow | RecommendationRow, form: Form, around: Around
) -> tuple[Paragraph, ...]:
    """The same as paragraphs: a long quotation set apart below the words that attribute it."""
    excerpt = _excerpt(thing)
    if form is Form.QUOTATION and excerpt:
        words = _bare(without_speakers(excerpt, thing.source, _speaker(thing)))
        if count_words(words) >= SET_APART_FROM or _clashes(words, around.language):
            return _set_apart(thing, words, around)
    kind = around.kind
    if form is Form.DECISION and around.lead and kind is ParagraphKind.PARAGRAPH:
        kind = ParagraphKind.NUMBERED
    return (new_paragraph("", kind, *runs_of(thing, form, around)),)


def claim(evidence: Evidence, language: str) -> str:
    """The officer's one line, its numbers and marks as the note's language writes them."""
    return restyled(evidence.claim, evidence.language, language)


# --- quotations ----------------------------------------------------------------------------------


def _quotation(thing: EvidenceRow | RecommendationRow, language: str) -> str:
    """Not a letter of the words is changed; the stop at their end gives way to the sentence's."""
    excerpt = _excerpt(thing)
    if excerpt is None:
        return ""
    words = _bare(without_speakers(excerpt, thing.source, _speaker(thing)))
    phrases, (who, speaks) = phrases_of(language), _who(thing, language)
    pattern = phrases.said if speaks else phrases.according
    trimmed = words.rstrip(" .,;:") if not words.endswith("...") else words
    return pattern.format(quoted=quoted_in(trimmed, language), who=who)


def _bare(words: str) -> str:
    """Without marks that stand around the whole: the note puts its own."""
    inner = words.strip()[1:-1].strip()
    is_around = words.strip()[:1] in _OPENING and words.strip()[-1:] in _CLOSING
    return inner if is_around and not set(inner) & {*_OPENING, *_CLOSING} else words


def _clashes(words: str, language: str) -> bool:
    """Whether the same marks within would be lost in those around; none may be changed."""
    return bool(set(words) & set("«»" if language == "fr" else '\u201c\u201d"'))


def _set_apart(
    thing: EvidenceRow | RecommendationRow, words: str, around: Around
) -> tuple[Paragraph, ...]:
    phrases, (who, speaks) = phrases_of(around.language), _who(thing, around.language)
    pattern = phrases.said_before if speaks else phrases.according_before
    quoted = new_paragraph(words, ParagraphKind.QUOTATION, citation_of(thing, tied=False))
    spoken = thing.evidence.language if isinstance(thing, EvidenceRow) else _asked_in(thing)
    own = "" if spoken == around.language else spoken
    return (
        new_paragraph(pattern.format(who=who), around.kind),
        replace(quoted, language=own),
    )


def _who(thing: EvidenceRow | RecommendationRow, language: str) -> tuple[str, bool]:
    """Who is told to have said the words, and whether that is somebody who spoke."""
    source = thing.source
    if isinstance(thing, EvidenceRow):
        speaker = speaker_told(thing.evidence, source)
        if speaker:
            return (participant(language) if is_nobody(speaker) else speaker), True
        if not thing.evidence.attributable:
            return phrases_of(language).unnamed, True
    elif thing.recommendation.asks and _may_be_named(source):
        return thing.recommendation.asks, False
    if source is None or source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return phrases_of(language).unnamed, True
    return source.label, False


def _may_be_named(source: Source | None) -> bool:
    return source is None or source.attribution is Attribution.FREE


def _excerpt(thing: EvidenceRow | RecommendationRow) -> Excerpt | None:
    said = thing.evidence if isinstance(thing, EvidenceRow) else thing.recommendation
    return said.excerpt if said.excerpt and said.excerpt.words else None


def _speaker(thing: EvidenceRow | RecommendationRow) -> str:
    return thing.evidence.speaker if isinstance(thing, EvidenceRow) else ""


def _asked_in(thing: RecommendationRow) -> str:
    return thing.recommendation.language


# --- decisions -----------------------------------------------------------------------------------


def decision(asked: Recommendation, around: Around) -> str:
    """ "that you agree to …", as far as the words before have not said it already."""
    phrases = phrases_of(around.language)
    verb = _agreeing(asked, phrases, around.language)
    before = around.before.rstrip().casefold()
    lead = around.lead.rstrip(" \u00a0:").casefold()
    if before.endswith(phrases.addressed):
        return verb
    if before:
        return f"{phrases.that_you} {verb}"
    if lead.endswith((*phrases.addressed, " you", " vous")):
        return verb
    if lead.endswith(phrases.asking):
        return f"{phrases.that_you} {verb}"
    return f"{phrases.recommended} {phrases.that_you} {verb}."


def _agreeing(asked: Recommendation, phrases: Phrases, language: str) -> str:
    """Grammar is only joined where both are of one language; else the demand stays as it is."""
    title = asked.title.strip().rstrip(".")
    if asked.language != language:
        return phrases.agree_with.format(what=quoted_in(title, language))
    words = title.split()
    if any(word.casefold() in phrases.modal for word in words[1:_LOOK_FOR_MODAL]):
        return _joined(phrases.agree_that, _small(title, keep_names=True))
    if language == "fr" and not _INFINITIVE.match(title):
        return phrases.agree_with.format(what=_small(title))
    return _joined(phrases.agree_to, _small(title))


def _joined(pattern: str, what: str) -> str:
    """The words behind the verb; French "de" and "que" lose their e before a vowel."""
    mute = _VOWEL.match(what) and not what.startswith(_ASPIRATED)
    for word in ("de", "que"):
        if mute and pattern.endswith(f" {word} {{what}}"):
            return f"{pattern.removesuffix('e {what}')}\u2019{what}"
    return pattern.format(what=what)


_ARTICLES = ("the", "a", "an", "le", "la", "les", "l", "un", "une", "il", "all", "each", "every")


def _small(title: str, *, keep_names: bool = False) -> str:
    """The first letter small, unless it begins an acronym or, in a sentence, perhaps a name."""
    first = re.split(r"[\s\u2019']", title, maxsplit=1)[0]
    is_acronym = len(first) > 1 and first[1:2].isupper()
    is_name = keep_names and first.casefold() not in _ARTICLES
    return title if is_acronym or is_name else title[:1].lower() + title[1:]
