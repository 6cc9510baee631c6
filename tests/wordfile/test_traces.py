"""What a finished file tells of those who made it, and what must still work without it."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.traces import forget_makers, forget_traces
from briefing_app.wordfile.tree import elements, w

_W = "application/xml"
_WORD_2011 = "http://schemas.microsoft.com/office/2011/relationships/people"
_MARKED = (
    '<w:p w:rsidR="00AB12CD"><w:bookmarkStart w:id="7" w:name="_b_secret"/><w:r w:rsidRPr="1">'
    '<w:t>Kept</w:t></w:r><w:bookmarkEnd w:id="7"/><w:bookmarkStart w:id="8" w:name="_r_1"/>'
    '<w:bookmarkEnd w:id="8"/><w:hyperlink w:anchor="_r_1"><w:r><w:t>[1]</w:t></w:r></w:hyperlink>'
    "</w:p>"
)


@pytest.fixture
def package():
    """A document with everything that Word and those who share files put beside the words."""
    found = guard(memorandum_path().read_bytes(), "memorandum.docx").package
    for owner, kind, name in (
        ("", "extended-properties", "docProps/app.xml"),
        ("", "custom-properties", "docProps/custom.xml"),
        (found.main, _WORD_2011, "word/people.xml"),
        (found.main, "glossaryDocument", "word/glossary/document.xml"),
        (found.main, "customXml", "customXml/item1.xml"),
        ("customXml/item1.xml", "customXmlProps", "customXml/itemProps1.xml"),
    ):
        found.add(name, b"<x>Jo Quay</x>", _W)
        found.relate(owner, kind, name)
    settings = found.xml(found.related(found.main, "settings"))
    for each in elements('<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>'):
        settings.append(each)
    add_words(found, _MARKED)
    return found


def add_words(package, markup):
    body = package.xml(package.main).find(w("body"))
    for at, each in enumerate(elements(markup)):
        body.insert(at, each)


def markup(package):
    return package.content(package.main).decode()


def test_a_template_brings_nothing_of_its_own_making(package):
    forget_makers(package)
    beside = {"docProps/app.xml", "docProps/custom.xml", "word/people.xml"}
    beside |= {"word/glossary/document.xml", "customXml/item1.xml", "customXml/itemProps1.xml"}
    assert not beside & set(package.names())
    assert b"Jo Quay" not in package.to_bytes()
    assert "rsid" not in markup(package)
    assert b"rsid" not in package.content(package.related(package.main, "settings"))
    assert "_b_secret" in markup(package)
    assert {"word/styles.xml", "word/settings.xml"} <= set(package.names())


def test_what_a_field_or_a_control_shows_stays_in_a_template(package):
    shown = '<w:p><w:fldSimple w:instr=" DOCPROPERTY Client "><w:r><w:t>x</w:t></w:r></w:fldSimple>'
    bound = '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr></w:sdt>'
    add_words(package, f"{shown}</w:p>{bound}")
    forget_makers(package)
    assert {"docProps/custom.xml", "customXml/item1.xml"} <= set(package.names())
    forget_traces(package)
    assert not {"docProps/custom.xml", "customXml/item1.xml"} & set(package.names())
    assert "dataBinding" not in markup(package)


def test_only_marks_that_something_jumps_to_stay_in_a_file_that_leaves(package):
    forget_makers(package)
    forget_traces(package)
    assert "_b_secret" not in markup(package)
    assert markup(package).count('w:name="_r_1"') == 1
    starts = list(package.xml(package.main).iter(w("bookmarkStart")))
    ends = list(package.xml(package.main).iter(w("bookmarkEnd")))
    assert [each.get(w("id")) for each in starts] == [each.get(w("id")) for each in ends] == ["8"]


def test_links_to_files_of_the_house_become_words_and_others_stay(package):
    inside = package.relate(package.main, "hyperlink", "file:///S:/Plans/a.docx", external=True)
    share = package.relate(package.main, "hyperlink", "\\\\desk\\plans", external=True)
    outside = package.relate(package.main, "hyperlink", "https://example.org", external=True)
    for at in (inside, share, outside):
        link = f'<w:p><w:hyperlink r:id="{at}"><w:r><w:t>go {at}</w:t></w:r></w:hyperlink></w:p>'
        add_words(package, link)
    forget_traces(package)
    links = list(package.xml(package.main).iter(w("hyperlink")))
    assert len(links) == 2
    assert f"go {inside}" in markup(package)
    targets = package.content("word/_rels/document.xml.rels")
    assert b"https://example.org" in targets
    assert b"Plans" not in targets
    assert b"plans" not in targets


def test_a_picture_forgets_where_its_file_lay_and_keeps_a_name_that_is_none(package):
    space = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    for name in ("C:\\Users\\jquay\\crest.png", "Picture 1"):
        drawn = f'<pic:cNvPr xmlns:pic="{space}" id="1" name="{name}" descr="The crest"/>'
        add_words(package, f"<w:p><w:r><w:drawing>{drawn}</w:drawing></w:r></w:p>")
    forget_traces(package)
    pictures = list(package.xml(package.main).iter(f"{{{space}}}cNvPr"))
    assert [each.get("name") for each in pictures] == ["Picture 1", ""]
    assert {each.get("descr") for each in pictures} == {"The crest"}


def test_a_document_of_ours_keeps_all_its_parts():
    found = guard(memorandum_path().read_bytes(), "memorandum.docx").package
    before = found.names()
    forget_makers(found)
    assert found.names() == before
