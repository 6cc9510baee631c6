"""Counting terms must not stand in the way of looking at the whole file."""

import sqlite3

from briefing_app.storage.sayings import EVIDENCE, RECOMMENDATIONS
from briefing_app.storage.term_counts import COUNTED


def test_the_terms_of_everything_that_is_said_are_counted():
    assert set(COUNTED) == {EVIDENCE.name, RECOMMENDATIONS.name}


def test_nothing_in_the_file_is_without_a_page_but_the_word_indexes(workspace):
    with sqlite3.connect(workspace.path) as file:
        asked = "select sql from sqlite_master where type = 'table' and rootpage = 0"
        forms = [form for (form,) in file.execute(asked)]
    file.close()
    assert forms
    assert all("using fts5(" in form.lower() for form in forms)
