"""Every command with its key, in the groups of the menus, and how the three pages fit together."""

from PySide6.QtWidgets import QGridLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.actions import Actions
from briefing_app.ui.commands import COMMANDS, MENUS
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class HelpDialog(Dialog):
    """Read from the commands themselves, so that it is right after any change of keys."""

    def __init__(self, host: QWidget, actions: Actions) -> None:
        sentence = _(
            "Add documents in the Library, collect from them in the Reader, write in Notes. "
            "Every figure keeps its way back to the page it came from."
        )
        super().__init__(host, DialogFace(_("Help and keys"), sentence, "keyboard", width=760))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(20))
        grid.setVerticalSpacing(look().px(6))
        row = 0
        for name, menu in MENUS.items():
            grid.setRowMinimumHeight(row, look().px(Space.M) if row else 0)
            heading = Words(_(menu).replace("&", ""), Use.STRONG, "accent")
            grid.addWidget(heading, row + 1, 0, 1, 3)
            row += 2
            for each in (each for each in COMMANDS if each.menu == name):
                action = actions(each.name)
                grid.addWidget(Words(action.text(), Use.VALUE), row, 0)
                grid.addWidget(Words(_(each.help), Use.PLAIN, "text2", wraps=True), row, 1)
                grid.addWidget(KeyHint(action.shortcut().toString()), row, 2)
                row += 1
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.add_button("close", _("Close"), primary=True)
