"""The editions of a source as its view shows them: what is offered, what is lost, each file."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.overview import OfferRow
from briefing_app.domain.query import ThingKind
from briefing_app.domain.source import Edition, Source
from briefing_app.language import _, language, ngettext
from briefing_app.ui.anchors.lost_dialog import open_lost
from briefing_app.ui.library.detail_pieces import Facts, flowing, line_of, link
from briefing_app.ui.library.edition_acts import keep_offer_apart, part, take_offer
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.sentence_line import SentenceLine
from briefing_app.ui.look import look
from briefing_app.ui.originals import open_original, save_original_as
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.place import Place
from briefing_app.ui.tokens import Radius, Space, Use

EDITION = "edition "
"""What a place in the reader begins with that names an edition of the source."""


class OfferBox(QWidget):
    """Probably an edition of another source: the two ways to decide."""

    def __init__(self, work: LibraryWork, row: OfferRow) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        side = look().px(Space.L)
        column.setContentsMargins(side, look().px(Space.M), side, look().px(Space.M))
        column.setSpacing(look().px(Space.S))
        sentence = Words(row.offer.in_words(row.title), Use.PLAIN, wraps=True)
        column.addWidget(SentenceLine(sentence, icon="files", ink="accent"))
        taking = _("Take it as its file") if row.offer.is_file else _("Take it as an edition")
        self.take = button(taking)
        self.take.setObjectName("take offer")
        self.take.clicked.connect(lambda _checked=False: take_offer(work, row.offer))
        self.apart = button(_("Keep apart"))
        self.apart.setObjectName("keep apart")
        self.apart.clicked.connect(lambda _checked=False: keep_offer_apart(work, row.offer))
        column.addLayout(line_of(self.take, self.apart, gap=Space.S))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), Radius.CARD, "accent_tint", border("line"))
        painter.end()


def lost_line(work: LibraryWork, source: Source, lost: int) -> QWidget:
    """How many places the newest edition does not hold, and the way to them."""
    said = ngettext(
        "{count} place of an older edition does not stand in the newest.",
        "{count} places of older editions do not stand in the newest.",
        lost,
    ).format(count=lost)
    words = Words(said, Use.PLAIN, wraps=True)
    looking = link(
        _("Lost anchors"), lambda: open_lost(work.host, work.desk, source.id), "lost anchors"
    )
    return SentenceLine(words, looking, icon="link-break", ink="warning")


def older_edition_line(
    work: LibraryWork, source: Source | None, excerpt: Excerpt | None
) -> QWidget | None:
    """Only where the words stand in an edition that is not the newest."""
    if source is None or excerpt is None or source.newest_read is None:
        return None
    edition = source.edition(excerpt.edition_id)
    if edition is None or edition.number >= source.newest_read.number:
        return None
    said = _("These words stand in edition {number}; the newest is edition {newest}.").format(
        number=edition.number, newest=source.newest_read.number
    )
    looking = link(
        _("Lost anchors"), lambda: open_lost(work.host, work.desk, source.id), "lost anchors"
    )
    words = Words(said, Use.PLAIN, wraps=True)
    return SentenceLine(words, looking, icon="link-break", ink="warning")


def editions_part(work: LibraryWork, source: Source) -> QWidget:
    """Every edition, the newest first."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(Space.M))
    for edition in reversed(source.editions):
        column.addWidget(_edition(work, source, edition))
    if not source.editions:
        column.addWidget(Words(_("None yet."), Use.PLAIN, "text2"))
    return holder


def _edition(work: LibraryWork, source: Source, edition: Edition) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(Space.XS))
    facts = Facts()
    facts.add(_("Edition {number}").format(number=edition.number), edition.file_name)
    facts.add(_("Fingerprint"), grouped_fingerprint(edition.file_hash))
    facts.add(_("Text"), _text_words(edition))
    column.addWidget(facts)
    links = tuple(_links(work, source, edition))
    if links:
        column.addWidget(flowing(*links))
    return holder


def _links(work: LibraryWork, source: Source, edition: Edition) -> list[QWidget]:
    links: list[QWidget] = []
    if edition.has_words:
        desk = work.desk
        opening = link(
            _("Open the file"), lambda: open_original(desk, edition), f"open {edition.id}"
        )
        saving = link(
            _("Save the file"), lambda: save_original_as(desk, edition), f"save {edition.id}"
        )
        links += [opening, saving]
        if edition.has_pages:
            links.append(_picture_link(work, edition))
        if len(source.editions) > 1:
            place = Place("reader", ThingKind.SOURCE, source.id, inside=f"{EDITION}{edition.id}")
            links.insert(0, link(_("Read"), lambda: desk.go(place), f"read {edition.id}"))
    is_older = edition != source.newest
    if (came_from := edition.came_from) is not None:
        links.append(
            link(
                _("Make it a source of its own"),
                lambda: part(work, came_from, source.id, was_older=is_older),
                f"part {edition.id}",
            )
        )
    for each in links:
        number = _("Edition {number}").format(number=edition.number)
        each.setAccessibleName(f"{getattr(each, 'text', str)()}: {number}")
    return links


def _picture_link(work: LibraryWork, edition: Edition) -> QWidget:
    from briefing_app.ui.picture_reading import read_pictures

    return link(
        _("Read the pages that are pictures"),
        lambda: read_pictures(work.host, work.desk, edition),
        f"pictures {edition.id}",
    )


def _text_words(edition: Edition) -> str:
    if not edition.has_words:
        return _("words to come, with this very file")
    said = ngettext("{count} character", "{count} characters", edition.characters)
    read = date_in_words(edition.read_on[:10], language())
    here = _("words here, read on {date}").format(date=read) if read else _("words here")
    return f"{said.format(count=grouped(edition.characters))}, {here}"


def grouped(number: int) -> str:
    """With a mark between thousands, as the officer's language has it."""
    return f"{number:,}".replace(",", "\u00a0") if language() == "fr" else f"{number:,}"


def grouped_fingerprint(fingerprint: str) -> str:
    """In groups of eight, so that two can be compared by eye."""
    groups = (fingerprint[at : at + 8] for at in range(0, len(fingerprint), 8))
    return " ".join(groups)
