"""A department's Word templates: kept, removed, given other styles, made the usual one."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import CannotRead, CannotWrite, NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.note import Note
from briefing_app.export.template_choices import (
    NO_CHOICES,
    TemplateChoices,
    choices_as_text,
    choices_file,
    read_choices,
)
from briefing_app.export.word.word_template import open_template
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.word_templates import (
    ENDINGS,
    UsualTemplate,
    WordTemplate,
    own_folder,
    removed_folder,
    usual_as_text,
    usual_file,
    usual_templates,
    word_templates,
)
from briefing_app.storage.workspace import Workspace
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault

__all__ = [
    "OUR_LOOK",
    "TemplateShelf",
    "WordTemplate",
    "choose_style",
    "forget_styles",
    "give_template",
    "keep_template",
    "list_templates",
    "make_usual",
    "remove_template",
    "take_template_back",
    "usual_template",
]

OUR_LOOK = ""
"""In the place of a template's name: what the program itself brings."""

_TOUCHED = Changes(kinds=frozenset({"word templates"}))


@dataclass(frozen=True, slots=True)
class TemplateShelf:
    """All templates, and for which notes one is usual."""

    templates: tuple[WordTemplate, ...] = ()
    usual: tuple[UsualTemplate, ...] = ()

    @property
    def offered(self) -> tuple[WordTemplate, ...]:
        return tuple(each for each in self.templates if not each.is_removed)

    @staticmethod
    def read() -> "TemplateShelf":
        """As the folders are now: a few small files."""
        return _shelf()

    def usual_path(self, note: Note) -> Path | None:
        """The template that a note of this kind and language goes out in, unless told otherwise."""
        found = self.usual_for(note.kind, note.language)
        return found.path if found else None

    def usual_for(self, kind: str, language: str) -> WordTemplate | None:
        """None where it is our own look, or the file has gone."""
        named = next(
            (u.template for u in self.usual if (u.kind, u.language) == (kind, language)), OUR_LOOK
        )
        return next((each for each in self.offered if each.path.name == named), None)


def list_templates(workspace: Workspace) -> Outcome[TemplateShelf]:
    """The officer's and the department's."""
    del workspace  # templates lie beside it
    return Outcome(_shelf())


def usual_template(workspace: Workspace, note: Note) -> Outcome[Path | None]:
    """The template that a note of this kind and language goes out in, unless another is named."""
    del workspace
    return Outcome(_shelf().usual_path(note))


def keep_template(workspace: Workspace, path: Path) -> Outcome[WordTemplate]:
    """A copy in the officer's own folder, with what was decided for it, if it can be used."""
    del workspace
    folder = _own()
    if path.suffix.lower() not in ENDINGS:
        raise CannotRead(_("{name} is not a .docx or .dotx file.").format(name=path.name))
    _look_at(path)
    there = _free(folder / path.name, path)
    _write(there, _bytes_of(path))
    if choices_file(path).is_file() and choices_file(path) != choices_file(there):
        _write(choices_file(there), _bytes_of(choices_file(path)))
    return Outcome(WordTemplate(there, KindOrigin.OWN), _TOUCHED)


def remove_template(workspace: Workspace, template: WordTemplate) -> Outcome[WordTemplate]:
    """Offered no more; it can be taken back."""
    del workspace
    there = _move(template.path, removed_folder())
    return Outcome(WordTemplate(there, KindOrigin.OWN, is_removed=True), _TOUCHED)


def take_template_back(workspace: Workspace, template: WordTemplate) -> Outcome[WordTemplate]:
    del workspace
    there = _move(template.path, own_folder())
    return Outcome(WordTemplate(there, KindOrigin.OWN), _TOUCHED)


def give_template(workspace: Workspace, template: WordTemplate, path: Path) -> Outcome[Path]:
    """A copy for others, with what was decided for it in a small file beside."""
    del workspace
    _write(path, _bytes_of(template.path))
    if choices_file(template.path).is_file():
        _write(choices_file(path), _bytes_of(choices_file(template.path)))
    return Outcome(path)


def choose_style(workspace: Workspace, path: Path, ours: str, theirs: str) -> Outcome[Path]:
    """From now on the template's style of that name; an empty name lets the program find one."""
    del workspace
    choices = _choices(path)
    others = tuple(pair for pair in choices.styles if pair[0] != ours)
    styles = (*others, (ours, theirs)) if theirs else others
    _write(choices_file(path), choices_as_text(replace(choices, styles=styles)).encode())
    return Outcome(path, _TOUCHED)


def forget_styles(workspace: Workspace, path: Path) -> Outcome[Path]:
    """All styles of the template as the program finds them."""
    del workspace
    _write(choices_file(path), choices_as_text(replace(_choices(path), styles=())).encode())
    return Outcome(path, _TOUCHED)


def make_usual(workspace: Workspace, kind: str, language: str, name: str) -> Outcome[str]:
    """`name` is that of the template's file; `OUR_LOOK` for none."""
    del workspace
    path = usual_file()
    if path is None:
        raise _no_folder()
    others = tuple(u for u in usual_templates() if (u.kind, u.language) != (kind, language))
    said = (*others, UsualTemplate(kind, language, name)) if name else others
    _write(path, usual_as_text(said).encode())
    return Outcome(name, _TOUCHED)


def _shelf() -> TemplateShelf:
    """What the officer said goes before what a shared template says of itself."""
    templates, said = word_templates(), usual_templates()
    known = {(each.kind, each.language) for each in said}
    of_itself = [
        UsualTemplate(usual.kind, usual.language, template.path.name)
        for template in templates
        if not template.is_removed
        for usual in _said_beside(template.path).usual
        if (usual.kind, usual.language) not in known
    ]
    return TemplateShelf(templates, (*said, *of_itself))


def _said_beside(path: Path) -> TemplateChoices:
    """A file that cannot be read is told where the template is looked over or used."""
    try:
        return read_choices(path)
    except WordFault:
        return NO_CHOICES


def _choices(path: Path) -> TemplateChoices:
    try:
        return read_choices(path)
    except WordFault as fault:
        raise CannotRead(str(fault)) from fault


def _look_at(path: Path) -> None:
    try:
        open_template(path)
    except WordFault as fault:
        raise CannotRead(str(fault)) from fault


def _own() -> Path:
    folder = own_folder()
    if folder is None:
        raise _no_folder()
    return folder


def _no_folder() -> CannotWrite:
    return CannotWrite(_("There is no folder here for templates of your own."))


def _free(wanted: Path, source: Path) -> Path:
    """The name, or with a number behind it where another template has it."""
    if wanted.exists() and wanted.resolve() != source.resolve():
        return wanted if _bytes_of(wanted) == _bytes_of(source) else _numbered(wanted)
    return wanted


def _numbered(wanted: Path) -> Path:
    numbered = (wanted.with_name(f"{wanted.stem} {n}{wanted.suffix}") for n in range(2, 1000))
    return next(path for path in numbered if not path.exists())


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise CannotRead(_("{name} cannot be opened.").format(name=path.name)) from fault


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_beside(path, content)
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    except OSError as fault:
        raise CannotWrite(_("{name} could not be written.").format(name=path.name)) from fault


def _move(path: Path, folder: Path | None) -> Path:
    if folder is None:
        raise _no_folder()
    if not path.is_file():
        raise NotFound(_("The file {name} is no longer there.").format(name=path.name))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        wanted = folder / path.name
        there = path.replace(_numbered(wanted) if wanted.exists() else wanted)
    except OSError as fault:
        raise CannotWrite(_("{name} could not be written.").format(name=path.name)) from fault
    with suppress(OSError):
        choices_file(path).replace(choices_file(there))
    return there
