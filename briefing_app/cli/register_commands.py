"""The secretariat's lists at the terminal: told row by row, and written as CSV files."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from briefing_app.cli.asking import Asking
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.note_commands import find_note
from briefing_app.cli.printing import as_json, complain, in_columns, one_line, wants_json
from briefing_app.cli.progress import progress_here
from briefing_app.domain.errors import NotFound
from briefing_app.domain.register import Period, Register, RegisterKind, RegisterRow
from briefing_app.language import _, language, ngettext

_NOWHERE = Path("-")


def register(ask: Asking, words: Namespace) -> int:
    """Status 1 when a row lacks something, or something should be seen before it is public."""
    from briefing_app.operations.publish_registers import RegisterWish, write_register
    from briefing_app.operations.publish_registers import look_at_register as look_at

    labels = "" if words.labels == "names" else words.labels
    wish = RegisterWish(RegisterKind(words.list), _period(words.month), labels)
    tells_only = words.out == _NOWHERE
    if tells_only:
        made = ask(look_at, wish, progress_here())
    else:
        refuse_existing(words.out, may_replace=words.replace)
        made = ask(write_register, wish, words.out, progress_here()).register
    if wants_json(words):
        as_json(_answer(made))
    else:
        _tell(made)
        if not tells_only:
            print(words.out)
    return int(bool(made.lacking or made.alarming or made.undated))


def publication(ask: Asking, words: Namespace) -> int:
    """What the registry is told of a note: when it was received, why its title is left out."""
    from briefing_app.operations.move_note import note_standing
    from briefing_app.operations.record_publication import record_received, withhold_title

    note = find_note(ask, words.note)
    if words.received is not None:
        ask(record_received, note, words.received)
    if words.withhold is not None:
        ask(withhold_title, (note,), words.withhold)
    told = ask(note_standing, note).route.publication
    answer = {"received": told.received, "withheld": told.withheld, "by": told.by, "on": told.on}
    if wants_json(words):
        as_json(answer)
    else:
        print(_("Received on: {date}").format(date=told.received or _("not written down")))
        print(_("Left out because: {reason}").format(reason=told.withheld or _("not left out")))
    return 0


def _period(words: str) -> Period:
    period = Period.parse(words)
    if period is None:
        told = _("“{words}” is no month. Write 2026-10, or 2026-P02 for half a year.")
        raise NotFound(told.format(words=words))
    return period


def _tell(made: Register) -> None:
    when = made.period.in_words(language())
    if made.is_empty:
        print(_("Nothing to report for {period}.").format(period=when))
    else:
        in_columns(_line(row) for row in made.rows)
        count = len(made.published)
        told = ngettext(
            "{period}: {count} row in the list", "{period}: {count} rows in the list", count
        )
        print(told.format(period=when, count=count))
    for sentence in _complaints(made):
        complain(sentence)


def _line(row: RegisterRow) -> tuple[str, ...]:
    return row.received, row.number, _standing(row), row.title


def _standing(row: RegisterRow) -> str:
    if row.withheld:
        return _("left out")
    if row.barred:
        return _("held back")
    if row.lacks:
        return _("incomplete")
    return _("look at it") if row.alarms else _("ready")


def _complaints(made: Register) -> Iterator[str]:
    """Note by note, what is missing or should be seen."""
    for row in (*made.rows, *made.undated):
        name = row.number or row.title or row.notes[0][:8]
        if row.withheld:
            yield _("{note}: left out, {reason}").format(note=name, reason=row.withheld)
            continue
        for remark in (*row.lacks, *row.alarms):
            yield one_line(_("{note}: {remark}").format(note=name, remark=remark.words))


def _answer(made: Register) -> dict[str, object]:
    names = [field.name for field in made.fields]
    return {
        "list": made.kind.value,
        "period": made.period.key,
        "file_name": made.file_name,
        "nothing_to_report": made.is_empty,
        "rows": [_row_answer(row, names) for row in made.rows],
        "undated": [_row_answer(row, names) for row in made.undated],
    }


def _row_answer(row: RegisterRow, names: list[str]) -> dict[str, object]:
    return {
        "notes": list(row.notes),
        "values": dict(zip(names, row.values, strict=True)),
        "published": row.is_published,
        "withheld": row.withheld,
        "lacks": [{"field": each.field, "words": each.words} for each in row.lacks],
        "alarms": [{"field": each.field, "words": each.words} for each in row.alarms],
        "told": [{"field": each.field, "words": each.words} for each in row.told],
    }
