"""How words look in a written file: what a run, its paragraph and their styles say together."""

from collections.abc import Iterator
from functools import cached_property

from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, w

BLACK = "000000"
WHITE = "FFFFFF"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DEEPEST = 30
_DARK = 0.04045
_OFF = {"0", "false", "off", "none"}
_UNSAID = {"", "auto"}


class WrittenLooks:
    """Each question is answered by what stands nearest: the run, its style, its paragraph's."""

    def __init__(self, package: Package) -> None:
        self._package = package
        part = package.related(package.main, "styles")
        root = package.xml(part) if part else None
        self._styles = {each.get(w("styleId")) or "": each for each in _all(root, "style")}
        self._defaults = next(_all(root, "docDefaults"), None)
        self._usual = next(
            (
                name
                for name, style in self._styles.items()
                if style.get(w("default")) == "1" and style.get(w("type")) == "paragraph"
            ),
            "",
        )
        self._chains: dict[str, tuple[Element, ...]] = {}
        self._styled: dict[tuple[str, str, str], Element | None] = {}

    def names(self, paragraph: Element) -> tuple[str, ...]:
        """What the paragraph's style and those it is built on are called, nearest first."""
        found = (each.find(w("name")) for each in self._chain(_style_of(paragraph) or self._usual))
        return tuple((each.get(w("val")) or "").lower() for each in found if each is not None)

    def of_paragraph(self, paragraph: Element, name: str) -> Element | None:
        """A property of the paragraph itself or of its styles."""
        direct = paragraph.find(f"{w('pPr')}/{w(name)}")
        if direct is not None:
            return direct
        return self._in_style(_style_of(paragraph) or self._usual, "pPr", name)

    def of_run(self, run: Element, paragraph: Element, name: str) -> Element | None:
        """A property of the run itself, of its style, or of its paragraph's styles."""
        own = run.find(w("rPr"))
        direct = own.find(w(name)) if own is not None else None
        if direct is not None:
            return direct
        style = own.find(w("rStyle")) if own is not None else None
        if style is not None:
            found = self._in_style(style.get(w("val")) or "", "rPr", name)
            if found is not None:
                return found
        return self._in_style(_style_of(paragraph) or self._usual, "rPr", name, usual=True)

    def is_on(self, run: Element, paragraph: Element, name: str) -> bool:
        return is_on(self.of_run(run, paragraph, name))

    def size(self, run: Element, paragraph: Element) -> float:
        """In points; 10 where nothing says, as in Word."""
        found = self.of_run(run, paragraph, "sz")
        return float((found.get(w("val")) if found is not None else None) or 20) / 2

    def font(self, run: Element, paragraph: Element) -> str:
        """The typeface of Latin letters, the theme's where that is asked for."""
        found = self.of_run(run, paragraph, "rFonts")
        if found is None:
            return ""
        theme = found.get(w("asciiTheme"))
        if theme:
            return self._theme_fonts.get("major" if theme.startswith("major") else "minor", "")
        return found.get(w("ascii")) or ""

    def colours(self, run: Element, paragraph: Element) -> tuple[str, str]:
        """Of the letters and of what is behind them."""
        behind = self._fill(run, paragraph)
        found = self.of_run(run, paragraph, "color")
        letters = (found.get(w("val")) or "") if found is not None else ""
        if letters in _UNSAID:
            letters = WHITE if luminance(behind) < luminance("808080") else BLACK
        return letters, behind

    def _fill(self, run: Element, paragraph: Element) -> str:
        shades = [
            self.of_run(run, paragraph, "shd"),
            self.of_paragraph(paragraph, "shd"),
            *self._cell_shades(paragraph),
        ]
        found = ((each.get(w("fill")) or "") if each is not None else "" for each in shades)
        return next((fill for fill in found if fill not in _UNSAID), WHITE)

    def _cell_shades(self, paragraph: Element) -> Iterator[Element | None]:
        """Of the cell, then what the table's style says of its head and of the whole."""
        cell = above(paragraph, "tc")
        if cell is None:
            return
        yield cell.find(f"{w('tcPr')}/{w('shd')}")
        table = above(cell, "tbl")
        style = table.find(f"{w('tblPr')}/{w('tblStyle')}") if table is not None else None
        for each in self._chain(style.get(w("val")) or "") if style is not None else ():
            if table is not None and _is_in_first_row(cell, table):
                for part in each.findall(w("tblStylePr")):
                    if part.get(w("type")) == "firstRow":
                        yield part.find(f"{w('tcPr')}/{w('shd')}")
            yield each.find(f"{w('tcPr')}/{w('shd')}")

    def _in_style(
        self, style: str, where: str, name: str, *, usual: bool = False
    ) -> Element | None:
        """From the chain of a style; from what holds for all, for a paragraph's styles."""
        key = (f"{style}\0{usual}", where, name)
        if key not in self._styled:
            said = (each.find(f"{w(where)}/{w(name)}") for each in self._chain(style))
            found = next((each for each in said if each is not None), None)
            if found is None and (usual or where == "pPr") and self._defaults is not None:
                found = self._defaults.find(f"{w(where + 'Default')}/{w(where)}/{w(name)}")
            self._styled[key] = found
        return self._styled[key]

    def _chain(self, name: str) -> tuple[Element, ...]:
        if name not in self._chains:
            self._chains[name] = tuple(self._walk(name))
        return self._chains[name]

    def _walk(self, name: str) -> Iterator[Element]:
        for _step in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            basis = style.find(w("basedOn"))
            name = (basis.get(w("val")) or "") if basis is not None else ""

    @cached_property
    def _theme_fonts(self) -> dict[str, str]:
        part = self._package.related(self._package.main, "theme")
        if part is None:
            return {}
        root = self._package.xml(part)
        found = {which: next(root.iter(f"{_A}{which}Font"), None) for which in ("major", "minor")}
        latin = {
            which: each.find(f"{_A}latin") for which, each in found.items() if each is not None
        }
        return {k: each.get("typeface") or "" for k, each in latin.items() if each is not None}


def is_on(switch: Element | None) -> bool:
    """Whether a property that may be switched off is there and on."""
    return switch is not None and switch.get(w("val")) not in _OFF


def above(element: Element, name: str) -> Element | None:
    """The nearest element of that name round this one."""
    found = element.getparent()
    while found is not None and found.tag != w(name):
        found = found.getparent()
    return found


def luminance(colour: str) -> float:
    """How light a colour of six hexadecimal digits is, from 0 to 1, as the eye weighs it."""
    red, green, blue = (_light(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _light(part: float) -> float:
    """Of one of the three lights of a screen, which are not lit evenly from dark to bright."""
    return part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4


def contrast(letters: str, behind: str) -> float:
    """From 1 to 21; the guidance on accessible documents asks for 4.5."""
    try:
        lights = sorted((luminance(letters), luminance(behind)))
    except ValueError:
        return 21.0
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _style_of(paragraph: Element) -> str:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return (style.get(w("val")) or "") if style is not None else ""


def _is_in_first_row(cell: Element, table: Element) -> bool:
    """Asked of every run: a row with another before it needs no look at the table."""
    row = cell.getparent()
    before = row.getprevious() if row is not None else None
    if before is not None and before.tag == w("tr"):
        return False
    look = table.find(f"{w('tblPr')}/{w('tblLook')}")
    first = table.find(w("tr"))
    return look is not None and look.get(w("firstRow")) == "1" and row is first


def _all(root: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if root is None else root.iter(w(name))
