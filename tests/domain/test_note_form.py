"""A note as it is stored is the note."""

import json
from dataclasses import replace

from hypothesis import given, settings

from briefing_app.domain.note import Note
from briefing_app.domain.note_form import body_from_form, body_to_form, note_from_form, note_to_form
from tests.builders import a_note
from tests.domain.note_strategies import bodies, notes


@settings(max_examples=50, deadline=None)
@given(notes)
def test_every_note_comes_back_from_its_form_as_it_was(note: Note):
    assert note_from_form(json.loads(json.dumps(note_to_form(note)))) == note


@settings(max_examples=50, deadline=None)
@given(bodies)
def test_a_body_comes_back_from_its_form_as_it_was(body):
    assert body_from_form(json.loads(json.dumps(body_to_form(body)))) == body


def test_a_note_from_before_there_were_reasons_is_read_without_any():
    form = note_to_form(a_note())
    del form["accepted"], form["lowered"]
    read = note_from_form(form)
    assert (read.accepted, read.lowered) == ((), ())


def test_words_that_the_spelling_lets_pass_stay_with_the_note():
    note = replace(a_note(), ignored=("Gao", "Ménaka"))

    assert note_from_form(note_to_form(note)) == note
