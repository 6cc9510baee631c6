"""A source as it is cited once."""

import sys

from briefing_app.export.cited import NOWHERE, Cited, Place, Standing
from tests.export.rich_note import ANNUAL
from tests.programs import run_program


def test_a_citation_is_the_first_and_nowhere_in_particular_until_more_is_known():
    cited = Cited(ANNUAL)
    assert (cited.place, cited.standing, cited.announced) == (NOWHERE, Standing.FIRST, False)
    assert Place() == NOWHERE


def test_what_export_imports_does_not_load_the_citation_library():
    asked = "import sys, briefing_app.operations.keep_styles, briefing_app.operations.export_note"
    told = [sys.executable, "-c", f"{asked}; print('citeproc' in sys.modules)"]
    done = run_program(told)
    assert done.stdout.strip() == "False"
