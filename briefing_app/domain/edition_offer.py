"""What was noticed about a source that came in: that it is probably an edition of another."""

from dataclasses import dataclass

from briefing_app.domain.ids import SourceId
from briefing_app.language import _


@dataclass(frozen=True, slots=True)
class EditionOffer:
    """`share` is the percentage of the source's paragraphs that stand in the other one too.

    `is_older` says that by its date the source comes before the other. `is_apart` says that an
    officer looked at it and keeps the two apart.
    """

    source: SourceId
    other: SourceId
    share: int
    is_older: bool = False
    is_apart: bool = False

    @property
    def is_file(self) -> bool:
        """Whether the source is probably the file that the other one lacks."""
        return not self.share

    def in_words(self, title: str) -> str:
        """What was noticed, with the other's title."""
        if self.is_file:
            return _("Probably the file of {title}, which still lacks its own.").format(title=title)
        newer = _("Probably a newer edition of {title}: {share} of its paragraphs stand there too.")
        older = _(
            "Probably an older edition of {title}: {share} of its paragraphs stand there too."
        )
        share = _("{percent}%").format(percent=self.share)
        return (older if self.is_older else newer).format(title=title, share=share)
