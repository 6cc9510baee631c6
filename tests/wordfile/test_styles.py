"""Styles by name: the document's own first, ours where it has none."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.styles import Styles
from briefing_app.wordfile.tree import DECLARED, parse, serialise, w


@pytest.fixture
def base():
    return guard(memorandum_path().read_bytes(), "base").package


@pytest.fixture
def other():
    """A document that calls its first heading by another id and has few styles."""
    package = guard(memorandum_path().read_bytes(), "other").package
    known = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standard">'
        '<w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="Heading 1"/></w:style>'
        '<w:style w:type="character" w:styleId="Quote"><w:name w:val="Other"/></w:style>'
    )
    content = f"<w:styles {DECLARED}>{known}</w:styles>".encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"
    package.add("word/styles.xml", content, kind)
    return package


def test_in_our_own_document_styles_keep_their_ids(base):
    assert Styles(base, base).id_of("Heading1") == "Heading1"


def test_a_style_is_known_by_its_name_whatever_its_id(base, other):
    assert Styles(other, base).id_of("Heading1") == "Titre1"


def test_a_missing_style_is_brought_with_what_it_is_based_on(base, other):
    styles = Styles(other, base)
    assert styles.id_of("MemoPoint") == "MemoPoint"
    added = {s.get(w("styleId")): s for s in other.xml("word/styles.xml").iter(w("style"))}
    assert added["MemoPoint"].find(w("basedOn")).get(w("val")) == "BodyText"
    assert added["BodyText"].find(w("basedOn")).get(w("val")) == "Standard"
    assert not list(added["MemoPoint"].iter(w("numPr")))


def test_an_id_in_use_for_something_else_is_not_taken(base, other):
    assert Styles(other, base).id_of("Quote") == "QuoteMemo"


def test_a_style_brought_once_is_not_brought_again(base, other):
    styles = Styles(other, base)
    assert styles.id_of("Caption") == styles.id_of("Caption")
    ids = [s.get(w("styleId")) for s in other.xml("word/styles.xml").iter(w("style"))]
    assert len(ids) == len(set(ids))


def test_the_default_language_can_be_set(base):
    Styles(base, base).speak("fr-CA")
    langs = [e.get(w("val")) for e in base.xml("word/styles.xml").iter(w("lang"))]
    assert langs == ["fr-CA"]


def test_a_document_without_styles_gets_a_part_for_them(base, other):
    other.unrelate(other.main, "styles")
    other.add("word/styles.xml", f"<w:styles {DECLARED}/>".encode(), "x")
    assert Styles(other, base).id_of("Normal") == "Normal"
    assert parse(other.content("word/styles.xml")).find(w("style")) is not None


def test_a_style_that_is_brought_leaves_our_blues_behind(base, other):
    styles = Styles(other, base)
    for wanted in ("Caption", "MemoTable", "MemoLabel", "Quote", "Hyperlink"):
        styles.id_of(wanted)
    written = serialise(other.xml("word/styles.xml")).decode()
    assert not [blue for blue in ("1F2F46", "4A5361", "9AA7B8", "EEF1F5") if blue in written]
    assert "0B4F8A" in written


def test_its_column_of_labels_leaves_room_for_a_wider_font(base, other):
    identity = Styles(other, base).id_of("MemoField")
    style = next(
        s for s in other.xml("word/styles.xml").iter(w("style")) if s.get(w("styleId")) == identity
    )
    (indent,), (tab,) = list(style.iter(w("ind"))), list(style.iter(w("tab")))
    assert indent.get(w("left")) == indent.get(w("hanging")) == tab.get(w("pos"))
    assert int(tab.get(w("pos"))) > 2155
