import pytest

from briefing_app.domain.spelt_words import SpeltWord
from briefing_app.operations.check_spelling import (
    Dictionaries,
    look_up,
    look_up_texts,
    names_in_use,
    suggest_spelling,
)
from tests.builders import a_document


@pytest.fixture(scope="module")
def dictionaries():
    dictionaries = Dictionaries()
    yield dictionaries
    dictionaries.close()


def test_words_are_looked_up_by_their_language(workspace, dictionaries):
    look_up(workspace, dictionaries, {"en": frozenset({"centre", "centr"})})

    assert dictionaries.verdict("centre", "en") is True
    assert dictionaries.verdict("centr", "en") is False
    assert dictionaries.verdict("centre", "fr") is None


def test_texts_are_looked_up_in_the_language_chosen_or_told_by_their_words(workspace, dictionaries):
    texts = (
        ("La mission est dans le nord avec une force", ""),
        ("harbour", "en"),
        ("xyzzy", "zxx"),
        ("a said \u00ab bonjour \u00bb of the mission", ""),
    )

    look_up_texts(workspace, dictionaries, texts, "en")

    assert dictionaries.verdict("nord", "fr") is True
    assert dictionaries.verdict("harbour", "en") is True
    assert dictionaries.verdict("xyzzy", "en") is None
    assert dictionaries.verdict("bonjour", "fr") is True


def test_what_may_have_been_meant_is_suggested(workspace, dictionaries):
    found = suggest_spelling(workspace, dictionaries, SpeltWord(0, 7, "recieve"), "en")

    assert found.value[0] == "receive"


def test_names_come_from_the_list_of_terms_and_from_the_library(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )

    names = names_in_use(workspace).value

    assert "Maghreb" in names
    assert set(document.source.author.split()) <= names
