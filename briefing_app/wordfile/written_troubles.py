"""What in a written Word file keeps some people from reading it: each trouble with its place."""

import re
from collections.abc import Iterator
from itertools import groupby

from briefing_app.wordfile.marks import paragraph_mark
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, r, w
from briefing_app.wordfile.trouble import Trouble, measures, shown, words_of
from briefing_app.wordfile.written_letters import NOT_RUNNING, letter_troubles
from briefing_app.wordfile.written_looks import WrittenLooks, above, contrast, is_on
from briefing_app.wordfile.written_tables import table_troubles

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_V = "{urn:schemas-microsoft-com:vml}"
_MARK = re.compile(r"\s*(?:[•▪◦‣·]|[-*\u2013\u2014](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s))\s*\S")
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*")
_CONTENTS = re.compile(r"(?:\.{4,}|\u2026{2,})\s*\d+\s*$")
_QUOTES = ("quote", "citation")
_BOX = "\u2610\u2611\u2612 \t"


def troubles(package: Package, headings: frozenset[str]) -> Iterator[Trouble]:
    """Everything in the body, and what may not stand at the edges of the page either.

    `headings` are the words of the headings: these are judged elsewhere.
    """
    main = package.xml(package.main)
    looks = WrittenLooks(package)
    paragraphs = list(main.iter(w("p")))
    for each in paragraphs:
        yield from _of_paragraph(each, looks, headings)
    for table in main.iter(w("tbl")):
        yield from table_troubles(table)
    for root in (main, *_edges(package, main)):
        yield from _of_drawings(root)
        yield from _of_forms(root)
    yield from letter_troubles(paragraphs, looks)
    yield from _of_whole(package, main)


def _of_paragraph(
    paragraph: Element, looks: WrittenLooks, headings: frozenset[str]
) -> Iterator[Trouble]:
    words = words_of(paragraph)
    is_in_table = above(paragraph, "tc") is not None
    if not is_in_table:
        yield from _of_text(paragraph, words, looks, headings)
    if "  " in words.replace("\t", " x "):
        yield Trouble("spaces", shown(words))
    if _typed_tabs(paragraph, looks):
        yield Trouble("tabs", shown(words))
    yield from _of_runs(paragraph, looks)
    yield from _of_links(paragraph)


def _of_text(
    paragraph: Element, words: str, looks: WrittenLooks, headings: frozenset[str]
) -> Iterator[Trouble]:
    if _is_blank(paragraph):
        yield Trouble("blank")
    if not words.strip() or words in headings:
        return
    names = looks.names(paragraph)[:1]
    is_listed = looks.of_paragraph(paragraph, "numPr") is not None
    is_quoted = any(part in name for name in names for part in _QUOTES)
    if _MARK.match(words) and not is_listed and not is_quoted:
        yield Trouble("typed-mark", shown(words))
    if _CONTENTS.search(words) and not any(True for _f in paragraph.iter(w("fldChar"))):
        yield Trouble("typed-contents", shown(words))
    is_running = not any(part in name for name in names for part in NOT_RUNNING)
    if is_running and not is_listed and _is_short(words) and _is_all_bold(paragraph):
        yield Trouble("fake-heading", shown(words))
    if not words.strip(_BOX):
        yield Trouble("bare-box")


def _is_blank(paragraph: Element) -> bool:
    """A cell must end with a paragraph, and a section's end stands in one: these are no gaps."""
    parent = paragraph.getparent()
    held = ("t", "drawing", "sectPr", "fldSimple", "pict", "footnoteReference", "br")
    return (
        parent is not None
        and parent.tag == w("body")
        and not any(True for _each in paragraph.iter(*map(w, held)))
    )


def _is_all_bold(paragraph: Element) -> bool:
    """By the hand of whoever wrote, not by the paragraph's style."""
    spoken = [run for run in paragraph.iter(w("r")) if words_of(run).strip()]
    return bool(spoken) and all(is_on(run.find(f"{w('rPr')}/{w('b')}")) for run in spoken)


def _is_short(words: str) -> bool:
    return (
        len(words.split()) <= measures().heading_words and words.rstrip()[-1:] not in ".;:,!?\u2026"
    )


def _typed_tabs(paragraph: Element, looks: WrittenLooks) -> bool:
    """More than one tab in a row, where no stops are set for so many."""
    held = paragraph.iter(w("tab"), w("t"))
    typed = [each.tag for each in held if above(each, "r") is not None]
    runs = [len(list(group)) for tag, group in groupby(typed) if tag == w("tab")]
    if max(runs, default=0) <= 1:
        return False
    stops = looks.of_paragraph(paragraph, "tabs")
    return stops is None or len(stops) < typed.count(w("tab"))


def _of_runs(paragraph: Element, looks: WrittenLooks) -> Iterator[Trouble]:
    for run in paragraph.iter(w("r")):
        words = words_of(run)
        if not words.strip():
            continue
        if looks.is_on(run, paragraph, "vanish"):
            yield Trouble("hidden", shown(words))
        if contrast(*looks.colours(run, paragraph)) < measures().least_contrast:
            yield Trouble("faint", shown(words))
        raised = run.find(f"{w('rPr')}/{w('vertAlign')}")
        is_note = raised is not None and raised.get(w("val")) == "superscript"
        if is_note and words.strip().isdigit() and above(run, "hyperlink") is None:
            yield Trouble("typed-note", shown(words_of(paragraph)))


def _of_links(paragraph: Element) -> Iterator[Trouble]:
    """Addresses are looked at in the note's own words alone: a list of sources prints them."""
    own = any((m.get(w("name")) or "").startswith(paragraph_mark("")) for m in _marks(paragraph))
    for link in paragraph.iter(w("hyperlink")):
        words = words_of(link)
        if link.get(r("id")) is None:
            continue
        if words.strip().rstrip(".").lower() in measures().empty_links or not words.strip():
            yield Trouble("empty-link", shown(words))
        elif own and _ADDRESS.fullmatch(words):
            yield Trouble("raw-link", shown(words))


def _marks(paragraph: Element) -> Iterator[Element]:
    return paragraph.iter(w("bookmarkStart"))


def _of_drawings(root: Element) -> Iterator[Trouble]:
    for told in root.iter(f"{_WP}docPr"):
        decorative = any(each.get("val") == "1" for each in told.iter(_DECORATIVE))
        if not told.get("descr") and not decorative:
            yield Trouble("untold-picture", told.get("name") or "")
    for _anchor in root.iter(f"{_WP}anchor"):
        yield Trouble("floating-picture")
    for image in root.iter(f"{_V}imagedata"):
        shape = image.getparent()
        if shape is None or not shape.get("alt"):
            yield Trouble("untold-picture")
    for _box in root.iter(w("txbxContent")):
        yield Trouble("text-box", shown(words_of(_box)))
    for path in root.iter(f"{_V}textpath"):
        yield Trouble("watermark", shown(path.get("string") or ""))


def _of_forms(root: Element) -> Iterator[Trouble]:
    """A content control may stay where it has a name; what can be filled in by keys may not."""
    for control in root.iter(w("sdt")):
        name = control.find(f"{w('sdtPr')}/{w('alias')}")
        if name is None or not name.get(w("val")):
            yield Trouble("unnamed-control", shown(words_of(control)))
    for _field in root.iter(w("ffData"), w("control")):
        yield Trouble("form-field")


def _of_whole(package: Package, main: Element) -> Iterator[Trouble]:
    settings = package.related(package.main, "settings")
    if settings and is_on(package.xml(settings).find(w("autoHyphenation"))):
        yield Trouble("hyphenation")
    if main.find(w("background")) is not None:
        yield Trouble("background")


def _edges(package: Package, main: Element) -> Iterator[Element]:
    """Each header and footer once, in the order of the sections."""
    seen: dict[str, None] = {}
    for reference in main.iter(w("headerReference"), w("footerReference")):
        part = package.target(package.main, reference.get(r("id")) or "")
        if part:
            seen[part] = None
    for part in seen:
        yield package.xml(part)
