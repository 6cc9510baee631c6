"""Every kind and state has a word, in both languages."""

from enum import Enum

import pytest

from briefing_app.domain.block import BlockKind
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.names import name_in, name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import RecommendationState, Relation
from briefing_app.domain.source import Attribution, Reliability, SourceKind
from briefing_app.language import set_language

KINDS = (
    EvidenceKind,
    BlockKind,
    NoteState,
    Seal,
    RecommendationState,
    Relation,
    Attribution,
    SourceKind,
    Reliability,
)


@pytest.mark.parametrize("kinds", KINDS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_kind_is_without_a_name(kinds: type[Enum], language: str):
    set_language(language)
    names = [name_of(kind) for kind in kinds]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_file_speaks_its_own_language():
    assert name_in(EvidenceKind.FACT, "fr") == "Fait"
    assert name_in(RecommendationState.OPEN, "en") == "Open"
