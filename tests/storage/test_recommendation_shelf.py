"""Recommendations kept whole, listed, filtered and searched."""

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import FamilyId, RecommendationId, new_id
from briefing_app.domain.marking import Classified, Marking
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Family, RecommendationState, Relation, Voice
from tests.builders import a_document, a_note, a_recommendation, a_section, a_theme, some_evidence


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


@pytest.fixture
def family(workspace):
    family = Family(FamilyId(new_id()), "Wider piers", "Quais plus larges")
    with workspace.writing() as shelves:
        shelves.recommendations.families.add(family)
    return family


def add(workspace, *recommendations):
    with workspace.writing() as shelves:
        shelves.recommendations.add(*recommendations)


def titles(rows):
    return [row.recommendation.title for row in rows]


def listed(workspace, query):
    with workspace.reading() as shelves:
        return titles(shelves.recommendations.rows(query, 0, 50).rows)


def test_a_recommendation_is_kept_with_everything_known_of_it(workspace, document, family):
    theme = a_theme()
    first, second = some_evidence(), some_evidence()
    recommendation = a_recommendation(
        addressees=("The ministry", "Le ministère"),
        number="2 (a)",
        part="summary",
        voice=Voice.REPORTED,
        state=RecommendationState.IN_PART,
        answer="Half done.",
        date="2019-05",
        excerpt=document.excerpt("widen the eastern pier"),
        family=family.id,
        relation=Relation.REFINES,
        evidence=(second.id, first.id),
        themes=(theme.id,),
        marking=Marking(classified=Classified.CONFIDENTIAL),
        in_confidence=True,
        language="fr",
        set_aside=True,
    )
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.evidence.add(first, second)
        shelves.recommendations.add(recommendation)
        assert shelves.recommendations.get(recommendation.id) == recommendation


def test_nothing_added_is_no_fault(workspace):
    add(workspace)
    assert listed(workspace, Query()) == []


def test_a_change_replaces_every_part(workspace, document, family):
    theme, evidence = a_theme(), some_evidence()
    before = a_recommendation(
        excerpt=document.excerpt("the eastern pier"),
        family=family.id,
        relation=Relation.SAME,
        evidence=(evidence.id,),
        themes=(theme.id,),
    )
    after = a_recommendation(id=before.id, title="Other", excerpt=document.excerpt("season"))
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.evidence.add(evidence)
        shelves.recommendations.add(before)
        shelves.recommendations.change(after)
        assert shelves.recommendations.get(before.id) == after


def test_one_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="recommendation"):
        shelves.recommendations.get(RecommendationId("nobody"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(states=(RecommendationState.ANSWERED,)), ["answered"]),
        (Query(addressee="Le ministère"), ["addressed"]),
        (Query(addressee="Le min"), []),
        (Query(in_family=True), ["related"]),
        (Query(set_aside=True), ["aside"]),
        (Query(words="answ"), ["answered"]),
        (Query(words="ministere"), ["addressed"]),
        (Query(order="title"), ["addressed", "answered", "related"]),
        (Query(order="date"), ["answered", "related", "addressed"]),
        (Query(order="state"), ["answered", "addressed", "related"]),
        (Query(), ["related", "addressed", "answered"]),
    ],
)
def test_the_list_is_filtered_and_ordered_as_asked(workspace, family, query, found):
    add(
        workspace,
        a_recommendation(title="answered", state=RecommendationState.ANSWERED, date="2024"),
        a_recommendation(title="addressed", addressees=("The council", "Le ministère")),
        a_recommendation(title="related", family=family.id, date="2019"),
        a_recommendation(title="aside", set_aside=True),
    )
    assert listed(workspace, query) == found


def test_source_and_theme_narrow_the_list(workspace, document):
    parent = a_theme("Ports")
    child = a_theme("Piers", parent=parent.id)
    with workspace.writing() as shelves:
        shelves.themes.add(parent, child)
    add(
        workspace,
        a_recommendation(title="late", excerpt=document.excerpt("season"), themes=(child.id,)),
        a_recommendation(title="early", excerpt=document.excerpt("harbour")),
        a_recommendation(title="nowhere"),
    )
    assert listed(workspace, Query(theme=parent.id)) == ["late"]
    by_source = Query(source=document.source.id, order="source")
    assert listed(workspace, by_source) == ["early", "late"]


def test_a_row_shows_source_family_and_use(workspace, document, family):
    shown = a_recommendation(excerpt=document.excerpt("season"), family=family.id)
    aside = a_recommendation(family=family.id, set_aside=True)
    add(workspace, shown, a_recommendation(family=family.id), aside)
    with workspace.writing() as shelves:
        shelves.notes.save(a_note(a_section("Text", shown)))
        row = shelves.recommendations.row(shown.id)
    assert row.source.id == document.source.id
    assert (row.family_size, row.notes) == (2, 1)


def test_a_family_is_listed_in_order_of_date(workspace, family):
    add(
        workspace,
        a_recommendation(title="second", family=family.id, date="2019-05"),
        a_recommendation(title="first", family=family.id, date="2012"),
        a_recommendation(title="stranger"),
    )
    with workspace.reading() as shelves:
        assert titles(shelves.recommendations.of_family(family.id)) == ["first", "second"]


def test_evidence_knows_the_recommendations_it_carries(workspace):
    evidence = some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    add(workspace, a_recommendation(title="carried", evidence=(evidence.id,)), a_recommendation())
    with workspace.reading() as shelves:
        assert titles(shelves.recommendations.carried_by(evidence.id)) == ["carried"]


def test_what_came_from_a_source_stands_in_the_order_of_its_text(workspace, document):
    late = a_recommendation(title="late", excerpt=document.excerpt("season"))
    early = a_recommendation(title="early", excerpt=document.excerpt("harbour"))
    add(workspace, late, early)
    with workspace.reading() as shelves:
        of_source = shelves.recommendations.of_source(document.source.id)
        assert titles(of_source) == ["early", "late"]
        assert shelves.recommendations.of_edition(document.edition.id) == of_source


def test_addressees_are_listed_once_in_alphabetical_order(workspace):
    add(
        workspace,
        a_recommendation(addressees=("The council", "École navale")),
        a_recommendation(addressees=("The council", "Fisheries")),
        a_recommendation(addressees=("Nobody any more",), set_aside=True),
    )
    with workspace.reading() as shelves:
        named = shelves.recommendations.addressees()
    assert named == ("École navale", "Fisheries", "The council")


def test_setting_aside_tells_what_really_changed(workspace):
    recommendation = a_recommendation()
    add(workspace, recommendation)
    with workspace.writing() as shelves:
        ids = [recommendation.id]
        assert shelves.recommendations.set_aside(ids, aside=True) == (recommendation.id,)
        assert shelves.recommendations.set_aside(ids, aside=True) == ()


def test_many_are_tagged_at_once(workspace):
    theme, recommendation = a_theme(), a_recommendation()
    add(workspace, recommendation)
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.recommendations.tag([recommendation.id], theme.id, on=True)
        assert shelves.recommendations.get(recommendation.id).themes == (theme.id,)
