from briefing_app.ingest.first_entry import first_edition, first_guess
from briefing_app.ingest.readers import read_file

TEXT = "Rivers\n\nBy: Ann Lee\n\nThe river rose for three days in the spring.\n"


def test_a_reading_is_a_source_whose_fields_are_guesses_and_an_edition_of_its_bytes(tmp_path):
    path = tmp_path / "rivers.txt"
    path.write_text(TEXT, "utf-8")
    read = read_file(path)

    source, edition = first_guess(read), first_edition(read)

    assert (source.title, source.author) == ("Rivers", "Ann Lee")
    assert {"title", "author"} <= source.guessed
    assert (edition.number, edition.file_name) == (1, "rivers.txt")
    assert (edition.file_hash, edition.characters) == (read.file_hash, len(TEXT))


def test_the_symbol_on_the_first_page_is_a_guess(tmp_path):
    path = tmp_path / "letter.txt"
    above = ("United Nations S/2024/385", "Security Council", "Distr.: General")
    words = "The ports of the north froze twice in the winter, and no ship could leave them. " * 3
    path.write_text("\n\n".join((*above, "Report on the Ports", words, words)), "utf-8")

    source = first_guess(read_file(path))

    assert (source.title, source.imprint.number) == ("Report on the Ports", "S/2024/385")
    assert "number" in source.guessed
