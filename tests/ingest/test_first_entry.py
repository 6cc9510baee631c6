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
    path.write_text("United Nations S/2024/385\n\nThe river rose for three days.\n", "utf-8")

    source = first_guess(read_file(path))

    assert source.imprint.number == "S/2024/385"
    assert "number" in source.guessed
