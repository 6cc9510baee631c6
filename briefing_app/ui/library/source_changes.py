"""A source is changed, and what was collected from it is raised with it; one undo for both."""

from briefing_app.domain.source import Source
from briefing_app.language import _, language, ngettext
from briefing_app.operations.keep_sources import SourceChange, keep_source, take_source_back
from briefing_app.ui.library.library_work import LibraryWork


def keep_changed(work: LibraryWork, before: Source, after: Source, words: str = "") -> None:
    """Store it; the passing word says what was raised and offers the way back."""
    if before == after:
        return
    runner = work.desk.runner

    def tell(change: SourceChange) -> None:
        told = raised_words(change) if change.raised else words or _("Changed")
        work.desk.messages.tell(told, _("Undo"), lambda: runner.run(take_source_back, change))

    runner.run(keep_source, after).then(tell)


def raised_words(change: SourceChange) -> str:
    """Markings follow the words: how many things now carry what the source demands."""
    return ngettext(
        "Changed; {count} thing from it is handled likewise ({marking})",
        "Changed; {count} things from it are handled likewise ({marking})",
        change.raised,
    ).format(count=change.raised, marking=change.after.marking.in_words(language()))
