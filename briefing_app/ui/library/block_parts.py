"""Parts of a block's detail: where it is used, and its lengths beside each other."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from briefing_app.domain.block import Block, Length
from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import BlockDetail, BlockUse
from briefing_app.domain.query import ThingKind
from briefing_app.language import _, ngettext
from briefing_app.operations.tie_lengths import still_holds
from briefing_app.ui.library.detail_pieces import Lead, LeadFace, LeadRows, link
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import look
from briefing_app.ui.parts.placed_block import use_signs, version_words
from briefing_app.ui.parts.told_box import ToldBox
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind, Space, Use


def block_use_leads(work: LibraryWork, uses: Sequence[BlockUse]) -> list[Lead]:
    """Notes and kept versions of notes, with the version they hold and both signs in words."""
    return [(_use_face(use), partial(work.open_note, use.note, use.kept)) for use in uses]


def _use_face(use: BlockUse) -> LeadFace:
    kept = _("kept version “{name}”").format(name=use.kept_as) if use.kept_as else ""
    title = use.title or _("Note without a subject")
    words = ", ".join(filter(None, (title, kept, use.section)))
    signs = [sign.words.lower() for sign in use_signs(use.signs)]
    right = ", ".join((version_words(use.version), *signs, name_of(use.state).lower()))
    if use.kept_as:
        return LeadFace(words, right, icon="clock-counter-clockwise")
    icon = "lock-simple" if use.state is NoteState.ISSUED else "note-pencil"
    return LeadFace(words, right, icon=icon)


def lengths_part(work: LibraryWork, detail: BlockDetail) -> QWidget:
    """The lengths in order, and for each what another one cites and it does not."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(Space.S))
    block = detail.row.block
    if not detail.lengths:
        alone = _("This argument is told at one length only.")
        column.addWidget(Words(alone, Use.PLAIN, "text2", wraps=True))
        return holder
    if block.behind:
        column.addWidget(_behind_box(work, block, detail.lengths))
    column.addWidget(LeadRows([_length_lead(work, detail, each) for each in detail.lengths]))
    for each in detail.lengths:
        if names := detail.missing.get(each.id):
            column.addWidget(Words(_missing_words(each, names), Use.PLAIN, "warning", wraps=True))
    if not detail.missing:
        same = _("All lengths cite the same.")
        column.addWidget(Words(same, Use.PLAIN, "good", wraps=True))
    return holder


def _length_lead(work: LibraryWork, detail: BlockDetail, each: Block) -> Lead:
    length = name_of(each.length) if each.length else ""
    words = _("{length}: {name}").format(length=length, name=each.name)
    if each.id == detail.row.block.id:
        words = _("{length}, this one").format(length=words)
    missing = len(detail.missing.get(each.id, ()))
    lacks = ngettext("{count} source not cited", "{count} sources not cited", missing)
    right = [lacks.format(count=missing)] if missing else []
    if each.behind:
        right.append(_("may lag"))
    face = LeadFace(words, ", ".join(right), Kind.BLOCK)
    return face, lambda: work.show(Thing(ThingKind.BLOCK, each.id))


def _missing_words(each: Block, names: Sequence[str]) -> str:
    length = name_of(each.length) if each.length else each.name
    return _("Not cited in {length}: {names}").format(length=length.lower(), names="; ".join(names))


def _behind_box(work: LibraryWork, block: Block, lengths: Sequence[Block]) -> ToldBox:
    ahead = next((each.name for each in lengths if each.id == block.behind), "")
    said = _("Another length was given new words since. This one may lag behind it.")
    if ahead:
        said = _("“{name}” was given new words since. This length may lag behind it.")
    box = ToldBox(said.format(name=ahead), _("It still holds"))
    box.link_used.connect(partial(say_it_holds, work, block))
    return box


def length_links(detail: BlockDetail, ask: Callable[[str], object]) -> tuple[QAbstractButton, ...]:
    """What can be done about lengths; `ask` takes the name of the command."""
    block = detail.row.block
    if block.set_aside:
        return ()
    links = []
    if has_room(detail.lengths):
        links.append(link(_("Write another"), partial(ask, "write_length"), "write_length"))
        links.append(link(_("Tie another"), partial(ask, "tie_length"), "tie_length"))
    if block.argument:
        links.append(link(_("Untie this one"), partial(ask, "untie_length"), "untie_length"))
    return tuple(links)


def has_room(lengths: Sequence[Block]) -> bool:
    return len(lengths) < len(Length)


def say_it_holds(work: LibraryWork, block: Block) -> None:
    """Another length was given new words; this one needs none."""
    work.desk.runner.run(still_holds, block.id).then(
        lambda _kept: work.desk.messages.tell(_("Looked at: it still holds"))
    )
