"""A citation style read from its file."""

from pathlib import Path

import citeproc
import pytest

from briefing_app import paths
from briefing_app.domain.errors import CannotRead
from briefing_app.export.references.csl_style import (
    check_style_file,
    csl_style,
    look_into,
)

OURS = sorted((paths.resources() / "styles").glob("*.csl"))
LAYOUT = '<citation><layout><text variable="title"/></layout></citation>'
HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


def written(folder, inside=LAYOUT, head="<title>Harbour</title>"):
    path = folder / "harbour.csl"
    path.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">\n'
        f"<info>{head}<id>x</id><updated>2026-01-01T00:00:00Z</updated></info>\n"
        f"{inside}\n</style>",
        "utf-8",
    )
    return path


@pytest.mark.parametrize("path", [*OURS, HARVARD], ids=lambda path: path.stem)
def test_a_whole_style_is_one_by_the_rules_of_csl(path):
    check_style_file(path)
    title, _in_text = look_into(path)
    assert csl_style(path, "fr").title == title


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<citation><layout>", "Line 4"),
        ('<citation><layout><txt variable="title"/></layout></citation>', "Line 3: .*txt"),
        (
            '<citation>\n<layout><text macro="nowhere"/></layout></citation>',
            "Line 4: it calls the macro nowhere, which it does not have",
        ),
        ("<bibliography><layout/></bibliography>", "does not say how a citation is written"),
    ],
)
def test_a_broken_style_is_explained_with_its_line(tmp_path, inside, said):
    with pytest.raises(CannotRead, match=said):
        check_style_file(written(tmp_path, inside))


def test_a_style_that_only_refers_to_another_says_so(tmp_path):
    link = '<title>H</title><link href="http://a.example/styles/harbour" rel="independent-parent"/>'
    with pytest.raises(CannotRead, match="only refers to the style “harbour”"):
        look_into(written(tmp_path, "", link))


@pytest.mark.parametrize(
    "content",
    [
        b"no style at all",
        b"<html/>",
        b'<!DOCTYPE style [<!ENTITY a "b">]><style/>',
        b"",
        b"<style xmlns='http://purl.org/net/xbiblio/csl'>" + b" " * 4_000_001 + b"</style>",
    ],
)
def test_what_is_no_style_is_refused_in_a_sentence(tmp_path, content):
    path = tmp_path / "odd.csl"
    path.write_bytes(content)
    with pytest.raises(CannotRead, match="odd"):
        look_into(path)


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path):
    for ask in (look_into, check_style_file, lambda path: csl_style(path, "en")):
        with pytest.raises(CannotRead, match="cannot be read"):
            ask(tmp_path / "harbour.csl")


def test_a_style_is_read_once_until_its_file_changes(tmp_path):
    path = written(tmp_path)
    first = csl_style(path, "en")
    assert csl_style(path, "en") is first
    written(tmp_path, head="<title>Another harbour</title>")
    assert csl_style(path, "en").title == "Another harbour"


def test_words_come_from_the_style_before_the_language(tmp_path):
    own = '<locale xml:lang="fr"><terms><term name="ibid">idem</term></terms></locale>'
    path = written(tmp_path, own + LAYOUT)
    assert csl_style(path, "fr").term("ibid") == "idem"
    assert csl_style(path, "en").term("ibid") == "ibid."
    assert csl_style(path, "fr").term("accessed") == "consulté le"
    assert csl_style(path, "en").stops_inside
    assert not csl_style(path, "fr").stops_inside
