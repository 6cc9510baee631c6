"""Editions at the terminal: taken as such, what a newer one does not hold, the file as it came."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.printing import as_json, in_columns, wants_json
from briefing_app.cli.progress import progress_here
from briefing_app.domain.anchor import LostAnchor
from briefing_app.domain.errors import NotAllowed, NotFound
from briefing_app.domain.query import Query
from briefing_app.domain.source import Edition, Source
from briefing_app.language import _, ngettext
from briefing_app.operations.join_editions import join_edition
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.lost_anchors import list_lost
from briefing_app.operations.original_files import save_original
from briefing_app.operations.recognise_pages import recognise_pages


def edition(ask: Asking, words: Namespace) -> int:
    """The first becomes the newest edition of the second."""
    newer, older = _named(ask, words.newer), _named(ask, words.older)
    joined = ask(join_edition, newer.id, older.id)
    print(
        _("{newer} is edition {number} of {title} now.").format(
            newer=newer.label, number=joined.number, title=joined.title
        )
    )
    told = ngettext("{count} place moved", "{count} places moved", joined.moved)
    lost = ngettext("{count} lost", "{count} lost", joined.lost)
    print(f"{told.format(count=joined.moved)}, {lost.format(count=joined.lost)}")
    return 0


def lost(ask: Asking, words: Namespace) -> int:
    """Of one source, or of all."""
    source = _named(ask, words.source).id if words.source else None
    anchors = ask(list_lost, source)
    if wants_json(words):
        as_json([_answer(anchor) for anchor in anchors])
    elif anchors:
        in_columns(_lost_line(anchor) for anchor in anchors)
    else:
        print(_("Every place stands in the newest edition."))
    return 0


def original(ask: Asking, words: Namespace) -> int:
    """The file of the newest edition whose words are here, byte for byte."""
    newest = _newest_of(_named(ask, words.source))
    out = words.out / newest.file_name if words.out.is_dir() else words.out
    refuse_existing(out, may_replace=words.replace)
    written = ask(save_original, newest.id, out)
    print(_("Saved {name}").format(name=written.name))
    return 0


def recognise(ask: Asking, words: Namespace) -> int:
    """Of the newest edition whose words are here."""
    newest = _newest_of(_named(ask, words.source))
    read = ask(recognise_pages, newest.id, progress_here(), words.password)
    print(read.sentence)
    return 0


def _newest_of(source: Source) -> Edition:
    if source.newest_read is None:
        raise NotFound(
            _("The words of {title} are still to come: add the document itself.").format(
                title=source.label
            )
        )
    return source.newest_read


def _lost_line(anchor: LostAnchor) -> tuple[str, ...]:
    was = _("edition {number}").format(number=anchor.was_number)
    return anchor.thing.id[:8], was, anchor.source_title, anchor.claim


def _named(ask: Asking, word: str) -> Source:
    """By the beginning of its identity or a part of its title, if that is one alone."""
    sources = [row.source for row in ask(list_sources, Query())]
    exact = [source for source in sources if source.id.startswith(word)]
    sought = word.casefold()
    found = exact or [source for source in sources if sought in source.title.casefold()]
    if not found:
        raise NotFound(_("There is no source {word}.").format(word=word))
    if len(found) > 1:
        raise NotAllowed(
            _("{word} could be several sources; the first: {title}.").format(
                word=word, title=found[0].label
            )
        )
    return found[0]


def _answer(anchor: LostAnchor) -> dict[str, object]:
    return {
        "id": anchor.thing.id,
        "claim": anchor.claim,
        "source": anchor.source_id,
        "title": anchor.source_title,
        "words": anchor.excerpt.words,
        "edition": anchor.was_number,
        "newest": anchor.number,
    }
