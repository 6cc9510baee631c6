"""The plain values of an annex."""

from briefing_app.export.annex_text import one_line


def test_the_lines_of_a_source_become_one():
    assert one_line("The sea\n takes\fthe pier. ") == "The sea takes the pier."
