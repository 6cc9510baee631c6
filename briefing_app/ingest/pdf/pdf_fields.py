"""What was filled in or stamped on a page of a PDF, read where it stands among what is printed."""

from collections.abc import Sequence
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

from briefing_app.ingest.pdf.pdf_page import PdfLine

_WRITTEN = frozenset({raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP})
_MOST = 5000
_LEVEL = 0.6


def with_fields_printed(document: pypdfium2.PdfDocument, number: int) -> pypdfium2.PdfPage | None:
    """The page on which its fields are printed like its text; nothing where they show nothing.

    Only what is drawn counts: no script of the file is run to fill a field.
    """
    page = document[number]
    flattened = raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY)
    page.close()
    return document[number] if flattened == raw.FLATTEN_SUCCESS else None


def has_fields(page: pypdfium2.PdfPage) -> bool:
    for at in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        field = raw.FPDFPage_GetAnnot(page.raw, at)
        if not field:
            continue
        kind = raw.FPDFAnnot_GetSubtype(field)
        raw.FPDFPage_CloseAnnot(field)
        if kind in _WRITTEN:
            return True
    return False


def among(printed: Sequence[PdfLine], filled: Sequence[PdfLine]) -> tuple[PdfLine, ...]:
    """Each field on the line of what stands before it, or else under the line above it."""
    lines = list(printed)
    most = max((line.size for line in (*printed, *filled)), default=0.0)
    for field in sorted(filled, key=lambda line: (-line.bottom, line.left)):
        low, high = field.bottom - _LEVEL * most, field.bottom + _LEVEL * most
        near = [at for at, one in enumerate(lines) if low < one.bottom < high]
        beside = [at for at in near if _is_before(lines[at], field)]
        if beside:
            at = max(beside, key=lambda at: lines[at].right)
            lines[at] = _joined(lines[at], field)
        else:
            lines.insert(_place_under(lines, field), field)
    return tuple(lines)


def _is_before(one: PdfLine, field: PdfLine) -> bool:
    level = abs(one.bottom - field.bottom) < _LEVEL * max(one.size, field.size)
    return level and one.right <= field.left + field.size


def _joined(one: PdfLine, field: PdfLine) -> PdfLine:
    return replace(one, text=f"{one.text} {field.text}", right=max(one.right, field.right))


def _place_under(lines: Sequence[PdfLine], field: PdfLine) -> int:
    lowest = min((one.bottom for one in lines if one.bottom >= field.bottom), default=0.0)
    above = (at for at, one in enumerate(lines) if field.bottom <= one.bottom <= lowest)
    return max(above, default=-1) + 1
