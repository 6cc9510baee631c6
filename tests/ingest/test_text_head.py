"""Lines of name and value between two rules are the head of a text and no part of its words."""

from briefing_app.ingest.metadata import guess_metadata
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.source_text import Told
from briefing_app.ingest.structure.passages import split_into_passages
from briefing_app.ingest.text_head import Head, head_of

HEAD = '---\ntitle:  "Rivers rise"\nauthor: Lee, Ann\ndate: 2020-01-02\nlang: fr\n'
HEAD += "url: https://example.org/r\n---\n\n"
WORDS = "# Something\n\nThe river rose for three days, and the towns along it were not ready.\n"


def passages(text):
    return split_into_passages(read_plain(text.encode(), "a.md"))


def test_the_head_is_told():
    head = head_of(passages(HEAD + WORDS))
    assert head.told_with(Told()) == Told(
        "Rivers rise", "Ann Lee", "2020-01-02", address="https://example.org/r", language="fr"
    )
    assert head.told_with(Told("Known")).title == "Known"


def test_the_guess_takes_it_where_the_words_are_silent():
    words = "The river rose for three days, and the towns along it were not ready for it.\n"
    found = guess_metadata(passages(HEAD + words), "a.md")
    assert (found.title, found.author, found.date) == ("Rivers rise", "Ann Lee", "2020-01-02")
    assert found.address == "https://example.org/r"
    assert found.language == "en"


def test_rules_elsewhere_and_other_lines_are_no_head():
    assert head_of(passages(WORDS + HEAD)) == Head()
    assert head_of(passages("---\nSome words stand here.\nAnd more.\n---\n\nText.")) == Head()
    assert head_of(passages("---\ntitle: A\n\nno second rule")) == Head()
    assert head_of(()) == Head()
