"""A Word file becomes passages, each of the kind a reader would take it for."""

from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.reading import understood
from briefing_app.ingest.structure.passages import split_into_passages
from briefing_app.ingest.word_reader import read_word
from tests.wordfile.word_zip import listed, p, word_file, zipped

ODD = Path(__file__).parents[2] / "../shared/corpus/odd/docx"

STYLES = "".join(
    f'<w:style w:styleId="{name}"><w:name w:val="{called}"/></w:style>'
    for name, called in (
        ("T", "Title"),
        ("H1", "heading 1"),
        ("H2", "heading 2"),
        ("C", "toc 1"),
        ("Q", "Quote"),
    )
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
BODY = (
    p("On rivers", style="T")
    + p("What to do\t2", style="C")
    + p("What to do", style="H1")
    + p("Upstream", style="H2")
    + p("Keep the banks", properties=listed(1))
    + p("2. typed by hand")
    + f"<w:tbl><w:tr><w:tc>{p('Height')}</w:tc><w:tc>{p('3 m')}</w:tc></w:tr></w:tbl>"
    + p("The river rose", '<w:r><w:footnoteReference w:id="1"/></w:r>', ".")
    + p("We knew.", style="Q")
)
CORE = (
    "<dc:title>Microsoft Word - rivers.doc</dc:title><dc:creator>Ann Lee</dc:creator>"
    "<dcterms:created>2020-03-01T10:00:00Z</dcterms:created>"
)


@pytest.fixture
def passages():
    note = f'<w:footnote w:id="1">{p("See there.")}</w:footnote>'
    content = word_file(
        BODY, CORE, styles=STYLES, numbering=NUMBERING, footnotes=note, header=p("Draft")
    )
    return split_into_passages(read_word(content, "rivers.docx"))


def test_each_paragraph_is_of_its_kind(passages):
    assert [(one.kind.value, one.text) for one in passages] == [
        ("heading", "On rivers"),
        ("furniture", "What to do 2"),
        ("heading", "What to do"),
        ("heading", "Upstream"),
        ("item", "1. Keep the banks"),
        ("item", "2. typed by hand"),
        ("paragraph", "Height"),
        ("paragraph", "3 m"),
        ("paragraph", "The river rose¹."),
        ("quotation", "We knew."),
        ("note", "¹ See there."),
        ("furniture", "Draft"),
    ]


def test_headings_lead_to_what_stands_under_them(passages):
    assert [one.level for one in passages if one.kind is PassageKind.HEADING] == [1, 2, 3]
    assert passages[4].heading_path == ("What to do", "Upstream")


def test_the_properties_tell_who_and_when_but_no_title_a_program_made_up():
    reading = understood(read_word(word_file(p("a few words here."), CORE), "on_rivers.docx"), "")
    told = reading.source_text.told

    assert (told.title, told.author, told.date) == ("", "Ann Lee", "2020-03-01")
    assert (reading.guess.author, reading.guess.date) == ("Ann Lee", "2020-03-01")


def test_a_file_without_named_headings_is_read_by_its_look():
    text = "The river rose for three days in the spring, and no town along it was ready."
    read = split_into_passages(
        read_word(word_file(p("On rivers") + p(text) + p("Upstream") + p(text)), "a.docx")
    )
    assert [one.kind.value for one in read] == ["heading", "paragraph", "heading", "paragraph"]


def test_templates_and_files_with_macros_are_read_and_nothing_in_them_run():
    content = word_file(p("Words"), extra={"word/vbaProject.bin": b"macro"})

    assert read_word(content, "a.docm").text == "Words"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04 damaged", "is not a Word file, or it is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password or in the old .doc format"),
        (zipped({"a.xml": "<a/>"}), "is not a Word file"),
        (word_file("<w:p>"), "damaged"),
        (word_file(p("")), "holds no words"),
        (word_file(p("a"), extra={"../../etc/passwd": "x"}), "in a way Word does not"),
        (word_file(p("a"), extra={"word/x.xml": "<!DOCTYPE a><a/>"}), "could do harm"),
        (word_file(p("a"), extra={"word/bomb.xml": b"0" * 9_000_000}), "far too much"),
        (word_file(p("a") * 300_000), "far too much|more than 200000"),
        (word_file("<w:sdt>" * 400 + "</w:sdt>" * 400), "damaged"),
    ],
)
def test_odd_and_hostile_files_are_refused_in_one_sentence(content, words):
    with pytest.raises(CannotRead, match=words):
        read_word(content, "a.docx")


PUT_IN = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/aFChunk" Target="{target}"/></Relationships>'
)
CHUNK = (
    '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' r:id="a"/>'
)


@pytest.mark.parametrize(
    ("target", "content", "seen"),
    [
        ("page.html", "<h1>On roads</h1><p>They were wide.</p>", "On roads|They were wide."),
        ("page.txt", "They were wide.", "They were wide."),
        (
            "page.mht",
            "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>They were wide.</p>",
            "They were wide.",
        ),
        ("page.rtf", "{\\rtf1 They were wide.}", ""),
        ("page.html", "", ""),
        ("../../outside.html", "They were wide.", ""),
    ],
)
def test_what_the_text_takes_in_from_other_files_is_read_where_it_stands(target, content, seen):
    links = {"word/_rels/document.xml.rels": PUT_IN.format(target=target)}
    inside = {} if target.startswith("..") else {f"word/{target}": content}
    word = word_file(p("Before.") + CHUNK + p("After."), extra={**links, **inside})

    expected = [text for text in ("Before.", *seen.split("|"), "After.") if text]
    assert read_word(word, "a.docx").text.split("\n\n") == expected


@pytest.mark.skipif(not ODD.is_dir(), reason="the odd files are not here")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("apache_tika__memo.docx", ["paragraph with an image"]),
        ("apache_poi__EmptyDocumentWithHeaderFooter.docx", ["blabal"]),
        ("dotnet_Open-XML-SDK__ftr_-_Footer_-_bookmarkStart_-_Bookmark_Start.docx", ["Bookmark"]),
        ("dotnet_Open-XML-SDK__BusinessLetter_TP10067038.dotx", ["[Pick the date]"]),
    ],
)
def test_words_that_must_be_there_are(name, words):
    text = read_word((ODD / name).read_bytes(), name).text

    assert all(word in text for word in words)
