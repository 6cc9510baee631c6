"""Who may not be named is read from the source itself."""

import pytest

from briefing_app.domain.source import Attribution
from briefing_app.operations.persons_named import persons_not_to_name
from tests.builders import a_document


@pytest.fixture
def kept(workspace):
    def keep(**given):
        document = a_document("Anna Lindqvist argued for a pier.", "A pier it is.", **given)
        with workspace.writing() as shelves:
            shelves.sources.add(
                document.source, document.edition, document.text, document.passages, b""
            )
        return document.excerpt("argued for a pier")

    return keep


def test_those_who_speak_in_the_passage_are_not_to_be_named(workspace, kept):
    excerpt = kept(attribution=Attribution.CHATHAM_HOUSE)
    assert persons_not_to_name(workspace, excerpt).value == ("Anna Lindqvist",)


def test_without_the_rule_everybody_may_be_named(workspace, kept):
    assert persons_not_to_name(workspace, kept()).value == ()
