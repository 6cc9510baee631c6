"""The styles of a template in words: which serve, why, and what is brought along from ours."""

from collections.abc import Iterator

from briefing_app.export.templates.template_report import Standing, TemplateLine, TemplateStyle
from briefing_app.language import _, language
from briefing_app.wordfile.style_map import FoundStyle, How, StyleMap

_HEADINGS = ("Heading1", "Heading2", "Heading3")


def styles_in_words(found: StyleMap) -> tuple[TemplateStyle, ...]:
    return tuple(_in_words(each) for each in found.found)


def style_lines(found: StyleMap) -> Iterator[TemplateLine]:
    """What is written in the template's own styles, and what needs ours."""
    own = [
        _("{thing}: {style}").format(thing=_label(each), style=each.name)
        for each in found.found
        if each.style and each.how is not How.OTHERWISE
    ]
    ours = [_label(each) for each in found.found if not each.style]
    if own:
        said = _("In styles of the template: {styles}.").format(styles="; ".join(own))
        yield TemplateLine(Standing.HAS, said)
    if ours:
        said = _("The template has no style for these; ours are brought along: {things}.")
        yield TemplateLine(Standing.DONE, said.format(things="; ".join(ours)))
    if any(each.role.style in _HEADINGS and found.counts(each.style) for each in found.found):
        said = _("Its headings carry numbers of their own, which are used; none is put twice.")
        yield TemplateLine(Standing.HAS, said)


def _in_words(found: FoundStyle) -> TemplateStyle:
    return TemplateStyle(
        found.role.style, _label(found), found.name, _why(found), found.how is How.CHOSEN
    )


def _label(found: FoundStyle) -> str:
    return found.role.label.in_language(language())


def _why(found: FoundStyle) -> str:
    said = {
        How.CHOSEN: _("chosen here"),
        How.PLACE: _("the style of the place for the text"),
        How.NAME: _("by its name"),
        How.OUTLINE: _("by its outline level"),
        How.LIST: _("by its own list"),
        How.OTHERWISE: _("the nearest there is"),
        How.OURS: _("brought along from ours"),
    }
    return said[found.how]
