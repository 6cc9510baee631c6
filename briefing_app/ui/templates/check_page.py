"""The check of a template as a page that is read: what it has, lacks, and what will be done."""

from html import escape

from PySide6.QtWidgets import QTextBrowser

from briefing_app.language import _
from briefing_app.operations.check_template import Standing, TemplateLine, TemplateReport
from briefing_app.ui.look import Ink, look
from briefing_app.ui.tokens import Space, Use


class CheckPage(QTextBrowser):
    """Sections in the order of what matters most to somebody in a hurry."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Check of the template"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(look().px(Space.L))

    def show_report(self, report: TemplateReport) -> None:
        self.setFont(look().font(Use.PLAIN))
        self.setHtml(report_as_html(report))

    def show_words(self, sentence: str) -> None:
        self.setFont(look().font(Use.PLAIN))
        self.setHtml(f"<p>{escape(sentence)}</p>")


def report_as_html(report: TemplateReport) -> str:
    """Each line with its places below it."""
    verdict = _("A note can go out in this template.")
    if not report.can_be_used:
        verdict = _("A note cannot go out in this template yet.")
    parts = [f"<p><b>{escape(verdict)}</b></p>"]
    for standing, title, ink in _sections():
        lines = [line for line in report.lines if line.standing is standing]
        if lines:
            colour = look().colour(ink).name()
            parts.append(f'<h4 style="color:{colour}; margin-bottom:2px">{escape(title)}</h4>')
            parts += map(_line, lines)
    return "".join(parts)


def _sections() -> tuple[tuple[Standing, str, Ink], ...]:
    return (
        (Standing.STOPS, _("In the way"), "error"),
        (Standing.UNKNOWN, _("Fields that are not known"), "warning"),
        (Standing.LACKS, _("What it lacks"), "warning"),
        (Standing.DONE, _("What will be done"), "text2"),
        (Standing.HAS, _("What it has"), "text2"),
    )


def _line(line: TemplateLine) -> str:
    colour = look().colour("text2").name()
    places = "".join(
        f'<br><span style="color:{colour}">{escape(place)}</span>' for place in line.places
    )
    return f'<p style="margin-top:2px; margin-bottom:6px">{escape(line.words)}{places}</p>'
