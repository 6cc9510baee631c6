"""Citation styles of a department's own: taken, looked over, removed, tried."""

from pathlib import Path
from shutil import copy

import citeproc
import pytest

from briefing_app.domain.errors import CannotRead, CannotWrite, NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.export.options import ExportOptions
from briefing_app.operations.keep_styles import (
    bring_style_back,
    check_style,
    list_styles,
    remove_style,
    take_style,
    try_style,
)
from tests.builders import a_note

HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


def test_a_style_from_a_file_is_offered_from_now_on(styles_folder, tmp_path):
    given = copy(HARVARD, tmp_path / "Harbour.csl")
    style = take_style(None, Path(given)).value
    assert (style.key, style.origin) == ("Harbour", KindOrigin.OWN)
    assert list_styles(None).value.library.find("Harbour") == style
    assert (styles_folder / "Harbour.csl").read_bytes() == HARVARD.read_bytes()


def test_a_broken_file_is_told_with_its_line_and_changes_nothing(styles_folder, tmp_path):
    broken = tmp_path / "harbour.csl"
    broken.write_text(HARVARD.read_text("utf-8").replace("<layout", "<layot"), "utf-8")
    for ask in (check_style, take_style):
        with pytest.raises(CannotRead, match=r"Line \d+"):
            ask(None, broken)
    assert list(styles_folder.iterdir()) == []


def test_a_style_of_one_s_own_can_be_removed_and_ours_cannot(styles_folder):
    take_style(None, HARVARD)
    removed = remove_style(None, HARVARD.stem).value
    assert list_styles(None).value.library.find(HARVARD.stem) is None
    assert bring_style_back(None, removed).value.key == HARVARD.stem
    assert (styles_folder / HARVARD.name).read_bytes() == HARVARD.read_bytes()
    with pytest.raises(NotFound, match="of your own"):
        remove_style(None, "chicago-notes")


def test_where_there_is_no_folder_it_is_said():
    with pytest.raises(CannotWrite, match="no folder"):
        take_style(None, HARVARD)


def test_a_folder_that_cannot_be_written_costs_a_sentence(styles_folder):
    (styles_folder / f"{HARVARD.stem}.csl").mkdir()
    with pytest.raises(CannotWrite, match="Nothing was changed"):
        take_style(None, HARVARD)


def test_a_note_that_cites_nothing_shows_nothing(workspace):
    assert try_style(workspace, a_note(), ExportOptions()).value == ()
