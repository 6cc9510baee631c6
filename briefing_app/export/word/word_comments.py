"""Planned remarks as Word's comments, around the words that bear their numbers."""

from collections.abc import Sequence

from briefing_app.export.planned import Piece, PlannedRemark, PlannedWords
from briefing_app.wordfile.comments import (
    Comment,
    Comments,
    comment_end,
    comment_start,
    commented,
)
from briefing_app.wordfile.package import Package

_PROOFING = {"en": "en-CA", "fr": "fr-CA"}


class WordComments:
    """The comments of one document; without remarks it has no part for them."""

    def __init__(self, package: Package, remarks: tuple[PlannedRemark, ...]) -> None:
        self._ids: dict[int, int] = {}
        if remarks:
            ids = Comments(package).add(_comment(each) for each in remarks)
            self._ids = {each.number: at for each, at in zip(remarks, ids, strict=True)}

    def on_pieces(self, pieces: tuple[Piece, ...], written: Sequence[str]) -> str:
        """The pieces as written, each comment from the first that bears it to the last."""
        places: dict[int, tuple[int, int]] = {}
        for at, piece in enumerate(pieces):
            borne = piece.remarks if isinstance(piece, PlannedWords) and piece.text else ()
            for number in borne:
                if number in self._ids:
                    places[number] = (places.get(number, (at, at))[0], at)
        if not places:
            return "".join(written)
        return "".join(
            f"{self._opened(places, at)}{runs}{self._closed(places, at)}"
            for at, runs in enumerate(written)
        )

    def on_paragraph(self, remarks: tuple[int, ...], runs: str) -> str:
        for number in reversed(remarks):
            if number in self._ids:
                runs = commented(self._ids[number], runs)
        return runs

    def _opened(self, places: dict[int, tuple[int, int]], at: int) -> str:
        return "".join(
            comment_start(self._ids[n]) for n, (first, _) in places.items() if first == at
        )

    def _closed(self, places: dict[int, tuple[int, int]], at: int) -> str:
        return "".join(comment_end(self._ids[n]) for n, (_, last) in places.items() if last == at)


def _comment(remark: PlannedRemark) -> Comment:
    return Comment(remark.author, remark.lines, remark.on, _PROOFING.get(remark.language, ""))
