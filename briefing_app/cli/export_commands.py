"""Notes written as files: Word, PDF or Markdown, as the ending of the name says."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Severity
from briefing_app.checks.written_rules import RuleHeld
from briefing_app.cli.asking import Asking
from briefing_app.cli.check_commands import report_of
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.finding_answers import finding_answer
from briefing_app.cli.note_commands import open_named
from briefing_app.cli.outside_words import tell_outside, with_outside
from briefing_app.cli.printing import as_json, complain, in_columns, wants_json
from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.export_files import ENDINGS, Form, form_of
from briefing_app.domain.note import Note
from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import ExportOptions, ExportWish, export_file
from briefing_app.operations.inspect_export import FileReport, report_file


def export(ask: Asking, words: Namespace) -> int:
    """The file is written in any case; status 1 says that it should not leave yet."""
    path: Path = words.out
    options = replace(
        ExportOptions(template=words.template, citations=words.citations, copy=words.copy),
        form=_form(words),
        style=words.style,
        annexes=tuple(dict.fromkeys(words.annex)),
    )
    note = open_named(ask, words.note)
    options = replace(
        options,
        template=_template(ask, words, note),
        bilingual=words.bilingual,
    )
    options = with_outside(options, note, words)
    tell_outside(ask, note, options)
    if options.bilingual:
        from briefing_app.cli.twin_commands import tell_twin

        tell_twin(ask, note)
    refuse_existing(path, may_replace=words.replace)
    with ask.press() as press:
        written = ask(export_file, note.id, ExportWish(path, options, press))
    file = ask(report_file, note.id, written, options)
    report = report_of(ask, note)
    if wants_json(words):
        as_json(_answer(note, file, report))
    else:
        print(written)
        print(_holding(file.holding))
        if words.rules:
            in_columns(_rule_line(rule) for rule in file.rules)
    for finding in file.findings:
        complain(_("{title}: {reason}").format(title=finding.title, reason=finding.reason))
    if options.form == "word":
        _warn_of_fields(ask, options.template)
    _warn_of_annexes(ask, note, options.annexes)
    _warn(note, report)
    broken = any(finding.severity is Severity.ERROR for finding in file.findings)
    return int(bool(report.blocking or broken))


def _rule_line(rule: RuleHeld) -> tuple[str, str]:
    return (_("holds") if rule.holds else _("does not hold")), rule.words


def _template(ask: Asking, words: Namespace, note: Note) -> Path | None:
    """The one that was named, otherwise the one that is usual for notes of its kind."""
    from briefing_app.operations.keep_templates import usual_template

    named: Path | None = words.template
    return None if words.our_look else named or ask(usual_template, note)


def _warn_of_fields(ask: Asking, template: Path | None) -> None:
    """What the template asks for and the program does not know stays in the file as it is."""
    if template is None:
        return
    from briefing_app.operations.check_template import check_template

    for line in ask(check_template, template).unknown:
        complain(_("{words} ({places})").format(words=line.words, places="; ".join(line.places)))


def _form(words: Namespace) -> Form:
    """What was asked for by name, otherwise what the ending says."""
    form: Form | None = words.form or form_of(words.out)
    if form is None:
        endings = ", ".join(ENDINGS.values())
        raise CannotWrite(
            _("The ending of {name} names no form; these do: {endings}.").format(
                name=words.out.name, endings=endings
            )
        )
    return form


def _holding(count: int) -> str:
    return ngettext(
        "Read again: {count} rule for the file holds.",
        "Read again: {count} rules for the file hold.",
        count,
    ).format(count=count)


def _warn(note: Note, report: CheckReport) -> None:
    waiting, accepted, blocking = len(note.tray), len(report.accepted), len(report.blocking)
    if waiting:
        complain(
            ngettext(
                "{count} section waits in the tray and is not in the file.",
                "{count} sections wait in the tray and are not in the file.",
                waiting,
            ).format(count=waiting)
        )
    if accepted:
        complain(
            ngettext(
                "{count} finding was accepted with a reason; “briefing-app check” tells it.",
                "{count} findings were accepted with a reason; “briefing-app check” tells them.",
                accepted,
            ).format(count=accepted)
        )
    if blocking:
        complain(
            ngettext(
                "{count} finding speaks against sending it; “briefing-app check” names it.",
                "{count} findings speak against sending it; “briefing-app check” names them.",
                blocking,
            ).format(count=blocking)
        )


def _warn_of_annexes(ask: Asking, note: Note, wanted: tuple[str, ...]) -> None:
    """An annex that was asked for and is not in the file, as the note has nothing for it."""
    if not wanted:
        return
    from briefing_app.operations.note_annexes import annexes_for

    there: frozenset[str] = ask(annexes_for, note)
    for each in wanted:
        if each not in there:
            complain(_("The note has nothing for the annex “{name}”.").format(name=each))


def _answer(note: Note, file: FileReport, report: CheckReport) -> dict[str, object]:
    """The written file, then what the note itself still has open."""
    return {
        "path": str(file.path),
        "form": file.form,
        "pages": file.pages or None,
        "rules_holding": file.holding,
        "rules": [
            {"rule": rule.rule, "words": rule.words, "holds": rule.holds} for rule in file.rules
        ],
        "file_findings": [finding_answer(note, finding) for finding in file.findings],
        "blocking": [finding_answer(note, finding) for finding in report.blocking],
        "sections_left_out": [section.heading for section in note.tray],
    }
