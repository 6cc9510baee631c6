"""What real programs put on the clipboard, and what is kept of it.

Beside each page stands what it becomes: a tilde is a no-break space.
"""

from pathlib import Path

import pytest

from briefing_app.domain.text import Table
from briefing_app.ui.notes.text.foreign_html import elements_of_html

pytestmark = pytest.mark.usefixtures("qapp")
_FOLDER = Path(__file__).parent / "clipboard"


def told(element):
    if isinstance(element, Table):
        return ["table", *("  | " + " | ".join(c.text for c in row) for row in element.rows)]
    words = "".join(
        f"**{run.text}**" if run.bold else f"*{run.text}*" if run.italic else run.text
        for run in element.runs
    )
    words = words.replace("\u00a0", "~").replace("\n", "\\n")
    return [f"{element.kind.value} {element.level}: {words}"]


@pytest.mark.parametrize("sample", sorted(path.stem for path in _FOLDER.glob("*.html")))
def test_structure_is_kept_and_dirt_is_dropped(sample):
    html = (_FOLDER / f"{sample}.html").read_text(encoding="utf-8")
    expected = (_FOLDER / f"{sample}.txt").read_text(encoding="utf-8").splitlines()
    assert [line for each in elements_of_html(html) for line in told(each)] == expected
