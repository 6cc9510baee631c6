"""What a page works with: the runner, the feed, messages, questions, looks, and where to go."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QAction

from briefing_app.operations.check_spelling import Dictionaries
from briefing_app.operations.page_layout import Office as PageLayout
from briefing_app.operations.page_layout import find_office
from briefing_app.ui.appearance import Appearance
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.commands import CommandName
from briefing_app.ui.lending import Lending
from briefing_app.ui.messages import Messages
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.place import Place
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.questions import Questions


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each page by the assembly; `action` gives the one QAction of a command.

    `lending` is where copies of original files are lent to other programs; `dictionaries` are
    those of the spelling, which load when the first word is looked up; `layout` tells the
    exact pages where it can.
    """

    runner: OperationRunner
    feed: ChangeFeed
    messages: Messages
    questions: Questions
    appearance: Appearance
    preferences: Preferences
    go: Callable[[Place], None]
    action: Callable[[CommandName], QAction]
    lending: Lending = field(default_factory=Lending)
    dictionaries: Dictionaries = field(default_factory=Dictionaries)
    layout: PageLayout = field(default_factory=lambda: PageLayout(find_office()))
