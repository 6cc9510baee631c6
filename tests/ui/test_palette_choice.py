import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.domain.recommendation import Family
from briefing_app.ui.palette_choice import (
    concordance_choices,
    family_choices,
    hit_choices,
    matches,
    plain,
)


def test_accents_and_capitals_do_not_matter_to_a_match():
    assert matches("Évaluation des répercussions", "eval reperc") == ((0, 4), (15, 21))


def test_a_word_that_does_not_stand_there_means_no_match():
    assert matches("Adopt a joint plan", "plan mexico") == ()


@given(st.text())
def test_folding_keeps_every_character_in_its_place(words):
    assert len(plain(words)) == len(words)


@pytest.mark.parametrize(
    ("kind", "placeable"), [(ThingKind.EVIDENCE, True), (ThingKind.SOURCE, False)]
)
def test_only_what_can_stand_in_a_note_can_be_placed(kind, placeable):
    went, placed = [], []

    (choice,) = hit_choices([Hit(kind, "1", "A thing")], went.append, placed.append)
    choice.act()

    assert went == [Hit(kind, "1", "A thing")]
    assert (choice.place is not None) == placeable


def test_a_group_holds_four_at_most_and_every_kind_that_was_found():
    hits = [Hit(ThingKind.EVIDENCE, str(n), f"Figure {n}") for n in range(4)]
    hits += [Hit(ThingKind.RECOMMENDATION, str(n), f"Demand {n}") for n in range(4)]
    hits += [Hit(ThingKind.BLOCK, "1", "Wording")]

    words = [choice.words for choice in hit_choices(hits, print, None)]

    assert words == ["Demand 0", "Demand 1", "Figure 0", "Wording"]


def test_the_library_stands_before_the_notes():
    hits = [Hit(ThingKind.NOTE, "1", "A note"), Hit(ThingKind.BLOCK, "1", "Wording")]

    assert [choice.words for choice in hit_choices(hits, print, None)] == ["Wording", "A note"]


def test_a_family_whose_name_fits_leads_to_its_concordance():
    went = []
    rows = [
        FamilyRow(Family(FamilyId(name), f"Wells in {name}", f"Puits de {name}"), 2, "The mayor")
        for name in ("Riverton", "Oldport")
    ]
    (choice,) = family_choices(rows, "wells old", went.append)
    choice.act()
    assert went == [rows[1]]
    assert (choice.group, choice.right) == ("Families", "The mayor")


def test_a_family_whose_name_fits_can_be_inserted_as_a_table():
    inserted = []
    rows = [FamilyRow(Family(FamilyId("w"), "Wells in Riverton"), 2, "The mayor")]
    (choice,) = concordance_choices(rows, "wells", inserted.append)
    choice.act()
    assert choice.words == "Insert the concordance table for: Wells in Riverton"
    assert inserted == rows
    assert tuple(concordance_choices(rows, "harbour", inserted.append)) == ()


def test_the_form_can_be_asked_for_only_where_a_thing_can_be_placed():
    asked = []
    hits = [Hit(ThingKind.BLOCK, "1", "Wording"), Hit(ThingKind.NOTE, "2", "A note")]
    block, note = hit_choices(hits, print, print, asked.append)
    block.place_as()
    assert asked == hits[:1]
    assert note.place_as is None
