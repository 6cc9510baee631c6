"""A web page as a browser understands it, handed on as beginnings, words and ends. Nothing runs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode


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
    """In the order of the page, however deep its elements lie in each other."""
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


def _begin(node: LexborNode) -> Begin:
    attributes = {name: value or "" for name, value in node.attributes.items()}
    return Begin(node.tag or "", attributes)
