"""Marks in a layout take the room they need and are read aloud."""

import pytest

from briefing_app.domain.quotation import Seal
from briefing_app.ui.parts import marks
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import (
    Badge,
    KeyHint,
    KindBox,
    KindMark,
    MarkingBox,
    SealLabel,
    SignLabel,
)
from briefing_app.ui.tokens import Kind, Meaning

LABELS = {
    "Badge": (lambda: Badge(Meaning.ERROR, "1", "1 blocks export"), "1 blocks export", 18),
    "KindMark": (lambda: KindMark(Kind.QUOTATION), "Quotation", 20),
    "KindBox": (lambda: KindBox(Kind.QUOTATION), "Quotation", 20),
    "KeyHint": (lambda: KeyHint("Ctrl K"), "Ctrl K", 18),
    "MarkingBox": (lambda: MarkingBox("PROTECTED A"), "PROTECTED A", 20),
    "SignLabel": (lambda: SignLabel(Sign("circle-half", "In part")), "In part", 20),
    "SealLabel": (lambda: SealLabel(Seal.EXACT), "Exact", 20),
}


@pytest.mark.parametrize("which", LABELS)
def test_a_mark_is_read_aloud_and_never_squeezed(qtbot, which):
    make, spoken, height = LABELS[which]
    label = make()
    qtbot.addWidget(label)
    assert label.text() == spoken
    assert label.minimumSizeHint() == label.sizeHint()
    assert label.sizeHint().height() == height


def test_marks_grow_with_the_scale(qtbot, appearance):
    label = MarkingBox("PROTECTED A")
    qtbot.addWidget(label)
    before = label.sizeHint()
    appearance.choose(scale=2.0)
    assert label.sizeHint().width() >= 2 * before.width() - 2
    assert label.sizeHint().height() == 2 * before.height()


def test_a_mark_can_show_something_else(qtbot):
    badge, seal, kind = Badge(Meaning.ERROR, "1"), SealLabel(Seal.EXACT), KindMark(Kind.FACT)
    marking = MarkingBox("PROTECTED A")
    for label in (badge, seal, kind, marking):
        qtbot.addWidget(label)
    badge.show_face(marks.BadgeFace(Meaning.WARNING, "100"))
    seal.show_seal(Seal.SOURCE_CHANGED)
    kind.show_kind(Kind.RECOMMENDATION)
    marking.show_marking("PROTECTED B")
    spoken = [label.text() for label in (badge, seal, kind, marking)]
    assert spoken == ["100", "Source changed", "Recommendation", "PROTECTED B"]
    assert seal.sizeHint().width() >= marks.sign_width(marks.seal_sign(Seal.SOURCE_CHANGED))


def test_a_mark_paints_itself(qtbot):
    label = KeyHint("Esc")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    assert len({image.pixel(x, 9) for x in range(image.width())}) > 2
