from pathlib import Path
from unicodedata import normalize

import pytest

from briefing_app.ingest.attached_files import NotTaken, attached_file, in_reading_order


@pytest.fixture
def library(tmp_path):
    place = tmp_path / "export"
    (place / "files/12").mkdir(parents=True)
    (place / "files/12/Rivers.pdf").write_bytes(b"%PDF")
    (tmp_path / "private.txt").write_text("not for the library")
    return place / "library.bib"


@pytest.mark.parametrize(
    "named", ["files/12/Rivers.pdf", r"files\12\Rivers.pdf", "./files/12/../12/Rivers.pdf"]
)
def test_a_file_in_the_folder_of_its_list_is_found(library, named):
    found = attached_file(named, library, ())

    assert found.resolve() == (library.parent / "files/12/Rivers.pdf").resolve()


def test_a_whole_path_and_a_file_address_count_within_the_folder_too(library):
    whole = library.parent / "files/12/Rivers.pdf"

    assert attached_file(str(whole), library, ()) == whole
    assert attached_file(whole.as_uri(), library, ()) == whole


def test_a_name_in_another_normal_form_is_found(library):
    file = library.parent / normalize("NFC", "Étude.pdf")
    file.write_bytes(b"%PDF")

    assert attached_file(normalize("NFD", "Étude.pdf"), library, ()).is_file()


@pytest.mark.parametrize("named", ["../private.txt", "files/../../private.txt", "/etc/passwd"])
def test_a_file_outside_the_folder_is_not_taken_and_the_sentence_says_what_to_do(library, named):
    with pytest.raises(NotTaken) as refused:
        attached_file(named, library, ())

    name = Path(named).name
    assert refused.value.sentence == (
        f"{name} lies outside the folder of library.bib and was left out. To have it read, choose "
        "its folder together with library.bib."
    )


def test_a_path_of_another_system_lies_outside(library):
    with pytest.raises(NotTaken, match="lies outside the folder"):
        attached_file(r"C:\papers\a.pdf", library, ())


def test_a_link_that_leads_outside_is_not_followed(library):
    link = library.parent / "files/link.txt"
    link.symlink_to(library.parent.parent / "private.txt")

    with pytest.raises(NotTaken):
        attached_file("files/link.txt", library, ())


def test_hidden_files_are_left(library):
    (library.parent / ".hidden").mkdir()
    (library.parent / ".hidden/key.txt").write_text("secret")

    with pytest.raises(NotTaken):
        attached_file(".hidden/key.txt", library, ())


def test_a_folder_chosen_together_with_the_list_may_hold_its_files(library):
    outside = library.parent.parent

    found = attached_file(str(outside / "private.txt"), library, (outside,))

    assert found == outside / "private.txt"


def test_a_file_that_is_gone_is_told_of_by_its_name(library):
    with pytest.raises(NotTaken, match=r"^Gone\.pdf is named in library\.bib but is not there\.$"):
        attached_file("files/1/Gone.pdf", library, ())


def test_saved_pages_are_read_before_documents_and_the_first_document_last():
    files = [Path("a.pdf"), Path("b.docx"), Path("c.html")]

    assert in_reading_order(files) == [Path("c.html"), Path("b.docx"), Path("a.pdf")]
