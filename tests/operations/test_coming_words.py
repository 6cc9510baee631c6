from dataclasses import replace

from briefing_app.ingest.first_entry import first_edition, first_guess
from briefing_app.ingest.readers import read_file
from briefing_app.operations.coming_words import ComingWords
from briefing_app.operations.import_summary import ImportState


def test_an_entry_gets_the_words_it_waited_for(workspace, tmp_path):
    path = tmp_path / "rivers.txt"
    path.write_text("Rivers\n\nThe river rose for three days in the spring.\n", "utf-8")
    read = read_file(path)
    entry = replace(first_guess(read), editions=(first_edition(read),))
    with workspace.writing() as shelves:
        shelves.sources.add_entries((entry,))
        outcome = ComingWords(shelves).give(path, entry, read)

    assert outcome.value.state is ImportState.WORDS_ADDED
    assert outcome.value.sentence == "Rivers now has its words; 0 places were found and proved."
    assert outcome.changes.sources == {entry.id}
    with workspace.reading() as shelves:
        assert shelves.sources.get(entry.id).has_words
