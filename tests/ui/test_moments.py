from briefing_app.ui.moments import moment_in_words


def test_a_day_without_a_time_is_told_as_a_day():
    assert moment_in_words("2026-11-20") == "November 20, 2026"
    assert moment_in_words("soon") == "soon"


def test_a_moment_is_told_with_its_time():
    assert moment_in_words("2026-11-20T09:05:00").startswith("November 20, 2026, ")
