"""A theme as a form: its names, and the theme it stands below."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.domain.ids import ThemeId
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.theme import Theme, branch
from briefing_app.language import _, language
from briefing_app.ui.forms.form_column import FormColumn
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow


class ThemeForm(FormColumn):
    def __init__(self, theme: Theme, themes: Sequence[ThemeRow]) -> None:
        super().__init__()
        self._before = theme
        self.name_en = self.add_line(_("In English"), theme.name_en, required=True)
        self.name_fr = self.add_line(_("In French"), theme.name_fr)
        below = branch((row.theme for row in themes), theme.id)
        faces = [ChoiceFace("", _("nothing: a theme of its own"))]
        faces += [
            ChoiceFace(row.theme.id, "\u2003" * row.depth + row.theme.name(language()))
            for row in themes
            if row.theme.id not in below
        ]
        self.parent_ = Choice(faces, theme.parent or "")
        self.add_row(FormRow(_("Below"), self.parent_))

    def value(self) -> Theme:
        parent = self.parent_.value()
        return replace(
            self._before,
            name_en=self.name_en.text().strip(),
            name_fr=self.name_fr.text().strip(),
            parent=ThemeId(parent) if parent else None,
        )
