"""A style that fails at work is known before a note depends on it."""

import pytest

from briefing_app.domain.errors import CannotWrite
from briefing_app.export.references.style_files import style_file
from briefing_app.export.references.style_trial import try_on_every_work


@pytest.mark.parametrize("key", ["government-notes", "chicago-notes", "author-date"])
def test_our_own_styles_write_every_work(key):
    try_on_every_work(style_file(key))


def test_a_style_that_fails_on_a_work_is_told_in_a_sentence(tmp_path):
    text = style_file("author-date").read_text("utf-8")
    path = tmp_path / "odd.csl"
    path.write_text(text.replace('form="ordinal"', 'form="no-such-form"'), "utf-8")
    with pytest.raises(CannotWrite, match="Choose another"):
        try_on_every_work(path)
