"""A newer edition is offered, taken, kept apart and parted again; places move or are lost."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.marking import Classified, Marking
from briefing_app.domain.query import Query
from briefing_app.domain.quotation import fold, seal_of
from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.edition_offers import EditionOffers
from briefing_app.operations.join_editions import (
    catch_up,
    join_edition,
    keep_apart,
    part_edition,
)
from briefing_app.operations.keep_sources import set_sources_aside
from briefing_app.operations.library_details import source_detail
from briefing_app.operations.library_lists import count_library, list_set_aside, list_sources
from briefing_app.operations.lost_anchors import list_lost
from briefing_app.operations.record_recommendations import record_recommendation
from tests.builders import a_document, a_recommendation, some_evidence

FROZE = "The harbour of Riverton froze twice in the winter of 2019."
FERRIES = "Ferries carried 33,443 travellers across the strait, a fifth more than the year before."
PIER = "The council asked the ministry to widen the eastern pier before the next season."
PILOTS = "Pilots of the port are trained for two years by the older pilots of the same port."
LATER = "A dredger works in the channel from April to the end of October in every year since."


def add(workspace, *paragraphs, **given):
    document = a_document(*paragraphs, **given)
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
        offer = EditionOffers(shelves).notice(document.source, document.edition, document.passages)
    return document, offer


def collect(workspace, document, words):
    return collect_evidence(workspace, some_evidence(excerpt=document.excerpt(words))).value


def evidence_of(workspace, evidence):
    with workspace.reading() as shelves:
        return shelves.evidence.get(evidence.id)


@pytest.fixture
def old(workspace):
    return add(workspace, FROZE, FERRIES, PIER, PILOTS)[0]


def test_a_newer_edition_is_offered_with_its_measured_share(workspace, old):
    new, offer = add(workspace, FROZE, LATER, FERRIES, PIER, PILOTS)
    assert offer is not None
    assert (offer.other, offer.share, offer.is_older) == (old.source.id, 80, False)
    (row,) = source_detail(workspace, new.source.id).value.offers
    assert row.offer == offer
    assert "80% of its paragraphs" in row.offer.in_words(row.title)


def test_one_that_comes_before_by_its_date_is_offered_as_older(workspace):
    add(workspace, FROZE, FERRIES, PIER, PILOTS, date="2020-05-02")
    offer = add(workspace, FROZE, FERRIES, PIER, PILOTS, date="2019")[1]
    assert offer is not None
    assert offer.is_older
    assert "older edition" in offer.in_words("X")


def test_other_words_another_language_and_another_of_a_series_are_not_offered(workspace, old):
    assert add(workspace, LATER, LATER, LATER, LATER)[1] is None
    assert add(workspace, FROZE, FERRIES, PIER, PILOTS, language="fr")[1] is None
    shared, own = [FROZE, FERRIES], [LATER, PILOTS.replace("two", "three"), PIER.upper() + " No."]
    assert add(workspace, *shared, *own, title="The harbour of Riverton 2020")[1] is None


def test_kept_apart_it_is_not_offered_again_until_that_is_taken_back(workspace, old):
    new, _offer = add(workspace, FROZE, FERRIES, PIER, PILOTS)
    keep_apart(workspace, new.source.id, old.source.id)
    assert source_detail(workspace, new.source.id).value.offers == ()
    keep_apart(workspace, new.source.id, old.source.id, apart=False)
    assert len(source_detail(workspace, new.source.id).value.offers) == 1


def test_places_move_where_the_same_words_stand_once_and_the_rest_are_lost(workspace, old):
    stays, twice = collect(workspace, old, FERRIES), collect(workspace, old, " port")
    gone = record_recommendation(workspace, a_recommendation(excerpt=old.excerpt(PIER))).value
    new, _offer = add(workspace, LATER, FERRIES, PILOTS)

    joined = join_edition(workspace, new.source.id, old.source.id).value

    assert (joined.moved, joined.lost, joined.number) == (1, 2, 2)
    moved = evidence_of(workspace, stays).excerpt
    assert (moved.edition_id, moved.source_id) == (new.edition.id, old.source.id)
    assert (moved.words, moved.seal) == (FERRIES, stays.excerpt.seal)
    assert evidence_of(workspace, twice).excerpt == twice.excerpt
    lost = list_lost(workspace, old.source.id).value
    assert {each.thing.id for each in lost} == {twice.id, gone.id}
    assert {(each.was_number, each.number) for each in lost} == {(1, 2)}
    assert count_library(workspace).value.lost == 2


def test_what_was_collected_from_the_newer_edition_comes_with_it(workspace, old):
    new, _offer = add(workspace, FROZE, FERRIES, LATER, PILOTS)
    own = collect(workspace, new, LATER)
    join_edition(workspace, new.source.id, old.source.id)
    now = evidence_of(workspace, own).excerpt
    assert (now.source_id, now.edition_id) == (old.source.id, new.edition.id)


def test_a_source_that_became_an_edition_stands_in_no_list(workspace, old):
    new, _offer = add(workspace, FROZE, FERRIES, PIER, PILOTS)
    join_edition(workspace, new.source.id, old.source.id)
    (row,) = list_sources(workspace, Query()).value
    assert row.source.id == old.source.id
    assert [edition.number for edition in row.source.editions] == [1, 2]
    assert list_set_aside(workspace).value == ()
    assert list_sources(workspace, Query(set_aside=True)).value == ()
    assert count_library(workspace).value.set_aside == 0
    assert source_detail(workspace, new.source.id).value.source.id == old.source.id
    assert set_sources_aside(workspace, (new.source.id,), aside=False).value == 0
    with workspace.reading() as shelves:
        assert shelves.sources.with_hash(new.edition.file_hash).id == old.source.id


def test_parted_again_everything_is_as_it_was(workspace, old):
    things = [collect(workspace, old, words) for words in (FERRIES, " port", PIER)]
    new, _offer = add(workspace, FROZE, FERRIES, LATER, PILOTS)
    own = collect(workspace, new, LATER)
    join_edition(workspace, new.source.id, old.source.id)

    parted = part_edition(workspace, new.source.id).value

    assert parted.editions == (replace(new.edition, has_words=True, read_on=parted.newest.read_on),)
    assert not parted.set_aside
    assert parted.joined_to is None
    assert [evidence_of(workspace, each) for each in (*things, own)] == [*things, own]
    assert list_lost(workspace).value == ()
    assert len(list_sources(workspace, Query()).value) == 2
    with pytest.raises(NotAllowed, match="stands by itself"):
        part_edition(workspace, new.source.id)


def test_what_was_lost_may_be_found_by_the_edition_after(workspace, old):
    pier, froze = collect(workspace, old, PIER), collect(workspace, old, FROZE)
    second, _offer = add(workspace, FROZE, LATER, FERRIES, PILOTS)
    third, _offer = add(workspace, PIER, LATER, FERRIES, PILOTS)
    join_edition(workspace, second.source.id, old.source.id)
    joined = join_edition(workspace, third.source.id, old.source.id).value

    assert (joined.moved, joined.lost) == (1, 1)
    assert evidence_of(workspace, pier).excerpt.edition_id == third.edition.id
    (lost,) = list_lost(workspace).value
    assert (lost.thing.id, lost.was_number, lost.number) == (froze.id, 2, 3)

    part_edition(workspace, third.source.id)
    (lost,) = list_lost(workspace).value
    assert (lost.thing.id, lost.was_number, lost.number) == (pier.id, 1, 2)
    assert evidence_of(workspace, pier) == pier


def test_an_older_edition_comes_before_and_moves_nothing(workspace, old):
    evidence = collect(workspace, old, PIER)
    first, _offer = add(workspace, FROZE, FERRIES, LATER, PILOTS)
    joined = join_edition(workspace, first.source.id, old.source.id, is_older=True).value
    assert (joined.number, joined.moved, joined.lost) == (1, 0, 0)
    with workspace.reading() as shelves:
        source = shelves.sources.get(old.source.id)
    assert [edition.id for edition in source.editions] == [first.edition.id, old.edition.id]
    assert source.newest_read.id == old.edition.id
    assert evidence_of(workspace, evidence) == evidence

    part_edition(workspace, first.source.id)
    with workspace.reading() as shelves:
        (left,) = shelves.sources.get(old.source.id).editions
    assert (left.id, left.number) == (old.edition.id, 1)
    assert evidence_of(workspace, evidence) == evidence


def test_the_stricter_handling_of_the_two_holds_for_the_whole(workspace, old):
    evidence = collect(workspace, old, PIER)
    secret = Marking(classified=Classified.SECRET)
    new, _offer = add(
        workspace,
        *(FROZE, FERRIES, PIER, PILOTS),
        marking=secret,
        in_confidence=True,
        attribution=Attribution.CHATHAM_HOUSE,
    )
    join_edition(workspace, new.source.id, old.source.id)
    with workspace.reading() as shelves:
        source = shelves.sources.get(old.source.id)
    assert (source.marking, source.in_confidence) == (secret, True)
    assert source.attribution is Attribution.CHATHAM_HOUSE
    raised = evidence_of(workspace, evidence)
    assert (raised.marking, raised.in_confidence) == (secret, True)


def test_a_source_is_no_edition_of_itself_nor_of_two(workspace, old):
    with pytest.raises(NotAllowed, match="of itself"):
        join_edition(workspace, old.source.id, old.source.id)
    new, _offer = add(workspace, FROZE, FERRIES, PIER, PILOTS)
    join_edition(workspace, new.source.id, old.source.id)
    third, _offer = add(workspace, LATER)
    with pytest.raises(NotAllowed, match="of another source"):
        join_edition(workspace, new.source.id, third.source.id)


def test_editions_from_before_are_made_ready_to_be_compared(workspace):
    document = a_document(FROZE, FERRIES, PIER, PILOTS)
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    assert add(workspace, FROZE, FERRIES, PIER, PILOTS)[1] is None
    assert catch_up(workspace).value == 1
    assert catch_up(workspace).value == 0
    assert add(workspace, FROZE, FERRIES, PIER, LATER)[1] is not None


WORDS = st.lists(
    st.sampled_from(["pier", "harbour", "12", "12,000", "froze.", "In", "2019,", "“ice”", "the"]),
    min_size=4,
    max_size=25,
).map(" ".join)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(WORDS, WORDS, st.data())
def test_whatever_is_edited_a_place_moves_to_the_same_words_or_stays_as_it_was(
    workspace, before, put_in, data
):
    document, _offer = add(workspace, before, PILOTS)
    start = data.draw(st.integers(0, len(before) - 1))
    words = before[start : data.draw(st.integers(start + 1, len(before)))].strip()
    if not words:
        return
    evidence = collect(workspace, document, words)
    cut = data.draw(st.integers(0, len(before)))
    after = (before[:cut] + put_in + before[data.draw(st.integers(cut, len(before))) :]).strip()
    new, _offer = add(workspace, after, PILOTS)

    join_edition(workspace, new.source.id, document.source.id)

    now = evidence_of(workspace, evidence).excerpt
    lost = [each.thing.id for each in list_lost(workspace, document.source.id).value]
    if now == evidence.excerpt:
        assert lost == [evidence.id]
    else:
        assert lost == []
        assert now.seal == evidence.excerpt.seal == seal_of(new.text[now.start : now.end])
        assert fold(now.words) == fold(words)
    part_edition(workspace, new.source.id)
    assert evidence_of(workspace, evidence) == evidence
