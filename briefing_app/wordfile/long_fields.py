"""Fields that go on over several paragraphs: joined into one paragraph, and parted again."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.wordfile.merge_fields import pieces_of
from briefing_app.wordfile.tree import Element, copied, drop, elements, w

_MARKS = (w("bookmarkStart"), w("bookmarkEnd"), w("proofErr"))
_BREAK = "ends-paragraph-"
_BREAK_RUN = (
    f'<w:r><w:rPr><w:rStyle w:val="{_BREAK}{{at}}"/></w:rPr><w:instrText>\u2029</w:instrText></w:r>'
)


@dataclass(frozen=True, slots=True)
class LongField:
    """The paragraphs from the one in which it begins; `is_whole`: to the one in which it ends."""

    paragraphs: tuple[Element, ...]
    code: str
    is_whole: bool

    @property
    def can_be_joined(self) -> bool:
        """Nothing but paragraphs lies between its ends, and no section ends in them."""
        return self.is_whole and not any(
            True for each in self.paragraphs[:-1] for _found in each.iter(w("sectPr"))
        )

    def joined(self) -> Element:
        """All its paragraphs as one, standing nowhere; where one ended is a sign in a run."""
        first, *others = map(copied, self.paragraphs)
        for at, other in enumerate(others):
            first.append(elements(_BREAK_RUN.format(at=at))[0])
            for child in list(other):
                if child.tag != w("pPr"):
                    first.append(child)
        return first

    def put(self, joined: Element) -> list[Element]:
        """What is left of the joined one in the place of the paragraphs, parted at the signs."""
        made = [elements("<w:p/>")[0]]
        for child in list(joined):
            at = _break_at(child)
            if at is not None:
                self._set(made[-1], at)
                made.append(elements("<w:p/>")[0])
            elif child.tag != w("pPr"):
                made[-1].append(child)
        self._set(made[-1], len(self.paragraphs) - 1)
        for paragraph in made:
            self.paragraphs[0].addprevious(paragraph)
        for paragraph in self.paragraphs:
            drop(paragraph)
        return made

    def _set(self, made: Element, at: int) -> None:
        settings = self.paragraphs[at].find(w("pPr"))
        if settings is not None:
            made.insert(0, copied(settings))


def long_fields(root: Element) -> Iterator[LongField]:
    """Those that no other field holds, in their order."""
    passed: set[Element] = set()
    for paragraph in list(root.iter(w("p"))):
        open_codes = _left_open([], paragraph) if paragraph not in passed else []
        if open_codes:
            field = _from(paragraph, open_codes)
            passed.update(field.paragraphs)
            yield field


def _from(first: Element, open_codes: list[str]) -> LongField:
    code, paragraphs = open_codes[0], [first]
    here = first.getnext()
    while open_codes and here is not None and here.tag in {w("p"), *_MARKS}:
        if here.tag == w("p"):
            open_codes = _left_open(open_codes, here)
            paragraphs.append(here)
        here = here.getnext()
    return LongField(tuple(paragraphs), code, is_whole=not open_codes)


def _left_open(codes: list[str], paragraph: Element) -> list[str]:
    """The instructions of the fields that have not ended with the paragraph, as far as read."""
    found = list(codes)
    if next(paragraph.iter(w("fldChar")), None) is None:
        return found
    for piece in pieces_of(paragraph):
        kind = piece.get(w("fldCharType"))
        if kind == "begin":
            found.append("")
        elif kind == "end" and found:
            found.pop()
        elif piece.tag == w("instrText") and found:
            found[-1] += piece.text or ""
    return found


def _break_at(child: Element) -> int | None:
    style = child.find(f"{w('rPr')}/{w('rStyle')}") if child.tag == w("r") else None
    name = (style.get(w("val")) or "") if style is not None else ""
    return int(name.removeprefix(_BREAK)) if name.startswith(_BREAK) else None
