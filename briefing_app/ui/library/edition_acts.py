"""What the officer does with editions: takes one as such, keeps two apart, parts them again."""

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.ids import SourceId
from briefing_app.domain.query import ThingKind
from briefing_app.domain.source import Source
from briefing_app.language import _, ngettext
from briefing_app.operations.join_editions import Joined, join_edition, keep_apart, part_edition
from briefing_app.ui.alive import while_alive
from briefing_app.ui.library.edition_chooser import EditionChooser
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Thing


def take_offer(work: LibraryWork, offer: EditionOffer) -> None:
    """The source becomes an edition of the other, which is then shown."""
    take_edition(work, offer.source, offer.other, is_older=offer.is_older)


def take_edition(
    work: LibraryWork, source: SourceId, into: SourceId, *, is_older: bool = False
) -> None:
    runner, messages = work.desk.runner, work.desk.messages

    def tell(joined: Joined) -> None:
        work.show(Thing(ThingKind.SOURCE, into))
        messages.tell(joined_words(joined), _("Undo"), lambda: runner.run(part_edition, source))

    running = runner.run(join_edition, source, into, is_older=is_older)
    running.then(while_alive(work, tell))


def keep_offer_apart(work: LibraryWork, offer: EditionOffer) -> None:
    """Two sources that are none the less two; it is remembered."""
    runner, pair = work.desk.runner, (offer.source, offer.other)
    runner.run(keep_apart, *pair).then(
        lambda _done: work.desk.messages.tell(
            _("Kept apart"), _("Undo"), lambda: runner.run(keep_apart, *pair, apart=False)
        )
    )


def part(work: LibraryWork, source: SourceId, into: SourceId, *, was_older: bool) -> None:
    """An edition becomes a source of its own again; its way back leads to where it stood."""
    runner = work.desk.runner

    def tell(parted: Source) -> None:
        work.desk.messages.tell(
            _("{title} stands by itself again").format(title=parted.label),
            _("Undo"),
            lambda: runner.run(join_edition, source, into, is_older=was_older),
        )

    runner.run(part_edition, source).then(tell)


def choose_other(work: LibraryWork, source: Source) -> EditionChooser:
    """Of which source this one is a newer edition is asked."""
    chooser = EditionChooser(work.host, work.desk, source)
    chooser.taken.connect(lambda other: take_edition(work, source.id, SourceId(other)))
    chooser.ask_over()
    return chooser


def joined_words(joined: Joined) -> str:
    """What came of it, for a passing word; what has moved and what is lost is never cut off."""
    moved = ngettext("{count} place moved", "{count} places moved", joined.moved)
    lost = ngettext("{count} lost", "{count} lost", joined.lost)
    told = ", ".join(
        words.format(count=count)
        for words, count in ((moved, joined.moved), (lost, joined.lost))
        if count
    )
    if told:
        return _("Edition {number}: {told}").format(number=joined.number, told=told)
    if joined.is_file:
        return _("The file of {title}").format(title=joined.title)
    return _("Edition {number} of {title}").format(number=joined.number, title=joined.title)
