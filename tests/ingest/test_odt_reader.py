"""OpenDocument texts made for the purpose."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.odt_reader import read_odt
from tests.wordfile.word_zip import zipped

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{name}="{OASIS}:{space}:1.0"'
    for name, space in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "meta": "meta",
    }.items()
)
NUMBERED = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1"'
    ' style:num-format="1" style:num-suffix="."/></text:list-style>'
)


def odt(body, **parts):
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{NUMBERED}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    files = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    return zipped({**files, **{f"{name}.xml": text for name, text in parts.items()}})


def p(words):
    return f"<text:p>{words}</text:p>"


def texts(content):
    return read_odt(content, "a.odt").text.split("\n\n")


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (p("a<text:span>b</text:span> c"), ["ab c"]),
        (p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), ["a b c d"]),
        (p("<text:a>there</text:a><text:bookmark/>!"), ["there!"]),
        (f"<text:tracked-changes>{p('gone')}</text:tracked-changes>{p('kept')}", ["kept"]),
        (p(f"a<office:annotation>{p('remark')}</office:annotation>b"), ["ab"]),
        (p(f"around<draw:frame><draw:text-box>{p('boxed')}</draw:text-box></draw:frame>"), None),
        (f"<text:section>{p('inner')}</text:section>", ["inner"]),
        (
            "<table:table><table:table-row><table:table-cell>" + p("a") + "</table:table-cell>"
            "<table:table-cell>" + p("b") + "</table:table-cell></table:table-row></table:table>",
            ["a", "b"],
        ),
    ],
)
def test_the_words_a_reader_sees_are_read(body, seen):
    assert texts(odt(body)) == (seen or ["around", "boxed"])


def test_headings_lists_and_notes_are_known():
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p('See there.')}</text:note-body></text:note>"
    )
    body = (
        '<text:h text:outline-level="1">What to do</text:h>'
        f'<text:list text:style-name="L"><text:list-item>{p("Act")}</text:list-item>'
        f"<text:list-item>{p('Go')}<text:list><text:list-item>{p('far')}</text:list-item>"
        f"</text:list></text:list-item></text:list>{p('The river rose' + note + '.')}"
    )
    source_text = read_odt(odt(body), "a.odt")

    assert [(piece.kind, source_text.words_of(piece)) for piece in source_text.pieces] == [
        (PassageKind.HEADING, "What to do"),
        (PassageKind.ITEM, "1. Act"),
        (PassageKind.ITEM, "2. Go"),
        (PassageKind.ITEM, "• far"),
        (None, "The river rose¹."),
        (PassageKind.NOTE, "¹ See there."),
    ]


def test_headers_and_contents_are_set_aside_and_properties_told():
    meta = (
        f'<office:document-meta {SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>On rivers</dc:title><meta:initial-creator>Ann Lee</meta:initial-creator>"
        "<meta:creation-date>2020-03-01T10:00:00</meta:creation-date></office:document-meta>"
    )
    styles = f"<office:styles {SPACES}><style:header>{p('Secret')}</style:header></office:styles>"
    body = f"<text:table-of-content>{p('Act 2')}</text:table-of-content>{p('Words')}"
    source_text = read_odt(odt(body, meta=meta, styles=styles), "a.odt")

    assert [piece.kind for piece in source_text.pieces] == [
        PassageKind.FURNITURE,
        None,
        PassageKind.FURNITURE,
    ]
    told = source_text.told
    assert (told.title, told.author, told.date) == ("On rivers", "Ann Lee", "2020-03-01")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04", "is damaged"),
        (zipped({"a.xml": "<a/>"}), "is damaged"),
        (odt("<text:p>"), "is damaged"),
        (odt(p("")), "holds no words"),
        (odt(p("a"), styles='<!DOCTYPE a [<!ENTITY b "c">]><a/>'), "is damaged"),
    ],
)
def test_what_cannot_be_read_is_refused(content, words):
    with pytest.raises(CannotRead, match=words):
        read_odt(content, "a.odt")


def test_what_lies_beside_the_text_is_not_looked_at():
    beside = {"Basic/a": '<!DOCTYPE a SYSTEM "a.dtd"><a/>', "META-INF/manifest": "<!DOCTYPE a><a/>"}

    assert texts(odt(p("Words"), **beside)) == ["Words"]


def test_a_locked_text_is_told_from_a_damaged_one():
    locked = {"content.xml": "\x01\x02", "META-INF/manifest.xml": "<a><encryption-data/></a>"}

    with pytest.raises(CannotRead, match=r"locked in a way|asks for a password"):
        read_odt(zipped(locked), "a.odt")
    with pytest.raises(CannotRead, match="is damaged"):
        read_odt(zipped({**locked, "META-INF/manifest.xml": ""}), "a.odt")
