"""A published list as a CSV file: UTF-8 that spreadsheets recognise, lines as Windows ends them."""

import csv
from codecs import BOM_UTF8
from collections.abc import Iterable
from io import StringIO

from briefing_app.domain.register import Register

Line = tuple[str, ...]


def register_file(register: Register, nil: tuple[str, ...], labels: str = "") -> bytes:
    """The rows that are published; for a list with nothing to report, the row that says so.

    The first line holds the registry's names of the fields, or with `labels` what people call
    them in that language. Values stand to the letter as the registry takes them: a row that a
    spreadsheet would calculate with is not among them.
    """
    if register.is_empty:
        return _packed([nil, nil_row(register, nil)])
    heads = tuple(field.label(labels) if labels else field.name for field in register.fields)
    return _packed([heads, *(row.values for row in register.published)])


def nil_row(register: Register, nil: tuple[str, ...]) -> Line:
    """Year and month, or year and half of it, as the table for nothing to report has them."""
    period = register.period
    said = {
        "year": f"{period.year:04d}",
        "month": str(period.month),
        "reporting_period": period.half,
    }
    return tuple(said[name] for name in nil)


def _packed(lines: Iterable[Line]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(lines)
    return BOM_UTF8 + text.getvalue().encode("utf-8", errors="replace")
