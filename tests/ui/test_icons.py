"""Icons are outlines: crisp at any size, in the colour of the moment."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from briefing_app.ui.appearance import Mode
from briefing_app.ui.icons import icon, outline, paint_icon, pixmap
from briefing_app.ui.tokens import DARK, KINDS, LIGHT, MEANING_ICONS


@pytest.fixture(autouse=True)
def light_again(appearance):
    appearance.choose(Mode.LIGHT, 1.0)
    yield
    appearance.choose(Mode.LIGHT, 1.0)


def strongest(image):
    """The colour of the most opaque point."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colour = max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)
    return QColor(colour.red(), colour.green(), colour.blue())


@pytest.mark.parametrize("name", [kind.icon for kind in KINDS.values()] + [*MEANING_ICONS.values()])
def test_every_icon_of_the_tokens_is_in_the_font(name):
    assert not outline(name).isEmpty()


@pytest.mark.parametrize("name", ["seal-check", "seal-check-fill", "seal-warning", "text-b"])
def test_icons_known_by_another_name_are_found(name):
    assert not outline(name).isEmpty()


def test_a_name_that_does_not_exist_is_told():
    with pytest.raises(KeyError):
        outline("no-such-icon")


def test_an_outline_lies_within_its_square():
    box = outline("books").boundingRect()
    assert 0 <= box.left() < box.right() <= 1
    assert 0 <= box.top() < box.bottom() <= 1


def test_an_icon_takes_the_new_colours_after_a_change_of_appearance(appearance):
    made_in_light = icon("check-circle-fill", "accent")
    before = strongest(made_in_light.pixmap(QSize(32, 32)).toImage())
    appearance.choose(Mode.DARK)
    after = strongest(made_in_light.pixmap(QSize(32, 32)).toImage())
    assert (before, after) == (LIGHT.surfaces["accent"], DARK.surfaces["accent"])


def test_a_disabled_icon_is_drawn_in_the_colour_of_placeholders():
    picture = icon("check-circle-fill", "accent").pixmap(QSize(32, 32), QIcon.Mode.Disabled)
    assert strongest(picture.toImage()) == LIGHT.surfaces["placeholder"]


def test_an_icon_that_is_on_may_have_another_colour():
    switch = icon("check-circle-fill", "text2", "accent")
    picture = switch.pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On)
    assert strongest(picture.toImage()) == LIGHT.surfaces["accent"]


def test_a_picture_has_all_the_points_of_a_fine_screen():
    picture = pixmap("books", 16, "text", 2.0)
    assert picture.size() == QSize(32, 32)
    assert picture.deviceIndependentSize().width() == 16


def test_an_icon_is_painted_in_the_middle_of_its_place():
    image = QImage(40, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, 40, 20), "circle-fill", "text")
    painter.end()
    assert image.pixelColor(20, 10).alpha() == 255
    assert image.pixelColor(2, 10).alpha() == 0
