"""The styles of a template in words."""

from briefing_app.export.templates.template_report import Standing
from briefing_app.export.templates.template_styles import style_lines, styles_in_words
from briefing_app.wordfile.guard import open_guarded
from briefing_app.wordfile.style_map import StyleMap
from tests.foreign_templates import foreign_templates


def test_own_styles_ours_and_numbers_of_headings_are_told(tmp_path):
    found = StyleMap(open_guarded(foreign_templates(tmp_path)["numbered"]).package, "CGParagraph")
    lines = list(style_lines(found))
    assert [line.standing for line in lines] == [Standing.HAS, Standing.DONE, Standing.HAS]
    assert "Bullets: CG Bullet" in lines[0].words
    assert "Quotation" in lines[1].words
    assert "numbers of their own" in lines[2].words


def test_each_style_says_why_it_was_taken(tmp_path):
    found = StyleMap(open_guarded(foreign_templates(tmp_path)["numbered"]).package, "CGParagraph")
    said = {each.style: (each.name, each.how) for each in styles_in_words(found)}
    assert said["BodyText"] == ("CG Paragraph", "the style of the place for the text")
    assert said["Quote"] == ("", "brought along from ours")
