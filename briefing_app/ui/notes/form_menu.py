"""In which form a thing is placed: a menu over what was chosen, for keys and pointer alike."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.domain.placing import Form, Thing, forms_of
from briefing_app.language import _
from briefing_app.ui.icons import icon

ICONS: dict[Form, str] = {
    Form.CLAIM: "note",
    Form.QUOTATION: "quotes",
    Form.ROW: "table",
    Form.DECISION: "check-circle",
    Form.CONCORDANCE: "tree-structure",
    Form.WORDS: "stack",
    Form.MARK: "seal-check",
}


def form_words(form: Form) -> str:
    return {
        Form.CLAIM: _("Place as a claim with its source"),
        Form.QUOTATION: _("Place as a quotation with who said it"),
        Form.ROW: _("Place as a line of a table"),
        Form.DECISION: _("Place as a decision line"),
        Form.CONCORDANCE: _("Place its family as a concordance table"),
        Form.WORDS: _("Place its words with their citations"),
        Form.MARK: _("Place only the citation"),
    }[form]


def add_forms(menu: QMenu, thing: Thing, choose: Callable[[Form], object]) -> None:
    """The forms of this thing, the usual one first and ready for Enter."""
    for form in forms_of(thing):
        action = menu.addAction(icon(ICONS[form]), form_words(form), partial(choose, form))
        if menu.activeAction() is None:
            menu.setActiveAction(action)


def open_form_menu(
    over: QWidget, thing: Thing, place: QPoint, choose: Callable[[Form], object]
) -> QMenu:
    """The menu of forms at a place of the screen."""
    menu = QMenu(over)
    menu.setAccessibleName(_("How to place it"))
    add_forms(menu, thing, choose)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place, menu.actions()[0])
    return menu
