"""A block as a form: its wording, what it is called and for what, themes, owner, marking."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.block import Block, BlockKind, BlockVersion, fingerprint
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.text import Element
from briefing_app.language import _
from briefing_app.ui.forms.form_column import (
    FormColumn,
    chosen_marking,
    chosen_themes,
    enum_choice,
    language_choice,
    marking_picker,
    theme_chips,
)
from briefing_app.ui.forms.wording_editor import WordingEditor
from briefing_app.ui.parts.form import FormRow, text_field


class BlockForm(FormColumn):
    """The wording makes a new version; everything else is changed in its place."""

    def __init__(
        self, block: Block, themes: Sequence[ThemeRow], wording: tuple[Element, ...] = ()
    ) -> None:
        """A block without versions begins with the wording given."""
        super().__init__()
        self._before = block
        body = block.newest.body if block.versions else wording
        self.name = self.add_line(_("Name"), block.name, required=True)
        self.wording = WordingEditor(body)
        self.wording.changed.connect(self.changed)
        self.add_row(FormRow(_("Wording"), self.wording))
        self.why = text_field()
        if block.versions:
            why = _("Why it changes, for those who read the versions")
            self.add_row(FormRow(why, self.why))
        self.kind = enum_choice([(kind, name_of(kind)) for kind in BlockKind], block.kind)
        self.language = language_choice(block.language)
        self.add_row(FormRow(_("Kind"), self.kind), FormRow(_("Language"), self.language))
        self.themes = theme_chips(themes, block.themes)
        self.add_row(FormRow(_("Themes"), self.themes))
        self.owner = text_field(block.owner)
        review, self.review_by = self.date_row(_("Review by"), block.review_by)
        self.add_row(FormRow(_("Owner"), self.owner), review)
        self.marking = marking_picker(block.marking)
        self.add_row(FormRow(_("Marking"), self.marking))

    def is_right(self) -> bool:
        return super().is_right() and not self.wording.is_empty()

    def has_new_wording(self) -> bool:
        before = self._before.newest.body if self._before.versions else ()
        return fingerprint(self.wording.body()) != fingerprint(before)

    def value(self) -> Block:
        """The block with the form's fields; a block without versions gets its first."""
        versions = self._before.versions or (BlockVersion(1, self.wording.body()),)
        return replace(
            self._before,
            name=self.name.text().strip(),
            kind=BlockKind(self.kind.value()),
            versions=versions,
            language=self.language.value(),
            themes=chosen_themes(self.themes),
            marking=chosen_marking(self.marking),
            owner=self.owner.text().strip(),
            review_by=self.review_by.text().strip(),
        )
