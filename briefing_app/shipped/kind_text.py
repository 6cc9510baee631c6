"""A kind of note as the words of its file, so that what is read back is the same kind."""

import json
from collections.abc import Iterator

from briefing_app.domain.register import RegisterKind
from briefing_app.domain.template import KindLimit, Named, NoteKind, SectionRule, longer_in_french
from briefing_app.shipped.note_kinds import FIELDS

_NAMES = {field: name for name, field in FIELDS.items()}
_HEAD = "# A kind of note for Briefing App. Each text stands in English and in French."


def kind_as_text(kind: NoteKind) -> str:
    """The whole file, section by section, in the order of its explanation."""
    lines = [_HEAD, "", *_head(kind)]
    for rule in kind.sections:
        lines += ["", "[[section]]", *_section(rule, kind)]
    return "\n".join(lines) + "\n"


def _head(kind: NoteKind) -> Iterator[str]:
    yield f"key = {_quoted(kind.key)}"
    yield f"order = {kind.order}"
    yield f"name = {_both(kind.name)}"
    yield f"short_name = {_both(kind.short_name)}"
    yield f"purpose = {_quoted(kind.purpose)}"
    if kind.addressee:
        yield f"addressee = {_quoted(kind.addressee)}"
    if kind.register is not RegisterKind.NONE:
        yield f"register = {_quoted(kind.register.value)}"
    yield from _listed("fields", [_quoted(_NAMES[field]) for field in kind.fields])
    yield from _listed("required", [_quoted(_NAMES[field]) for field in kind.required])
    yield from _listed("decision", [_both(line) for line in kind.decision])
    if kind.signatory != Named("", ""):
        yield f"signatory = {_both(kind.signatory)}"
    yield from _limits(kind.words, kind.words_fr)
    if kind.pages_en or kind.pages_fr:
        yield f"pages = {{ en = {kind.pages_en:g}, fr = {kind.pages_fr:g} }}"
    yield f"style = {_quoted(kind.style.value)}"
    yield from (f"limits.{each.name} = {_limit(each)}" for each in kind.limits)


def _section(rule: SectionRule, kind: NoteKind) -> Iterator[str]:
    yield f"key = {_quoted(rule.key)}"
    yield f"name = {_both(rule.name)}"
    yield f"guidance.en = {_quoted(rule.guidance.en)}"
    yield f"guidance.fr = {_quoted(rule.guidance.fr)}"
    if rule.level != 1:
        yield f"level = {rule.level}"
    if rule.required:
        yield "required = true"
    yield from _limits(rule.words, rule.words_fr)
    if rule.starts_as is not kind.style.starts_as:
        yield f"starts_as = {_quoted(rule.starts_as.value)}"


def _limit(limit: KindLimit) -> str:
    return str(limit.en) if limit.en == limit.fr else f"{{ en = {limit.en}, fr = {limit.fr} }}"


def _limits(words: int, words_fr: int) -> Iterator[str]:
    if words:
        yield f"words = {words}"
    if words_fr != longer_in_french(words):
        yield f"words_fr = {words_fr}"


def _listed(key: str, values: list[str]) -> Iterator[str]:
    if values:
        yield f"{key} = ["
        yield from (f"    {value}," for value in values)
        yield "]"


def _both(named: Named) -> str:
    return f"{{ en = {_quoted(named.en)}, fr = {_quoted(named.fr)} }}"


def _quoted(words: str) -> str:
    """As TOML has it; JSON writes the same but for one control character."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
