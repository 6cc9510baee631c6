"""What kinds, states and rules are called, in the officer's language."""

from collections.abc import Mapping
from functools import cache

from briefing_app.domain.block import BlockKind, Length
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.note import NoteState
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import RecommendationState, Relation
from briefing_app.domain.since import Since
from briefing_app.domain.source import Attribution, Reliability, SourceKind
from briefing_app.language import _, deferred, language, words_for

Kind = (
    EvidenceKind
    | BlockKind
    | Length
    | NoteState
    | Seal
    | RecommendationState
    | Relation
    | Attribution
    | SourceKind
    | Reliability
    | KindOrigin
    | Since
)


def name_of(kind: Kind) -> str:
    """The word for a kind or state, as lists and forms show it."""
    return name_in(kind, language())


def name_in(kind: Kind, spoken: str) -> str:
    """The same word in the language of a file."""
    return _names(spoken)[kind]


@cache
def _names(spoken: str) -> Mapping[Kind, str]:
    return {**_things(spoken), **_states(spoken), **_sources(spoken), **_changes(spoken)}


def _things(spoken: str) -> dict[Kind, str]:
    words = words_for(spoken)
    _ = words.gettext
    return {
        EvidenceKind.STATISTIC: _("Statistic"),
        EvidenceKind.FACT: _("Fact"),
        EvidenceKind.PRECEDENT: _("Precedent"),
        EvidenceKind.QUOTATION: _("Quotation"),
        EvidenceKind.POSITION: _("Position"),
        EvidenceKind.LEGAL_TEXT: _("Legal text"),
        EvidenceKind.COMMITMENT: _("Commitment"),
        BlockKind.ISSUE_LINE: _("Issue line"),
        BlockKind.BACKGROUND: _("Background"),
        BlockKind.CONSIDERATION: _("Consideration"),
        BlockKind.OPTION: _("Option"),
        BlockKind.RECOMMENDATION: _("Recommendation"),
        BlockKind.TALKING_POINT: _("Talking point"),
        BlockKind.RESPONSE: _("Response"),
        BlockKind.BOILERPLATE: _("Boilerplate"),
        Length.LINE: _("A line"),
        Length.PARAGRAPH: _("A paragraph"),
        Length.PAGE: _("A page"),
    }


def _states(spoken: str) -> dict[Kind, str]:
    words = words_for(spoken)
    _ = words.gettext
    return {
        NoteState.DRAFTING: _("Drafting"),
        NoteState.IN_REVIEW: _("In review"),
        NoteState.APPROVED: _("Approved"),
        NoteState.ISSUED: _("Issued"),
        NoteState.WITHDRAWN: _("Withdrawn"),
        Seal.EXACT: _("Exact"),
        Seal.SHORTENED: _("Shortened"),
        Seal.ALTERED: _("Altered"),
        Seal.SOURCE_CHANGED: _("Source changed"),
        Seal.OWN_WORDS: _("Own words"),
        Seal.TO_COME: _("Words to come"),
        RecommendationState.OPEN: words.pgettext("state", "Open"),
        RecommendationState.IN_PART: _("In part"),
        RecommendationState.BEING_STUDIED: _("Being studied"),
        RecommendationState.ANSWERED: _("Answered"),
        RecommendationState.NOT_TAKEN_UP: _("Not taken up"),
        Relation.SAME: _("The same"),
        Relation.REPEATS: _("Repeats"),
        Relation.REFINES: _("Refines"),
        Relation.CONTRADICTS: _("Contradicts"),
    }


def _sources(spoken: str) -> dict[Kind, str]:
    words = words_for(spoken)
    _ = words.gettext
    return {
        KindOrigin.DELIVERED: _("Delivered"),
        KindOrigin.SHARED: _("Shared"),
        KindOrigin.OWN: _("Your own"),
        Attribution.FREE: _("May be attributed"),
        Attribution.CHATHAM_HOUSE: _("Chatham House rule"),
        Attribution.NOT_FOR_ATTRIBUTION: _("Not for attribution"),
        Reliability.NOT_RATED: _("Not rated"),
        Reliability.COMPLETE: _("A, completely reliable"),
        Reliability.USUAL: _("B, usually reliable"),
        Reliability.FAIR: _("C, fairly reliable"),
        Reliability.NOT_USUAL: _("D, not usually reliable"),
        Reliability.UNRELIABLE: _("E, unreliable"),
        Reliability.CANNOT_BE_JUDGED: _("F, cannot be judged"),
        SourceKind.REPORT: _("Report"),
        SourceKind.POLICY_PAPER: _("Policy paper"),
        SourceKind.STATEMENT: _("Statement"),
        SourceKind.ARTICLE: _("Article"),
        SourceKind.BOOK: _("Book"),
        SourceKind.LAW: _("Law"),
        SourceKind.RESOLUTION: _("Resolution"),
        SourceKind.STATISTICS: _("Official statistics"),
        SourceKind.MEDIA: _("News media"),
        SourceKind.INTERVIEW: _("Interview"),
        SourceKind.INTERNAL: _("Internal document"),
        SourceKind.OTHER: _("Other document"),
    }


def _changes(spoken: str) -> dict[Kind, str]:
    _ = words_for(spoken).gettext
    return {
        Since.GONE: _("No longer in the library"),
        Since.SET_ASIDE: _("Set aside since"),
        Since.FIGURE: _("Figure updated"),
        Since.DATE: _("Date changed"),
        Since.WORDS: _("Words of the source changed"),
        Since.CLAIM: _("Reworded"),
        Since.ANSWERED: _("Answered"),
        Since.BLOCK_MOVED: _("Master moved on"),
    }


_PURPOSES = {
    "D": deferred("For decision"),
    "I": deferred("For information"),
    "S": deferred("For signature"),
}


def purpose_name(purpose: str) -> str:
    """What a note is for, in the officer's language; nothing for no purpose."""
    return _(_PURPOSES[purpose]) if purpose in _PURPOSES else ""
