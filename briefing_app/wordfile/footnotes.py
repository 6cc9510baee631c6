"""Real footnotes: their own part, their separators, and their place in the settings."""

from collections.abc import Iterable

from briefing_app.wordfile.markup import paragraph, run
from briefing_app.wordfile.package import WORD_TYPE, Package
from briefing_app.wordfile.tree import DECLARED, Element, elements, w

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240"'
    ' w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0"'
    ' w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
)
_SETTING = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
_BEHIND_SETTING = frozenset(
    w(name)
    for name in (
        *("endnotePr", "compat", "docVars", "rsids", "themeFontLang", "clrSchemeMapping"),
        *("doNotIncludeSubdocsInStats", "shapeDefaults", "decimalSymbol", "listSeparator"),
    )
)


class Footnotes:
    """The footnotes of one document. New ones are numbered behind those already there."""

    def __init__(self, package: Package) -> None:
        self.part = package.related(package.main, "footnotes") or _new_part(package)
        self._root = package.xml(self.part)
        known = (note.get(w("id")) or "0" for note in self._root)
        self.first = max(0, *(int(number) for number in known)) + 1

    def add(self, bodies: Iterable[str]) -> None:
        """One footnote for each body (paragraphs in Word's markup), in order from `first`."""
        notes = (
            f'<w:footnote w:id="{number}">{body}</w:footnote>'
            for number, body in enumerate(bodies, start=self.first)
        )
        for note in elements("".join(notes)):
            self._root.append(note)


def footnote_body(runs: str, text_style: str, reference_style: str) -> str:
    """A footnote's paragraph: its own mark, a space, the words."""
    mark = f'<w:r><w:rPr><w:rStyle w:val="{reference_style}"/></w:rPr><w:footnoteRef/></w:r>'
    return paragraph(text_style, f"{mark}{run(' ')}{runs}")


def _new_part(package: Package) -> str:
    part = package.beside_main("footnotes.xml")
    content = f"<w:footnotes {DECLARED}>{_SEPARATORS}</w:footnotes>"
    package.add(part, content.encode(), WORD_TYPE.format(name="footnotes"))
    package.relate(package.main, "footnotes", part)
    settings = package.related(package.main, "settings")
    if settings:
        _tell(package.xml(settings))
    return part


def _tell(settings: Element) -> None:
    if settings.find(w("footnotePr")) is not None:
        return
    setting = elements(_SETTING)[0]
    for child in settings:
        if child.tag in _BEHIND_SETTING:
            child.addprevious(setting)
            return
    settings.append(setting)
