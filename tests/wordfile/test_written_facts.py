"""What a written Word file holds, read from the file."""

from io import BytesIO

import pytest
from docx import Document

from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.written_facts import WrittenFacts, read_facts
from tests.wordfile.word_zip import p, r, word_file


def facts(document) -> WrittenFacts:
    stream = BytesIO()
    document.save(stream)
    return read_facts(stream.getvalue(), "the note.docx")


def whats(content: bytes) -> list[str]:
    return [each.what for each in read_facts(content, "note.docx").troubles]


def test_properties_and_headings_are_read():
    document = Document()
    document.core_properties.title = "A plan"
    document.core_properties.author = "Policy Group"
    document.core_properties.subject = "Memorandum"
    document.add_heading("One", level=1)
    document.add_paragraph("Words.")
    document.add_heading("Deep", level=3)
    found = facts(document)
    assert (found.title, found.author, found.subject) == ("A plan", "Policy Group", "Memorandum")
    assert found.name == "the note"
    assert found.headings == (1, 3)
    assert found.first_lines == ("One", "Words.", "Deep")
    assert found.language


def test_headers_are_read():
    document = Document()
    document.sections[0].header.paragraphs[0].text = "PROTECTED B"
    assert facts(document).headers == ("PROTECTED B",)


def test_comments_and_tracked_changes_are_counted():
    document = Document()
    paragraph = document.add_paragraph("One.")
    document.add_comment(paragraph.runs, text="Why?", author="A", initials="A")
    assert facts(document).changes == 1
    assert read_facts(word_file(p(f"<w:ins>{r('New')}</w:ins>")), "x.docx").changes == 1


def test_the_languages_of_the_runs_are_gathered():
    body = p(r("Oui", '<w:lang w:val="fr-CA"/>'), r("Yes", '<w:lang w:val="en-CA"/>'))
    assert read_facts(word_file(body), "x.docx").spoken == {"fr-CA", "en-CA"}


def test_headings_are_known_by_their_outline_whatever_their_style_is_called():
    styles = (
        '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="Titre 2"/>'
        '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    )
    content = word_file(p("Un titre", style="Titre2"), styles=styles)
    assert read_facts(content, "x.docx").headings == (2,)


@pytest.mark.parametrize(
    ("headings", "alike"),
    [
        ((("1", "Costs"), ("1", "costs")), True),
        ((("1", "A"), ("2", "Costs"), ("1", "B"), ("2", "Costs")), False),
        ((("1", "A"), ("2", "Costs"), ("2", "Costs")), True),
    ],
)
def test_headings_that_read_the_same_below_the_same_one_are_told(headings, alike):
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="H{n}"><w:name w:val="heading {n}"/></w:style>'
        for n in (1, 2)
    )
    body = "".join(p(words, style=f"H{level}") for level, words in headings)
    assert ("alike" in whats(word_file(body, styles=styles))) == alike


def test_what_is_no_word_file_is_refused():
    with pytest.raises(WordFault):
        read_facts(b"nothing", "note.docx")


def test_headings_that_read_the_same_in_two_languages_are_not_alike():
    styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    spoken = (r("Options", f'<w:lang w:val="{code}"/>') for code in ("en-CA", "fr-CA"))
    body = "".join(p(run, style="H1") for run in spoken)
    assert "alike" not in whats(word_file(body, styles=styles))
