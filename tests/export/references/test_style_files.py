"""Which citation styles there are."""

from pathlib import Path
from shutil import copy

import citeproc
import pytest

from briefing_app import paths
from briefing_app.domain.errors import NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.export.references.style_files import (
    default_style,
    read_style,
    style_file,
    style_library,
    usual_style,
)
from briefing_app.export.references.style_folders import (
    StyleFolders,
    style_folders,
    use_style_folders,
)

HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


@pytest.fixture
def folders(tmp_path):
    before = style_folders()
    own, shared = tmp_path / "own", tmp_path / "shared"
    own.mkdir()
    shared.mkdir()
    use_style_folders(StyleFolders(own, shared))
    yield own, shared
    use_style_folders(before)


def test_ours_are_there_with_the_usual_one_first_and_names_in_both_languages():
    library = style_library()
    assert library.styles[0].key == default_style() == usual_style()
    assert {style.key for style in library.styles} == {
        "government-notes",
        "chicago-notes",
        "author-date",
    }
    assert all(style.name.en and style.name.fr for style in library.styles)
    assert library.broken == ()


def test_a_department_s_own_stand_beside_them_and_a_broken_file_harms_none(folders):
    own, shared = folders
    copy(HARVARD, shared / "harbour.csl")
    (own / "broken.csl").write_text("<style")
    library = style_library()
    found = library.find("harbour")
    assert (found.origin, found.in_text) == (KindOrigin.SHARED, True)
    assert found.name.en.startswith("Cite Them Right")
    assert [broken.file for broken in library.broken] == ["broken.csl"]


def test_the_officer_s_own_stands_before_a_shared_one_and_that_before_ours(folders):
    own, shared = folders
    ours = style_file("chicago-notes")
    assert ours.parent == paths.resources() / "styles"
    copy(HARVARD, shared / "chicago-notes.csl")
    assert style_file("chicago-notes").parent == shared
    copy(HARVARD, own / "chicago-notes.csl")
    assert style_file("chicago-notes").parent == own
    assert read_style(style_file("chicago-notes")).origin is KindOrigin.OWN


def test_the_usual_style_is_the_one_chosen_while_it_is_there(folders):
    own, _shared = folders
    use_style_folders(StyleFolders(own, None, "harbour"))
    assert usual_style() == default_style()
    copy(HARVARD, own / "harbour.csl")
    assert usual_style() == "harbour"


def test_a_file_may_be_named_itself(tmp_path):
    assert style_file(str(tmp_path / "a.csl")) == tmp_path / "a.csl"


@pytest.mark.parametrize("key", ["nowhere", "../styles/chicago-notes", "sources.toml"])
def test_an_unknown_style_is_one_sentence(key):
    with pytest.raises(NotFound, match="There is no citation style called"):
        style_file(key)
