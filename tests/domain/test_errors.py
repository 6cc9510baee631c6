"""Every fault carries a sentence."""

from briefing_app.domain.errors import BriefingError, NotFound, Stopped


def test_a_fault_says_its_sentence():
    assert NotFound("It is not here.").sentence == "It is not here."


def test_stopping_is_a_fault_with_its_own_sentence():
    assert isinstance(Stopped(), BriefingError)
    assert Stopped().sentence == "Stopped."
