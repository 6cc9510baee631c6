"""What in the tables of a written file cannot be read aloud in order."""

from collections.abc import Iterator

from briefing_app.wordfile.tree import Element, w
from briefing_app.wordfile.trouble import Trouble, shown, words_of
from briefing_app.wordfile.written_looks import above, is_on

_PAIR = 2


def table_troubles(table: Element) -> Iterator[Trouble]:
    rows = table.findall(w("tr"))
    first = shown(words_of(rows[0])) if rows else ""
    has_head = bool(rows) and is_on(rows[0].find(f"{w('trPr')}/{w('tblHeader')}"))
    if not has_head:
        yield Trouble("layout-table" if _is_form(rows) else "bare-table", first)
    for tag in ("gridSpan", "vMerge", "hMerge"):
        if any(each.get(w("val")) != "1" for each in table.iter(w(tag))):
            yield Trouble("merged-cells", first)
            break
    if above(table, "tc") is not None:
        yield Trouble("nested-table", first)
    if any(_is_bare_cell(cell) for cell in table.iter(w("tc"))):
        yield Trouble("blank-cell", first)
    spoken = (table.find(f"{w('tblPr')}/{w(name)}") for name in ("tblCaption", "tblDescription"))
    if not any(each is not None and each.get(w("val")) for each in spoken):
        yield Trouble("untold-table", first)
    if not _is_numbered(table):
        yield Trouble("unnumbered-table", first)


def _is_form(rows: list[Element]) -> bool:
    """Labels at the left, what they name at the right: the head of a note laid out as a table."""
    pairs = [[words_of(cell).strip() for cell in row.findall(w("tc"))] for row in rows]
    labels = [pair[0] for pair in pairs if len(pair) == _PAIR]
    marked = [label for label in labels if label.endswith(":")]
    return bool(labels) and len(labels) == len(pairs) and _PAIR * len(marked) >= len(labels)


def _is_bare_cell(cell: Element) -> bool:
    held = ("drawing", "pict", "tbl", "sdt", "footnoteReference")
    return not words_of(cell).strip() and not any(True for _e in cell.iter(*map(w, held)))


def _is_numbered(table: Element) -> bool:
    """By a field that counts tables in the paragraph before it."""
    parent = table.getparent()
    if parent is None:
        return False
    at = parent.index(table)
    before = list(parent)[at - 1] if at else None
    codes = before.iter(w("instrText")) if before is not None else iter(())
    simple = before.iter(w("fldSimple")) if before is not None else iter(())
    said = [*(code.text or "" for code in codes), *(s.get(w("instr")) or "" for s in simple)]
    return any("SEQ" in each.split() for each in said)
