"""Files taken into the library."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.passwords import prompt_here, with_passwords
from briefing_app.cli.printing import as_json, in_lines, one_line, wants_json
from briefing_app.cli.progress import progress_here
from briefing_app.domain.errors import CannotRead
from briefing_app.language import _, ngettext
from briefing_app.operations.import_sources import (
    Imported,
    ImportState,
    ImportSummary,
    import_paths,
)


def take_in(ask: Asking, words: Namespace) -> int:
    """Not done when nothing at all could be read; else the summary says which was refused."""
    summary = ask(
        import_paths,
        tuple(words.paths),
        progress_here(),
        words.password,
        recognise=words.recognise,
    )
    prompt = prompt_here()
    if prompt and not words.password and not wants_json(words):
        summary = with_passwords(ask, summary, prompt)
    refused = summary.count(ImportState.REFUSED)
    if refused and refused == len(summary.files):
        raise CannotRead(_nothing_read(summary))
    if wants_json(words):
        as_json([_answer(file) for file in summary.files])
    else:
        in_lines(one_line(file.sentence) for file in summary.files)
        print(_in_summary(summary))
    return 0


def _nothing_read(summary: ImportSummary) -> str:
    first = summary.files[0].sentence
    if len(summary.files) == 1:
        return first
    return _("None of the {count} files could be read; the first: {sentence}").format(
        count=len(summary.files), sentence=first
    )


def _in_summary(summary: ImportSummary) -> str:
    if not summary.files:
        return _("There are no files there.")
    parts = [
        words.format(count=summary.count(state))
        for state in ImportState
        if (words := _counted(state, summary.count(state)))
    ]
    files = ngettext("{count} file", "{count} files", len(summary.files))
    return _("{files}: {parts}.").format(
        files=files.format(count=len(summary.files)), parts=", ".join(parts)
    )


def _counted(state: ImportState, count: int) -> str:
    if not count:
        return ""
    return {
        ImportState.ADDED: ngettext("{count} new", "{count} new", count),
        ImportState.WORDS_ADDED: ngettext(
            "{count} with its words now", "{count} with their words now", count
        ),
        ImportState.SAME: ngettext("{count} already there", "{count} already there", count),
        ImportState.LISTED: ngettext(
            "{count} list of references", "{count} lists of references", count
        ),
        ImportState.REFUSED: ngettext("{count} refused", "{count} refused", count),
        ImportState.LEFT: ngettext("{count} not read", "{count} not read", count),
    }[state]


def _answer(file: Imported) -> dict[str, object]:
    return {
        "path": str(file.path),
        "state": file.state.value,
        "sentence": file.sentence,
        "source": file.source,
        "title": file.title,
        "bound": file.bound,
        "lost": file.lost,
        "remedy": file.remedy.value if file.remedy else None,
        "edition_of": file.offer.other if file.offer else None,
        "share": file.offer.share if file.offer else None,
    }
