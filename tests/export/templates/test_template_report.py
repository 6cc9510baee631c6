"""What a report says as a whole."""

from briefing_app.export.templates.template_report import Standing, TemplateLine, TemplateReport


def test_one_line_that_stops_is_enough():
    lines = (TemplateLine(Standing.HAS, "a"), TemplateLine(Standing.UNKNOWN, "b"))
    assert TemplateReport("x", lines).can_be_used
    assert TemplateReport("x", lines).unknown == (lines[1],)
    assert not TemplateReport("x", (*lines, TemplateLine(Standing.STOPS, "c"))).can_be_used
