"""The citation library's elements of a style, mended where they fall short of CSL, and quickened.

The library looks everything up in the XML again for each reference; a style does not change while
it is used, so what is found once is remembered on the element.
"""

from functools import cache
from typing import Any

from citeproc import model  # type: ignore[import-untyped]
from citeproc.source import VariableError  # type: ignore[import-untyped]
from citeproc.string import MixedString  # type: ignore[import-untyped]
from lxml import etree  # type: ignore[import-untyped]

from briefing_app.export.references.csl_marks import (
    LINK,
    OWN_WORDS,
    Marked,
    marked,
    unmarked,
)
from briefing_app.export.sorting import alphabetical

NAMESPACE = "http://purl.org/net/xbiblio/csl"
_TITLES = frozenset({"title", "title-short", "container-title", "collection-title"})
_LOOKS = frozenset(
    {"font-style", "font-variant", "font-weight", "text-decoration", "vertical-align"}
)
_AFFIXES = frozenset({"prefix", "suffix"})
_NEXT_FORM = {"verb-short": "verb", "symbol": "short", "short": None, "verb": None}


class _Quick:
    """What every element asks for again and again; `remember` fills it in once."""

    kept_root: Any
    kept_layout: Any
    kept_half: Any
    kept_plain: bool
    kept_bare: bool

    def __getattr__(self, name: str) -> Any:
        """An element below, by its name; asked for only where there is nothing else so called."""
        found = model.CitationStylesElement.__getattr__(self, name)
        setattr(self, name, found)
        return found

    def get_root(self) -> Any:
        return self.kept_root

    def get_layout(self) -> Any:
        return self.kept_layout

    def get_macro(self, name: str) -> Any:
        return self.kept_root.kept_macros[name]

    def get_term(self, name: str, form: str | None = None, *others: Any, **more: Any) -> Any:
        """A form that a language lacks falls back to the next longer one, as CSL has it."""
        known = self.kept_root.kept_terms
        key = (name, form, others, tuple(more.items()))
        if key not in known:
            found = model.CitationStylesElement.get_term(self, name, form, *others, **more)
            while found is None and form in _NEXT_FORM:
                form = _NEXT_FORM[form]
                found = model.CitationStylesElement.get_term(self, name, form, *others, **more)
            known[key] = found
        return known[key]

    def get_locale_option(self, name: str) -> Any:
        known = self.kept_root.kept_options
        if name not in known:
            known[name] = model.CitationStylesElement.get_locale_option(self, name)
        return known[name]

    def format(self, text: Any) -> Any:
        """Most elements have no look of their own."""
        if self.kept_plain:
            return str(text) if isinstance(text, int | float) else text
        return model.Formatted.format(self, text)

    def case(self, text: Any, *language: Any) -> Any:
        """The library forgets that a look may have made plain words of its own."""
        if not text:
            return text
        if isinstance(text, MixedString):
            return model.TextCased.case(self, MixedString(map(_able, text)), *language)
        return model.TextCased.case(self, _able(text), *language)

    def wrap(self, text: Any) -> Any:
        return text if self.kept_bare else model.Affixed.wrap(self, text)


def _able(text: Any) -> Any:
    return Marked(text) if type(text) in (str, int) else text


class _Locale:
    """A locale looks for its own terms, not for those of the whole style."""

    def get_term(self, *asked: Any, **more: Any) -> Any:
        return model.Locale.get_term(self, *asked, **more)


class _Caller:
    """Whether an element calls a variable is asked for each reference and each level above it."""

    kept_calls: bool | None = None
    kept_class: Any

    def calls_variable(self) -> bool:
        if self.kept_calls is None:
            self.kept_calls = bool(self.kept_class.calls_variable(self))
        return self.kept_calls


class _Condition:
    """Where a citation stands is told by the citation itself.

    The library knows it only for citations made in one order; it compares places by identity, fails
    on `near-note`, and takes `disambiguate` for granted.
    """

    get: Any
    attrib: Any
    kept_half: Any

    def render(self, item: Any, context: Any = None, delimiter: str = "", **more: Any) -> Any:
        results = [False] if "disambiguate" in self.attrib else []
        for name in ("type", "variable", "is-numeric", "is-uncertain-date", "locator"):
            if name in self.attrib:
                results += getattr(model.If, f"_{name.replace('-', '_')}")(self, item)
        if "position" in self.attrib:
            results += self._positions(item, context)
        met = {"any": any(results), "none": not any(results)}.get(self.get("match"), all(results))
        if not met:
            raise model.ConditionFailed
        return model.If.render_children(self, item, context=context, delimiter=delimiter, **more)

    def _positions(self, item: Any, context: Any) -> list[bool]:
        half = (self if context is None else context).kept_half
        cited = half is not None and isinstance(half, model.Citation)
        return [cited and asked in item.positions for asked in self.get("position").split()]


class _Label:
    """No label where there is nothing to label; the library writes a lone "p."."""

    get: Any

    def process(self, item: Any, variable: Any = None, *others: Any, **more: Any) -> Any:
        named = variable or self.get("variable")
        if named == "locator":
            if not item.has_locator or not item.locator.label:
                return None
        elif named.replace("-", "_") not in item.reference:
            raise VariableError
        return model.Label.process(self, item, variable, *others, **more)


class _Text:
    """A title is marked, so that its own language can be kept on it, and an address as one."""

    get: Any

    def _variable(self, item: Any, context: Any) -> Any:
        text = model.Text._variable(self, item, context)  # noqa: SLF001 - the library's own hook
        return marked(text, LINK) if text and self.get("variable") == "URL" else text

    def render(self, *asked: Any, **more: Any) -> Any:
        text = model.Text.render(self, *asked, **more)
        return marked(text, OWN_WORDS) if text and self.get("variable") in _TITLES else text


class _Term:
    """A word of the language: its forms are read from the file once."""

    kept_single: Any = None
    kept_multiple: Any = None

    @property
    def single(self) -> Any:
        if self.kept_single is None:
            self.kept_single = model.Term.single.fget(self)
        return self.kept_single

    @property
    def multiple(self) -> Any:
        if self.kept_multiple is None:
            self.kept_multiple = model.Term.multiple.fget(self)
        return self.kept_multiple


class _Date:
    """Whether a date is a locale's own is looked for in the file once."""

    kept_local: bool | None = None

    def is_locale_date(self) -> bool:
        if self.kept_local is None:
            self.kept_local = bool(model.Date.is_locale_date(self))
        return self.kept_local


class _DatePart:
    """The library keeps one date's form for all that follow it."""

    attrib: Any

    def render(self, *asked: Any, **more: Any) -> Any:
        before = dict(self.attrib)
        try:
            return model.Date_Part.render(self, *asked, **more)
        finally:
            self.attrib.clear()
            self.attrib.update(before)


class _Name:
    """An option of names stands on the name, on the citation or bibliography, or on the style.

    No French reader expects a comma before "et", which styles made for English ask for.
    """

    get: Any
    kept_half: Any
    kept_root: Any

    def get_option(self, name: str, context: Any = None, sort_options: Any = None) -> Any:
        if sort_options and name in sort_options:
            value = sort_options[name]
        else:
            half = (self if context is None else context).kept_half
            named = f"name-{name}" if name in ("form", "delimiter") else name
            value = self.get(name, half.get_option(named))
        if name == "delimiter-precedes-last" and self.kept_root.kept_language == "fr":
            return "never"
        if name in ("initialize-with-hyphen", "et-al-use-last"):
            return value.lower() == "true"
        return int(value) if name.startswith("et-al") else value


class _NamePart:
    """Parts of names are joined as plain words, which the library's case does not leave them."""

    def format_part(self, given: Any, family: Any) -> tuple[Any, Any]:
        given, family = model.Name_Part.format_part(self, given, family)
        return given and Marked(given), family and Marked(family)


class _Key:
    """Words are sorted without accents, marks and signs: "Étude" stands between "d" and "f"."""

    def sort_keys(self, items: Any, context: Any) -> list[Any]:
        return [_sorted_by(key) for key in model.Key.sort_keys(self, items, context)]


def _sorted_by(key: Any) -> Any:
    if key is None or isinstance(key, int):
        return key
    return alphabetical(unmarked(str(key))) or None


_MENDED: dict[str, type] = {
    "Locale": _Locale,
    "If": _Condition,
    "Else_If": _Condition,
    "Label": _Label,
    "Text": _Text,
    "Term": _Term,
    "Date": _Date,
    "Date_Part": _DatePart,
    "Name": _Name,
    "Name_Part": _NamePart,
    "Key": _Key,
}


@cache
def _classes() -> dict[str | None, type]:
    """A class for each element, by its name in a style."""
    library = model.CitationStylesElement
    made: dict[str | None, type] = {}
    for known in library.__subclasses__():
        name = known.__name__
        above = [_MENDED[name]] if name in _MENDED else []
        above += [_Caller] if hasattr(known, "calls_variable") else []
        made[name.replace("_", "-").lower()] = type(
            name, (*above, _Quick, known), {"kept_class": known}
        )
    made[None] = type("Element", (_Quick, library), {})
    return made


def style_parser() -> etree.XMLParser:
    """Reads a style or a locale into these elements; fetches nothing and expands nothing."""
    lookup = etree.ElementNamespaceClassLookup()
    lookup.get_namespace(NAMESPACE).update(_classes())
    parser = etree.XMLParser(
        remove_comments=True, remove_pis=True, no_network=True, resolve_entities=False
    )
    parser.set_element_class_lookup(lookup)
    return parser


def remember(root: Any) -> tuple[Any, ...]:
    """Every element, with what it will be asked for; they must be held as long as the style is."""
    elements = tuple(root.iter(f"{{{NAMESPACE}}}*"))
    root.kept_terms, root.kept_options = {}, {}
    root.kept_macros = {e.get("name"): e for e in elements if isinstance(e, model.Macro)}
    for element in elements:
        _remember_one(element, root)
    return elements


def _remember_one(element: Any, root: Any) -> None:
    above, said = element.getparent(), set(element.attrib)
    element.kept_root = root
    element.kept_plain = not _LOOKS & said
    element.kept_bare = not _AFFIXES & said
    element.kept_layout = above.kept_layout if above is not None else None
    element.kept_half = above.kept_half if above is not None else None
    if isinstance(element, model.Layout):
        element.kept_layout = element
    elif isinstance(element, model.Citation | model.Bibliography):
        element.kept_half = element
