"""The sections of a kind: a list that is added to, reordered and cut, and the chosen one's form."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.kind_library import free_key, key_from
from briefing_app.domain.template import BodyStyle, Named, NoteKind, SectionRule
from briefing_app.language import _, language
from briefing_app.ui.kinds.section_form import SectionForm
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import Button, tool_button
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import LineFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.tokens import Space

_WIDE, _NARROW, _HIGH = 216, 160, 320


class SectionsPart(QWidget):
    """Alt+Up and Alt+Down move the chosen section, Delete takes it out, Insert adds one."""

    changed = Signal()
    looked_at = Signal(str)
    """The key of the section that is chosen now."""

    def __init__(self, kind: NoteKind) -> None:
        super().__init__()
        self._rules = list(kind.sections)
        self._fresh: set[str] = set()
        self._style = kind.style
        self.list = CardList(_("Sections"))
        self._model: ListModel[SectionRule] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self.form = SectionForm()
        self.add = tool_button("plus", _("Add a section"), _("Ins"))
        self.remove = tool_button("trash", _("Take the section out"), _("Del"))
        self.up = tool_button("arrow-up", _("Move up"), _("Alt+Up"))
        self.down = tool_button("arrow-down", _("Move down"), _("Alt+Down"))
        self._lay_out()
        self._wire()
        self._list_anew(0)

    def applied(self, kind: NoteKind) -> NoteKind:
        """New sections get a key from their name; the others keep theirs, for notes know it."""
        self._style = kind.style
        rules: list[SectionRule] = []
        for rule in self._rules:
            known = frozenset(each.key for each in (*rules, *self._settled()))
            fresh = rule.key in self._fresh
            key = free_key(key_from(rule.name), known) if fresh else rule.key
            rules.append(replace(rule, key=key))
        return replace(kind, sections=tuple(rules))

    def is_right(self) -> bool:
        return bool(self._rules) and all(rule.name.en and rule.name.fr for rule in self._rules)

    def add_section(self) -> None:
        """Behind the chosen one, ready to be named."""
        at = self._at() + 1
        key = free_key("new", frozenset(rule.key for rule in self._rules) | self._fresh)
        self._fresh.add(key)
        named = Named(_new_name("en"), _new_name("fr"))
        starts = self._style.starts_as
        rule = SectionRule(key, named, Named("", ""), required=True, starts_as=starts)
        self._rules.insert(at, rule)
        self._list_anew(at)
        self.changed.emit()
        self.form.name.en.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_section(self) -> None:
        """The last one stays: a kind needs at least one section."""
        if len(self._rules) > 1:
            at = self._at()
            del self._rules[at]
            self._rules[0] = replace(self._rules[0], level=1)
            self._list_anew(min(at, len(self._rules) - 1))
            self.changed.emit()

    def move_section(self, step: int) -> None:
        at = self._at()
        there = at + step
        if 0 <= there < len(self._rules):
            self._rules.insert(there, self._rules.pop(at))
            self._rules[0] = replace(self._rules[0], level=1)
            self._list_anew(there)
            self.changed.emit()

    def follow_style(self, style: BodyStyle) -> None:
        """Sections that begin as the old style had it begin as the new one has it."""
        was, now = self._style.starts_as, style.starts_as
        self._style = style
        if was is not now:
            self._rules = [
                replace(rule, starts_as=now) if rule.starts_as is was else rule
                for rule in self._rules
            ]
            self._list_anew(self._at())

    def fit(self, *, roomy: bool) -> None:
        """Where there is little room the form needs more of it."""
        self.list.setFixedWidth(look().px(_WIDE if roomy else _NARROW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that the list would use for itself."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if with_alt and step:
            self.move_section(step)
        elif event.key() == Qt.Key.Key_Insert:
            self.add_section()
        else:
            return False
        return True

    def _settled(self) -> list[SectionRule]:
        return [rule for rule in self._rules if rule.key not in self._fresh]

    def _at(self) -> int:
        return max(0, self.list.currentIndex().row())

    def _list_anew(self, at: int) -> None:
        self._model.show_all(self._rules)
        self.list.choose_row(at)
        self._show()

    def _show(self) -> None:
        at = self._at()
        self.form.show_rule(self._rules[at], is_first=at == 0)
        self.remove.setEnabled(len(self._rules) > 1)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(self._rules) - 1)

    def _look_at(self) -> None:
        self._show()
        self.looked_at.emit(self._rules[self._at()].key)

    def _take(self) -> None:
        rule, at = self.form.value(), self._at()
        if rule is not None and rule != self._rules[at]:
            self._rules[at] = rule
            with QSignalBlocker(self.list):
                self._model.show_all(self._rules)
                self.list.choose_row(at)
            self.changed.emit()

    def _use_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            event.accept()
            self.remove_section()

    def _lay_out(self) -> None:
        self.list.setFixedWidth(look().px(_WIDE))
        self.list.setMinimumHeight(look().px(_HIGH))
        left = QVBoxLayout()
        left.setSpacing(look().px(Space.XS))
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        for each in self._buttons():
            buttons.addWidget(each)
        buttons.addStretch(1)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.L))
        row.addLayout(left)
        row.addWidget(self.form, 1)

    def _buttons(self) -> tuple[Button, ...]:
        return self.add, self.remove, self.up, self.down

    def _wire(self) -> None:
        self.add.clicked.connect(self.add_section)
        self.remove.clicked.connect(self.remove_section)
        self.up.clicked.connect(lambda: self.move_section(-1))
        self.down.clicked.connect(lambda: self.move_section(1))
        self.list.chosen.connect(lambda value: self._look_at() if value is not None else None)
        self.list.key_used.connect(self._use_key)
        self.list.installEventFilter(self)
        self.form.changed.connect(self._take)


def _face(rule: SectionRule) -> LineFace:
    limit = str(rule.limit(language())) if rule.limit(language()) else ""
    name = rule.name.in_language(language()) or "\u2026"
    must = " *" if rule.required else ""
    return LineFace(f"{name}{must}", right=limit, indent=rule.level - 1)


def _new_name(spoken: str) -> str:
    return "Nouvelle section" if spoken == "fr" else "New section"
