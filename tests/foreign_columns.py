"""A department's template whose text stands in two columns below a head over the whole page."""

from pathlib import Path

from tests.foreign_word import first_styles, p, r, section, write_word

_ONE = section(1440, first=False)
_TWO = _ONE.replace('<w:cols w:space="708"/>', '<w:cols w:num="2" w:space="708"/>').replace(
    "<w:sectPr>", '<w:sectPr><w:type w:val="continuous"/>'
)
COLUMN = 4326
"""Twentieths of a point."""


def two_column_template(folder: Path) -> Path:
    """The last section has one column again."""
    head = p(r("{{subject}}")) + p(r("The Registry"), properties=_ONE)
    text = p(r("{{body}}")) + p(r("Foot of the columns"), properties=_TWO)
    looks = (first_styles("en-CA", "Arial", 24), "")
    return write_word(folder / "columns.docx", f"{head}{text}{_ONE}", {}, looks)
