"""A note's rich text for pages that are laid out here, where LibreOffice is not installed."""

from dataclasses import dataclass

from briefing_app.export.plain.rich_text import as_html
from briefing_app.export.planned import NotePlan


@dataclass(frozen=True, slots=True)
class PaperText:
    """`page_words` is the foot of a page with `{page}` and `{pages}`; `number` is the note's."""

    title: str
    html: str
    marking: str
    number: str
    page_words: str


def paper_text(plan: NotePlan) -> PaperText:
    return PaperText(plan.title, as_html(plan), plan.marking, plan.number, plan.page_words)
