"""Old words and their candidate as the two sides of a comparison, with what differs marked."""

from briefing_app.domain.anchor import Candidate, LostAnchor
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.word_difference import Stretch, differences
from briefing_app.language import _
from briefing_app.ui.parts.compare_view import Change, CompareFace, Segment


def sides(anchor: LostAnchor, candidate: Candidate) -> tuple[CompareFace, CompareFace]:
    """What stands only in the old words, and what only in the new ones."""
    stretches = differences(anchor.excerpt.words, candidate.excerpt.words)
    old = _segments([(each, each.left) for each in stretches], Change.REMOVED)
    new = _segments([(each, each.right) for each in stretches], Change.ADDED)
    return (
        CompareFace(_("Old words"), edition_place(anchor.was_number, anchor.excerpt), old),
        CompareFace(_("Candidate"), edition_place(anchor.number, candidate.excerpt), new),
    )


def old_side(anchor: LostAnchor) -> CompareFace:
    """The old words alone, where nothing comes near."""
    words = (Segment(anchor.excerpt.words),)
    return CompareFace(_("Old words"), edition_place(anchor.was_number, anchor.excerpt), words)


def nothing_near(anchor: LostAnchor) -> CompareFace:
    sentence = Segment(_("No words of this edition come near."))
    remark = _("edition {number}").format(number=anchor.number)
    return CompareFace(_("Candidate"), remark, (sentence,))


def edition_place(number: int, excerpt: Excerpt) -> str:
    """Where words stand: "edition 1, ¶ 4, p. 2"."""
    said = [_("edition {number}").format(number=number)]
    if excerpt.paragraph:
        said.append(_("¶\u00a0{number}").format(number=excerpt.paragraph))
    if excerpt.page:
        said.append(_("p.\u00a0{number}").format(number=excerpt.page))
    return ", ".join(said)


def _segments(side: list[tuple[Stretch, str]], change: Change) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for place, (stretch, words) in enumerate(side):
        if not words:
            continue
        if not stretch.differs:
            segments.append(Segment(words))
            continue
        bare = words.lstrip()
        white = words[: len(words) - len(bare)]
        segments += [Segment(white)] if white else []
        segments.append(Segment(bare, change, place=place))
    return tuple(segments)
