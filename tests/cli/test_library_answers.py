"""What programs are told keeps its names, whatever the officer's language."""

import json

from briefing_app.cli.library_answers import evidence_answer
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.overview import EvidenceRow
from briefing_app.language import set_language


def test_evidence_without_an_excerpt_has_no_place():
    evidence = Evidence(EvidenceId("e"), "It rose", EvidenceKind.FACT)

    answer = evidence_answer(EvidenceRow(evidence, None))

    assert (answer["source"], answer["start"], answer["quote"]) == (None, None, "")
    assert answer["seal"] == "own_words"


def test_values_are_the_same_in_french(terminal):
    english = json.loads(terminal("sources", "--json").out)
    french = json.loads(terminal("sources", "--json", "--language", "fr").out)

    set_language("en")
    assert english == french
