"""Where citation styles lie."""

from pathlib import Path

import pytest

from briefing_app.export.references.style_folders import (
    StyleFolders,
    style_folders,
    use_style_folders,
    use_styles_of,
)


@pytest.fixture(autouse=True)
def _as_before():
    before = style_folders()
    yield
    use_style_folders(before)


def test_the_settings_name_the_shared_folder_and_the_usual_style(tmp_path):
    use_styles_of(tmp_path, "/shared", "harbour")
    assert style_folders() == StyleFolders(tmp_path, Path("/shared"), "harbour")
    use_styles_of(tmp_path, "")
    assert style_folders() == StyleFolders(tmp_path)
