"""The citation styles that can be chosen: ours, a shared folder's, the officer's own."""

from dataclasses import dataclass

from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.template import Named


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """`key` is the name of its file; `in_text`: made for words in the text, not for notes."""

    key: str
    name: Named
    origin: KindOrigin
    in_text: bool = False


@dataclass(frozen=True, slots=True)
class BrokenStyle:
    """A file that cannot be used, and why."""

    file: str
    origin: KindOrigin
    sentence: str


@dataclass(frozen=True, slots=True)
class StyleLibrary:
    styles: tuple[CitationStyle, ...] = ()
    broken: tuple[BrokenStyle, ...] = ()

    def find(self, key: str) -> CitationStyle | None:
        return next((style for style in self.styles if style.key == key), None)
