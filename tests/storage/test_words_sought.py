"""Whatever is typed becomes a safe question; the answer is marked where it stands."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.storage.words_sought import fold_accents, snippet, sought


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("harbour", '"harbour"*'),
        ("winter harb", '"winter" "harb"*'),
        ("Sécurité", '"securite"*'),
        ("33,443", '"33 443"*'),
        ("33,4", '"33 4"*'),
        ("well-being", '"well being"*'),
        ("l'eau", '"eau"*'),
        ("qu\u2019elle", '"qu elle"*'),
        ("harbour w", '"harbour"*'),
        ("article 5", '"article" "5"'),
        ('"eastern pier" ferry', '"eastern pier" "ferry"*'),
        ("«eastern pier»", '"eastern pier"'),
        ("pier AND NOT ferry*", '"pier" "and" "not" "ferry"*'),
        ("title:pier", '"title pier"*'),
        ("NEAR(pier ferry)", '"near pier" "ferry"*'),
        ("R&D", '"r d"'),
    ],
)
def test_what_is_typed_is_asked_safely(typed, match):
    assert sought(typed).as_match() == match


@pytest.mark.parametrize("typed", ["", "  ", "p", "- , '", '""', "«»"])
def test_nothing_to_look_for_is_no_question(typed):
    assert not sought(typed)


@pytest.fixture(scope="module")
def index():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        'create virtual table words using fts5(text, tokenize="unicode61 remove_diacritics 2")'
    )
    yield connection
    connection.close()


@given(typed=st.text(max_size=40))
def test_no_typing_is_a_mistake_in_the_question(index, typed):
    words = sought(typed)
    if words:
        index.execute("select rowid from words where words match ?", (words.as_match(),)).fetchall()


@given(text=st.text(max_size=60))
def test_folding_keeps_every_character_in_its_place(text):
    assert len(fold_accents(text)) == len(text)


def found(typed, *texts):
    return snippet(texts, sought(typed).as_pattern())


def marked(seen):
    return [seen.text[start:end] for start, end in seen.matches]


@pytest.mark.parametrize(
    ("typed", "text", "marks"),
    [
        ("secur", "La Sécurité des civils", ["Sécurité"]),
        ("pier fer", "Ferries at the pier", ["Ferries", "pier"]),
        ("pier fer", "No piers here, one ferry", ["ferry"]),
        ("33,443", "33 443 and 33,443", ["33 443", "33,443"]),
        ('"eastern pier"', "the Eastern  pier, eastern piers", ["Eastern  pier"]),
    ],
)
def test_the_words_that_answer_are_marked(typed, text, marks):
    assert marked(found(typed, text)) == marks


def test_a_long_text_is_cut_around_the_first_answer_at_whole_words():
    text = "before " * 60 + "the pier itself " + "after " * 60
    seen = found("pier", text)
    assert seen.text.startswith("…before")
    assert seen.text.endswith("after…")
    assert marked(seen) == ["pier"]
    assert len(seen.text) < 200


def test_a_text_without_spaces_is_cut_too():
    seen = found("pier", "x" * 500 + " pier" + "-x" * 300)
    assert marked(seen) == ["pier"]


def test_the_text_that_answers_comes_before_the_others():
    assert found("pier", "no answer here", "the pier").text == "the pier"


def test_without_any_answer_the_first_words_are_shown():
    assert found("pier", "", "only this").text == "only this"


def test_a_snippet_is_one_line():
    seen = found("pier", "above\nthe pier\nbelow")
    assert seen.text == "above the pier below"
    assert marked(seen) == ["pier"]
