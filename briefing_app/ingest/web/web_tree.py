"""A web page as a browser understands it, handed on as beginnings, words and ends. Nothing runs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

DEEPEST = 10_000
"""Browsers themselves stop at some hundreds."""

_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|table|blockquote|ul|ol|dl|a|b|i|u|s|em|strong|font|center"
    r"|big|small|code|sub|sup|svg|g|form|main|aside|nav|header|footer|figure|details)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Begin:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class End:
    tag: str


Step = Begin | End | str


def steps_through(page: str) -> Iterator[Step]:
    """In the order of the page. Raises `ValueError` where elements lie too deep in each other."""
    refuse_depth(page)
    node: LexborNode | None = LexborHTMLParser(page).root
    top = node.mem_id if node is not None else 0
    while node is not None:
        if node.is_text_node:
            yield node.text_content or ""
        elif node.is_element_node:
            yield _begin(node)
            if node.first_child is not None:
                node = node.first_child
                continue
            yield End(node.tag or "")
        while node is not None and node.mem_id != top and node.next is None:
            node = node.parent
            yield End((node.tag if node is not None else "") or "")
        node = None if node is None or node.mem_id == top else node.next


def refuse_depth(page: str) -> None:
    """What takes the square of its depth to parse is not even begun."""
    depth = 0
    for match in _NESTING.finditer(page):
        depth += -1 if match[1] else 1
        if depth > DEEPEST:
            raise ValueError(DEEPEST)


def _begin(node: LexborNode) -> Begin:
    attributes = {name: value or "" for name, value in node.attributes.items()}
    return Begin(node.tag or "", attributes)
