"""The ladders and caveats that are offered agree with those that are kept."""

from briefing_app.domain.marking import CLASSIFIED_WORDS, PROTECTED_WORDS, Classified, Protected
from briefing_app.shipped.markings import load_ladders


def test_the_ladders_are_those_of_the_domain():
    ladders = load_ladders()
    assert ["", *(step.name.en for step in ladders.protected)] == list(PROTECTED_WORDS)
    assert ["", *(step.name.en for step in ladders.classified)] == list(CLASSIFIED_WORDS)
    assert [step.key for step in ladders.protected] == [p.name for p in Protected][1:]
    keys = [step.key.replace(" ", "_") for step in ladders.classified]
    assert keys == [step.name for step in Classified][1:]


def test_every_step_and_caveat_stands_in_both_languages():
    ladders = load_ladders()
    steps = (*ladders.protected, *ladders.classified)
    names = [*ladders.caveats, *(step.name for step in steps), *(step.injury for step in steps)]
    assert all(name.en and name.fr for name in names)
