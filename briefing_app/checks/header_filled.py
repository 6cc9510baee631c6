"""HDR: the fields of the header that this kind of note must have."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Severity, field_name
from briefing_app.language import _

CHECK = "HDR"
_TITLE_PAIR_TELLS = ("subject_en", "subject_fr", "number")


def check_header(case: Case) -> Iterator[Finding]:
    """What the register of titles needs is told by the check of the title pair."""
    for field in case.kind.required:
        filled = getattr(case.note.header, field).strip()
        if filled or field in _TITLE_PAIR_TELLS:
            continue
        name = field_name(field)
        yield Finding(
            CHECK,
            Severity.ERROR,
            _("{field} is empty").format(field=name),
            _("This kind of note cannot leave without it."),
            at_field(field),
        )
