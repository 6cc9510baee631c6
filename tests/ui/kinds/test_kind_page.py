"""A kind as a page shows what a new note will hold."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument

from briefing_app.domain.template import BodyStyle, Named, NoteKind
from briefing_app.ui.kinds.kind_page import kind_as_html, limits_in_words


def text_of(kind: NoteKind, language: str = "en") -> str:
    document = QTextDocument()
    document.setHtml(kind_as_html(kind, language))
    return document.toPlainText()


def test_names_fields_sections_guidance_and_approval_stand_on_the_page(memo, appearance):
    lines = text_of(memo).splitlines()
    assert lines[0] == "Memorandum to the Minister"
    assert lines[1] == "For decision \u00b7 2 p. \u00b7 100 words"
    assert lines[2] == "To* \u00b7 Date"
    assert [line.split("*")[0].strip() for line in lines[3:9:2]] == ["Issue", "Legal", "Next steps"]
    assert lines[-4:] == ["Approval", "\u2610 I concur", "\u2610 Seen", "Minister"]


def test_the_other_language_stands_there_in_its_words(memo, appearance):
    french = text_of(memo, "fr")
    assert "Note au ministre" in french
    assert "Dites-le." in french
    assert "2.5 p." in french


@pytest.mark.parametrize(
    ("style", "words"),
    [(BodyStyle.NUMBERED, "Numbered paragraphs"), (BodyStyle.BULLETS, "Bullets")],
)
def test_the_style_is_told(memo, appearance, style: BodyStyle, words: str):
    assert words in text_of(replace(memo, style=style)).splitlines()[1]


def test_words_of_the_officer_are_no_markup(memo, appearance):
    odd = replace(memo, name=Named("<b>Q&A</b>", "x"), decision=())
    assert text_of(odd).splitlines()[0] == "<b>Q&A</b>"
    assert "Approval" not in text_of(odd)


def test_a_kind_without_limits_says_nothing_of_them(memo):
    assert limits_in_words(replace(memo, words=0, pages_en=0), "en") == ""
