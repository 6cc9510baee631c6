"""Each kind of note is estimated as its Word file is set."""

from briefing_app.operations.page_types import page_type_of


def test_a_card_is_set_larger_than_a_memorandum_and_its_copy_too():
    memo, card = page_type_of("memo_decision"), page_type_of("house_card")
    assert (memo.body, card.body) == (11, 14)
    assert page_type_of("house_card_2") == card
    assert "decision_by" in memo.lines
    assert "decision_by" not in card.lines
