"""Where things lie, in a checkout and in a wheel."""

import shutil
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from briefing_app import paths

ROOT = Path(__file__).parents[1]


def test_in_a_checkout_resources_and_templates_lie_beside_the_package():
    assert paths.resources() == ROOT / "resources"
    assert paths.templates() == ROOT / "templates"
    assert paths.locale() == ROOT / "resources" / "locale"


def test_in_a_wheel_they_lie_inside_the_package(tmp_path: Path):
    package = tmp_path / "briefing_app"
    (package / "_bundled" / "resources").mkdir(parents=True)
    shutil.copy(ROOT / "briefing_app" / "paths.py", package)
    spec = spec_from_file_location("installed_paths", package / "paths.py")
    installed = module_from_spec(spec)
    spec.loader.exec_module(installed)
    assert installed.resources() == package / "_bundled" / "resources"


def test_the_officers_own_files_lie_outside_the_program():
    own = [paths.workspace_file(), paths.settings_file(), paths.window_memory_file()]
    own.append(paths.kinds_folder())
    assert len(set(own)) == len(own)
    for place in (*own, paths.log_folder()):
        assert place.is_absolute()
        assert not place.is_relative_to(ROOT)
