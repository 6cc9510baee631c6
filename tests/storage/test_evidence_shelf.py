"""Evidence kept whole, listed, filtered and searched."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.query import Query
from tests.builders import (
    a_document,
    a_note,
    a_section,
    a_source,
    a_theme,
    some_evidence,
)


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


def claims(rows):
    return [row.evidence.claim for row in rows]


def listed(workspace, query, offset=0, limit=50):
    with workspace.reading() as shelves:
        return claims(shelves.evidence.rows(query, offset, limit).rows)


def add(workspace, *evidence):
    with workspace.writing() as shelves:
        shelves.evidence.add(*evidence)


def test_evidence_is_kept_with_everything_known_of_it(workspace, document):
    parent, child = a_theme("Ports"), a_theme("Ice")
    evidence = some_evidence(
        kind=EvidenceKind.STATISTIC,
        excerpt=document.excerpt("33,443 travellers"),
        as_of="2019-02",
        measure=Measure("33443", "travellers", "Riverton", "Ferry passengers"),
        themes=(child.id, parent.id),
        marking=Marking(Protected.A, caveats=frozenset({"CABINET CONFIDENCE"})),
        in_confidence=True,
        attributable=False,
        reliability="B2",
        review_by="2027-01-01",
        remark="Repeats.",
        language="fr",
        set_aside=True,
    )
    with workspace.writing() as shelves:
        shelves.themes.add(parent, child)
        shelves.evidence.add(evidence)
        assert shelves.evidence.get(evidence.id) == evidence


def test_nothing_added_is_no_fault(workspace):
    add(workspace)
    assert listed(workspace, Query()) == []


def test_a_change_replaces_every_part(workspace, document):
    theme = a_theme()
    before = some_evidence(excerpt=document.excerpt("the strait"), themes=(theme.id,))
    after = some_evidence(id=before.id, claim="Another", excerpt=document.excerpt("Ferries"))
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.evidence.add(before)
        shelves.evidence.change(after)
        assert shelves.evidence.get(before.id) == after


def test_a_change_is_found_by_its_new_words_alone(workspace, document):
    before = some_evidence(claim="Ice", excerpt=document.excerpt("the strait"))
    add(workspace, before)
    with workspace.writing() as shelves:
        shelves.evidence.change(replace(before, claim="Snow", excerpt=None))
    assert listed(workspace, Query(words="snow")) == ["Snow"]
    assert listed(workspace, Query(words="ice")) == []
    assert listed(workspace, Query(words="strait")) == []


def test_evidence_that_is_not_here_is_told(workspace):
    with workspace.reading() as shelves, pytest.raises(NotFound, match="evidence"):
        shelves.evidence.get(EvidenceId("nobody"))


def test_several_are_found_in_the_order_asked_for(workspace):
    first, second = some_evidence(), some_evidence()
    add(workspace, first, second)
    wanted = (second.id, EvidenceId("nobody"), first.id, second.id)
    with workspace.reading() as shelves:
        assert list(shelves.evidence.find(wanted)) == [second.id, first.id]
        assert shelves.evidence.find(()) == {}


def test_the_newest_stands_first_and_a_long_list_comes_in_stretches(workspace):
    add(workspace, *(some_evidence(claim=f"Claim {number}") for number in range(5)))
    assert listed(workspace, Query(), 0, 2) == ["Claim 4", "Claim 3"]
    assert listed(workspace, Query(), 4, 2) == ["Claim 0"]
    with workspace.reading() as shelves:
        assert shelves.evidence.rows(Query(), 4, 2).total == 5


@pytest.mark.parametrize(
    ("order", "first"),
    [("title", "Apples"), ("date", "Été"), ("kind", "zebra"), ("source", "zebra"), ("", "Été")],
)
def test_the_list_is_ordered_as_asked(workspace, document, order, first):
    add(
        workspace,
        some_evidence(claim="Apples", excerpt=document.excerpt("the strait"), as_of="2020"),
        some_evidence(claim="zebra", kind=EvidenceKind.COMMITMENT),
        some_evidence(claim="Été", excerpt=document.excerpt("season"), as_of="2024-03"),
    )
    assert listed(workspace, Query(order=order))[0] == first


def test_by_source_the_order_of_the_text_holds(workspace, document):
    late = some_evidence(claim="late", excerpt=document.excerpt("season"))
    early = some_evidence(claim="early", excerpt=document.excerpt("harbour"))
    add(workspace, late, early)
    assert listed(workspace, Query(order="source")) == ["early", "late"]


def test_filters_narrow_together(workspace, document):
    add(
        workspace,
        some_evidence(claim="fact here", excerpt=document.excerpt("the strait")),
        some_evidence(
            claim="figure here", kind=EvidenceKind.STATISTIC, excerpt=document.excerpt("33,443")
        ),
        some_evidence(claim="figure elsewhere", kind=EvidenceKind.STATISTIC),
    )
    query = Query(kinds=(EvidenceKind.STATISTIC,), source=document.source.id, words="figure")
    assert listed(workspace, query) == ["figure here"]


def test_a_theme_stands_for_its_whole_branch(workspace):
    parent = a_theme("Ports")
    child = a_theme("Ice", parent=parent.id)
    with workspace.writing() as shelves:
        shelves.themes.add(parent, child)
    add(workspace, some_evidence(claim="deep", themes=(child.id,)), some_evidence(claim="none"))
    assert listed(workspace, Query(theme=parent.id)) == ["deep"]


def test_words_are_looked_for_in_claim_excerpt_and_remark(workspace, document):
    add(
        workspace,
        some_evidence(claim="The pier is old"),
        some_evidence(claim="In words", excerpt=document.excerpt("the eastern pier")),
        some_evidence(claim="In remark", remark="About a pier"),
        some_evidence(claim="Elsewhere"),
    )
    assert listed(workspace, Query(words="pier")) == ["The pier is old", "In words", "In remark"]


def test_what_is_set_aside_is_listed_alone_and_taken_back(workspace):
    evidence = some_evidence(claim="old")
    add(workspace, evidence, some_evidence(claim="used"))
    with workspace.writing() as shelves:
        assert shelves.evidence.set_aside([evidence.id], aside=True) == (evidence.id,)
        assert shelves.evidence.set_aside([evidence.id], aside=True) == ()
    assert listed(workspace, Query()) == ["used"]
    assert listed(workspace, Query(set_aside=True)) == ["old"]


def test_a_row_shows_the_source_and_counts_notes_once_each(workspace, document):
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    add(workspace, evidence)
    aside = a_note(a_section("Text", evidence))
    with workspace.writing() as shelves:
        shelves.notes.save(a_note(a_section("Once", evidence), a_section("Twice", evidence)))
        shelves.notes.save(aside)
        shelves.notes.set_aside([aside.id], aside=True)
        row = shelves.evidence.row(evidence.id)
    assert row.source.id == document.source.id
    assert row.notes == 1


def test_what_came_from_a_source_stands_in_the_order_of_its_text(workspace, document):
    late = some_evidence(claim="late", excerpt=document.excerpt("season"))
    early = some_evidence(claim="early", excerpt=document.excerpt("harbour"))
    aside = some_evidence(excerpt=document.excerpt("pier"), set_aside=True)
    add(workspace, late, early, aside, some_evidence())
    with workspace.reading() as shelves:
        of_source = shelves.evidence.of_source(document.source.id)
        assert claims(of_source) == ["early", "late"]
        assert shelves.evidence.of_edition(document.edition.id) == of_source


def test_evidence_with_the_same_value_is_alike(workspace):
    measure = Measure("33443", "travellers")
    here, there = some_evidence(measure=measure), some_evidence(claim="there", measure=measure)
    other_unit = some_evidence(measure=Measure("33443", "tonnes"))
    aside = some_evidence(measure=measure, set_aside=True)
    add(workspace, here, there, other_unit, aside)
    with workspace.reading() as shelves:
        assert claims(shelves.evidence.alike(here)) == ["there"]
        assert shelves.evidence.alike(some_evidence()) == ()


def test_many_are_tagged_and_untagged_at_once(workspace):
    theme, other = a_theme("Ports"), a_theme("Ice")
    first, second = some_evidence(themes=(other.id,)), some_evidence()
    with workspace.writing() as shelves:
        shelves.themes.add(theme, other)
        shelves.evidence.add(first, second)
        for _twice in range(2):
            shelves.evidence.tag([first.id, second.id], theme.id, on=True)
        assert shelves.evidence.get(first.id).themes == (other.id, theme.id)
        assert shelves.evidence.get(second.id).themes == (theme.id,)
        shelves.evidence.tag([first.id, second.id], theme.id, on=False)
        assert shelves.evidence.get(first.id).themes == (other.id,)


def test_a_source_set_aside_keeps_its_evidence(workspace):
    source = a_source()
    evidence = some_evidence(claim="kept")
    with workspace.writing() as shelves:
        shelves.sources.add_entries([source])
        shelves.evidence.add(evidence)
        shelves.sources.set_aside([source.id], aside=True)
    assert listed(workspace, Query()) == ["kept"]


def test_half_a_character_does_not_keep_a_claim_out(workspace):
    torn = some_evidence(claim="Ice \ud83d here")
    with workspace.writing() as shelves:
        shelves.evidence.add(torn)
        shelves.evidence.change(replace(torn, remark="\ud800"))
        kept = shelves.evidence.get(torn.id)
    assert (kept.claim, kept.remark) == ("Ice ? here", "?")
