"""Packages: parts, relationships, and the same bytes every time."""

import pytest

from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.package import Package


def package_parts(package):
    names = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
    return {name: package.content(name) for name in names}


@pytest.fixture
def package():
    return guard(memorandum_path().read_bytes(), "base").package


def test_the_same_parts_give_the_same_bytes_whatever_their_order():
    files = []
    for names in (("a", "b"), ("b", "a")):
        package = guard(memorandum_path().read_bytes(), "base").package
        parts = {f"{name}.xml": f"<{name}/>".encode() for name in names}
        files.append(Package({**parts, **package_parts(package)}).to_bytes())
    assert files[0] == files[1]


def test_what_is_changed_in_a_part_is_written(package):
    package.xml("word/settings.xml").set("changed", "yes")
    again = guard(package.to_bytes(), "again").package
    assert again.xml("word/settings.xml").get("changed") == "yes"


def test_relationships_are_numbered_behind_those_there(package):
    assert package.relate(package.main, "hyperlink", "https://a.example/?a&b", external=True) == (
        "rId6"
    )
    assert package.relate(package.main, "footnotes", "word/footnotes.xml") == "rId7"
    assert package.related(package.main, "footnotes") == "word/footnotes.xml"
    assert package.target(package.main, "rId7") == "word/footnotes.xml"
    assert package.target(package.main, "rId70") is None


def test_a_relationship_from_a_part_without_any_makes_a_place_for_it(package):
    package.relate("customXml/item1.xml", "customXmlProps", "customXml/itemProps1.xml")
    assert package.related("customXml/item1.xml", "customXmlProps") == "customXml/itemProps1.xml"


def test_relationships_of_a_kind_can_be_dropped(package):
    package.unrelate(package.main, "styles")
    assert package.related(package.main, "styles") is None


def test_a_part_added_twice_is_declared_once(package):
    package.add("word/a.xml", b"<a/>", "one/type")
    package.add("word/a.xml", b"<b/>", "other/type")
    declared = [
        entry.get("ContentType")
        for entry in package.xml("[Content_Types].xml")
        if entry.get("PartName") == "/word/a.xml"
    ]
    assert declared == ["other/type"]
    assert package.content("word/a.xml") == b"<b/>"


def test_a_part_left_out_is_neither_there_nor_declared(package):
    package.leave_out("word/fontTable.xml")
    assert "word/fontTable.xml" not in package
    assert b"fontTable" not in package.content("[Content_Types].xml")


def test_a_missing_part_is_told():
    with pytest.raises(Refused, match="missing"):
        Package({}).xml("word/document.xml")


def test_a_package_without_a_document_is_told():
    with pytest.raises(Refused, match="not a Word document"):
        _ = Package({}).main


def test_a_part_can_be_copied_with_what_it_points_to(package):
    name = package.relate(package.main, "hyperlink", "word/there.xml")
    package.copy(package.main, "word/again.xml")
    assert package.content("word/again.xml") == package.content(package.main)
    assert package.target("word/again.xml", name) == "word/there.xml"


def test_parts_are_related_even_where_the_folder_one_worked_in_is_gone(
    package, tmp_path, monkeypatch
):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    name = package.relate(package.main, "image", "word/media/a.png")
    assert package.target(package.main, name) == "word/media/a.png"
