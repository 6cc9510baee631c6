"""Readers outside: how high they may see, and passage by passage what is held back from them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from briefing_app.domain.marking import (
    CLASSIFIED_WORDS,
    PROTECTED_WORDS,
    UNCLASSIFIED_WORD,
    Classified,
    Marking,
    Protected,
)
from briefing_app.domain.note import Note
from briefing_app.domain.outside import OutsideCopy, OutsideWish
from briefing_app.language import _, language, ngettext
from briefing_app.operations.plan_export import preview_outside
from briefing_app.ui.look import look
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.notes.leaving.export_passages import PassageRows
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class ReadersRows(QWidget):
    """`changed`: other readers were chosen, or what they would see is known now."""

    changed = Signal()
    looked = Signal()
    """What they would see is known now."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__()
        self._matter = matter
        self._copy: OutsideCopy | None = None
        self._is_known = False
        self.choice = Choice(_levels(matter.note), _step_of(matter.before.reader, matter.note))
        self.caveats = {each: QCheckBox(_(each)) for each in sorted(matter.note.marking.caveats)}
        self.said = Words("", Use.LABEL, "text2", wraps=True)
        self.passages = PassageRows(matter.before.held)
        self.gaps = QCheckBox(_("Say in the copy where a passage is withheld"))
        self.gaps.setChecked(matter.before.tells_gaps)
        self.vouched = QCheckBox(_("I have read what is left: these readers may see it"))
        self._lay_out(matter.before.reader)
        self.choice.picked.connect(lambda _step: self.changed.emit())
        self.setFocusProxy(self.choice)

    def _lay_out(self, before: Marking) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(FormRow(_("They may see up to"), self.choice))
        for caveat, box in self.caveats.items():
            box.setChecked(caveat in before.caveats)
            box.toggled.connect(lambda _on: self.changed.emit())
            column.addWidget(FormRow(_("Cleared for"), box))
        column.addWidget(self.said)
        column.addWidget(self.passages)
        column.addWidget(self.gaps)
        column.addWidget(self.vouched)
        for each in (self.passages, self.gaps, self.vouched):
            each.hide()
        self.passages.changed.connect(self._doubt)
        self.choice.picked.connect(self._doubt)
        for change in (self.passages.changed, self.gaps.toggled, self.vouched.toggled):
            change.connect(lambda *_given: self.changed.emit())

    def _doubt(self) -> None:
        """Whoever vouched did so for what was left then."""
        self.vouched.setChecked(False)

    def reader(self) -> Marking:
        step = self.choice.value()
        cleared = frozenset(caveat for caveat, box in self.caveats.items() if box.isChecked())
        if step in Classified.__members__ and step != "NONE":
            return Marking(Protected.C, Classified[step], cleared)
        return Marking(Protected[step] if step else Protected.NONE, caveats=cleared)

    def wish(self) -> OutsideWish:
        """All that is decided here; that somebody vouches counts only where it is asked for."""
        copy = self._copy
        vouched = self.vouched.isChecked() and copy is not None and copy.unexplained
        return OutsideWish(self.reader(), self.passages.held(), vouched, self.gaps.isChecked())

    def look(self, *, both: bool = False) -> None:
        """Ask what these readers would see, of both languages or of the note alone."""
        wish = self.wish()
        self._is_known = False
        if self._copy is None:
            self.said.show_words(_("Looking at what these readers may see."), "text2")
        runner = self._matter.desk.runner
        asked = runner.ask("outside copy", preview_outside, self._matter.note, wish, both=both)
        asked.then(self._show)

    def stops(self) -> str:
        """Nothing goes out before it was told what is held back."""
        if self._copy is None or not self._is_known:
            return _("What is held back has to be known first.")
        return self._copy.refused

    def _show(self, copy: OutsideCopy) -> None:
        self._copy, self._is_known = copy, True
        self.said.show_words(_told(copy), "text2")
        self.said.setVisible(bool(self.said.text()))
        self.passages.show_copy(copy)
        self.passages.setVisible(bool(copy.passages))
        self.gaps.setVisible(any(each.is_whole for each in copy.withheld))
        self.vouched.setVisible(copy.unexplained)
        self.looked.emit()


def _told(copy: OutsideCopy) -> str:
    """What it comes to; where somebody has to decide, what there is to decide."""
    if copy.unexplained and copy.refused:
        return _("Hold back what these readers may not see, and confirm the rest below.")
    return "" if copy.refused else held_in_words(copy)


def held_in_words(copy: OutsideCopy) -> str:
    """How much is held back, and under which marking the rest goes out."""
    marking = copy.note.marking.in_words(language())
    count = len(copy.withheld)
    if not count:
        said = _("Nothing is held back but what is internal in the head. Marked {marking}.")
        return said.format(marking=marking)
    said = ngettext(
        "{count} place is changed for these readers. The copy is marked {marking}.",
        "{count} places are changed for these readers. The copy is marked {marking}.",
        count,
    )
    return said.format(count=count, marking=marking)


def _levels(note: Note) -> tuple[ChoiceFace, ...]:
    """What lies above the note's own marking would show no more of it."""
    marking = note.marking
    protected = [each for each in Protected if Protected.NONE < each <= marking.protected]
    classified = [each for each in Classified if Classified.NONE < each <= marking.classified]
    return (
        ChoiceFace("", _(UNCLASSIFIED_WORD)),
        *(ChoiceFace(each.name, _(PROTECTED_WORDS[each])) for each in protected),
        *(ChoiceFace(each.name, _(CLASSIFIED_WORDS[each])) for each in classified),
    )


def _step_of(reader: Marking, note: Note) -> str:
    step = reader.classified.name if reader.classified else reader.protected.name
    offered = {face.value for face in _levels(note)}
    return step if step in offered else ""
