import pytest

from briefing_app.ui.library.order_button import OrderButton
from briefing_app.ui.library.shelves import BY_KIND, BY_TITLE, NEWEST

# Windows that pop up ask the screen for things that a screenless one does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_it_says_the_order_in_force_and_tells_another(qtbot, appearance):
    button = OrderButton((BY_TITLE, BY_KIND, NEWEST))
    qtbot.addWidget(button)
    told = []
    button.picked.connect(lambda: told.append(button.order.name))
    assert button.accessibleName() == "Order: title"

    button.take("kind")
    button.take("")

    assert told == ["kind", ""]
    assert button.text() == "newest first"


def test_its_menu_lists_the_orders(qtbot, appearance):
    button = OrderButton((BY_TITLE, BY_KIND))
    qtbot.addWidget(button)
    button.show()

    button.click()

    assert button.menu_.view.model().rowCount() == 2
    button.menu_.close()
