import pytest
from PySide6.QtCore import QMimeData

from briefing_app.domain.query import ThingKind
from briefing_app.ui.drag_payload import THING_TYPE, thing_mime, thing_of


def test_a_thing_comes_out_of_its_payload():
    mime = thing_mime(ThingKind.EVIDENCE, "a1")

    assert mime.formats() == [THING_TYPE]
    assert thing_of(mime) == (ThingKind.EVIDENCE, "a1")


@pytest.mark.parametrize("form", [b"", b"{", b"[]", b'{"kind": "ship", "id": "1"}', b'{"id": "1"}'])
def test_a_broken_payload_names_nothing(form):
    mime = QMimeData()
    mime.setData(THING_TYPE, form)

    assert thing_of(mime) is None


def test_other_payloads_name_nothing():
    mime = QMimeData()
    mime.setText("evidence")

    assert thing_of(mime) is None
