"""What is said of a published list and its rows, and how a row stands."""

from briefing_app.domain.register import Register, RegisterKind, RegisterRow
from briefing_app.language import _, language, ngettext
from briefing_app.ui.parts.faces import Sign


def standing_sign(row: RegisterRow) -> Sign:
    """How the row stands, the gravest first."""
    if row.withheld:
        return Sign("prohibit", _("Left out"), "text2")
    if row.barred or not row.received:
        return Sign("x-circle-fill", _("Held back"), "error")
    if row.lacks:
        return Sign("x-circle-fill", _("Incomplete"), "error")
    if row.alarms:
        return Sign("warning-fill", _("To look at"), "warning")
    return Sign("check-circle-fill", _("Ready"), "good")


def about(row: RegisterRow) -> str:
    """In one line under the title: what is missing, or what should be seen."""
    if row.withheld:
        return row.withheld
    return "; ".join(remark.words for remark in (*row.lacks, *row.alarms))


def summary(register: Register) -> str:
    """ "October 2026: 14 in the list, 2 incomplete, 1 to look at, 1 left out"."""
    when = register.period.in_words(language())
    if register.is_empty:
        return _("Nothing to report for {period}.").format(period=when)
    count = len(register.published)
    parts = [ngettext("{count} in the list", "{count} in the list", count).format(count=count)]
    counted = (
        (len(register.lacking), _("{count} incomplete")),
        (len(register.alarming), _("{count} to look at")),
        (sum(bool(row.withheld) for row in register.rows), _("{count} left out")),
        (len(register.undated), _("{count} without a day of receipt")),
    )
    parts += [words.format(count=many) for many, words in counted if many]
    return _("{period}: {parts}").format(period=when, parts=", ".join(parts))


def file_words(register: Register) -> str:
    """The name of the file, and how many of its rows the registry will refuse as they are."""
    count = sum(1 for row in register.published if row.lacks)
    if not count:
        return register.file_name
    told = ngettext(
        "{name}: the registry will not take {count} row as it is",
        "{name}: the registry will not take {count} rows as they are",
        count,
    )
    return told.format(name=register.file_name, count=count)


def nothing_words(register: Register) -> str:
    """What the registry is told of a period without notes, or why it is not told yet."""
    when = register.period.in_words(language())
    if not register.is_empty:
        told = _("No note came in {period}, but one came in the same half of the year.")
        return told.format(period=when)
    if register.kind is RegisterKind.TITLES:
        told = _(
            "No note came to its addressee in {period}. The registry has a table of its own for "
            "that: one row with the year and the month. Save it, and it is the file."
        )
    else:
        told = _(
            "No note came in this half of the year. The registry has a table of its own for "
            "that: one row with the year and the half. Save it, and it is the file."
        )
    return told.format(period=when)
