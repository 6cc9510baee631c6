"""The markings among many rows are told once each."""

from dataclasses import replace

from briefing_app.domain.marking import UNCLASSIFIED, Marking, Protected
from briefing_app.domain.query import Query
from tests.builders import a_document, a_recommendation, some_evidence

B = Marking(Protected.B, caveats=frozenset({"EMBARGOED"}))


def test_markings_of_things_and_of_their_sources_are_told_once(workspace):
    document = a_document()
    source = replace(document.source, marking=Marking(Protected.A))
    with workspace.writing() as shelves:
        shelves.sources.add(
            source, document.edition, document.text, document.passages, document.content
        )
        shelves.evidence.add(
            some_evidence(), some_evidence(), some_evidence(excerpt=document.excerpt("froze"))
        )
        shelves.recommendations.add(a_recommendation(marking=B), a_recommendation(marking=B))
        assert set(shelves.evidence.markings(Query())) == {UNCLASSIFIED, Marking(Protected.A)}
        assert shelves.recommendations.markings(Query()) == (B,)
        assert shelves.evidence.markings(Query(words="no such words")) == ()


def test_everything_that_answers_is_named_in_the_order_of_the_list(workspace):
    found = [some_evidence(claim=claim) for claim in ("Ice", "Ferries", "Harbours")]
    with workspace.writing() as shelves:
        shelves.evidence.add(*found)
        ids = shelves.evidence.ids(Query(order="title"))
        assert ids == (found[1].id, found[2].id, found[0].id)
        asked = [a_recommendation(title=title) for title in ("B", "A")]
        shelves.recommendations.add(*asked)
        titled = shelves.recommendations.ids(Query(order="title"))
        assert titled == (asked[1].id, asked[0].id)
