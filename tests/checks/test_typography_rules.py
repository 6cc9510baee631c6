"""Every rule of typography is told in both of the officer's languages."""

import pytest

from briefing_app.checks.typography_rules import FIXED, Edit, Rule, rules_for
from briefing_app.shipped.writing_rules import load_rules


def rules(language: str) -> dict[str, Rule]:
    cues = load_rules().of(language).cues
    return {each.key: each for each in rules_for(language, cues.months, cues.accented)}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_rule_has_a_name_a_title_and_a_reason_of_its_own(language: str):
    known = rules(language)
    assert len(known) >= 7
    assert all(each.title and each.reason.endswith(".") for each in known.values())


def test_an_edit_names_the_characters_and_what_stands_there_instead():
    assert list(rules("en")["spaces"].find("One.  Two.")) == [Edit(4, 6, " ")]
    assert list(rules("fr")["sign"].find("12 % de 5")) == [Edit(2, 3, FIXED)]
    assert list(rules("fr")["colon"].find("A: b")) == [Edit(1, 2, f"{FIXED}:")]


def test_each_mark_of_a_pair_is_an_edit():
    assert list(rules("en")["quotes"].find('A "b" c')) == [Edit(2, 3, "“"), Edit(4, 5, "”")]


def test_what_is_right_already_needs_no_edit():
    for language, text in (("en", "“So” it is: 12%."), ("fr", f"«{FIXED}Oui{FIXED}»{FIXED}: 5.")):
        assert [
            list(each.find(text)) for each in rules(language).values() if list(each.find(text))
        ] == []
