"""Asks for a value in a form over the window; nothing is stored unless Keep is used."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.language import _
from briefing_app.ui.forms.form_column import FormColumn
from briefing_app.ui.parts.alike_list import AlikeList
from briefing_app.ui.parts.dialog import Dialog, DialogFace


class FormDialog(Dialog):
    """Keep is there as soon as everything needed is; Ctrl+Enter keeps too."""

    def __init__(self, host: QWidget, face: DialogFace, form: FormColumn) -> None:
        super().__init__(host, face)
        self.form = form
        self.body.addWidget(form)
        self.add_button("cancel", _("Cancel"))
        self.keep = self.add_button("keep", _("Keep"), primary=True, key="Ctrl+Return")
        form.changed.connect(self._follow)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A form that shows what is alike has its keys from every field."""
        alike = getattr(self.form, "alike", None)
        if isinstance(alike, AlikeList) and alike.use_from_afar(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.keep.setEnabled(self.form.is_right())


def ask_form(
    host: QWidget, face: DialogFace, form: FormColumn, keep: Callable[[], object]
) -> FormDialog:
    """`keep` is called when the officer is done; it takes the value out of the form."""
    dialog = FormDialog(host, face, form)

    def done(name: str) -> None:
        if name == "keep":
            keep()

    dialog.chosen.connect(done)
    dialog.closed.connect(dialog.deleteLater)
    dialog.ask(_first_field(form))
    return dialog


def _first_field(form: FormColumn) -> QWidget | None:
    """The first thing in the form that can be typed in."""
    widget = form.nextInFocusChain()
    while widget is not None and form.isAncestorOf(widget):
        if widget.focusPolicy():
            return widget
        widget = widget.nextInFocusChain()
    return None
