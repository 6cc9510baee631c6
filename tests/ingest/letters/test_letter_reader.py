"""E-mail as it comes from any program."""

from email.message import EmailMessage

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.letters.letter_reader import read_letter


@pytest.fixture
def letter():
    letter = EmailMessage()
    letter["Subject"] = "Décrue"
    letter["From"] = "Ann Lee <ann@example.org>"
    letter["To"] = "b@example.org"
    letter["Date"] = "Sun, 01 Mar 2020 10:00:00 +0000"
    letter.set_content("The river rose\nfor days.\n\nSee the paper.\n> as you said\n> before\n")
    return letter


def test_subject_addresses_and_words_are_read(letter):
    source_text = read_letter(letter.as_bytes(), "a.eml")

    assert source_text.text.split("\n\n") == [
        "Décrue",
        "From: Ann Lee <ann@example.org>",
        "To: b@example.org",
        "Date: Sun, 01 Mar 2020 10:00:00 +0000",
        "The river rose for days.",
        "See the paper.",
        "> as you said",
        "> before",
    ]
    assert (source_text.told.title, source_text.told.date) == ("Décrue", "2020-03-01")


def test_attachments_come_with_their_names_and_pictures_do_not(letter):
    letter.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="../a/b.pdf")
    letter.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png")
    inner = EmailMessage()
    inner["Subject"] = "Inner"
    inner.set_content("Words.")
    letter.add_attachment(inner)

    enclosures = read_letter(letter.as_bytes(), "a.eml").enclosures

    assert [one.name for one in enclosures] == ["b.pdf", "3.eml"]
    assert enclosures[0].content == b"%PDF"
    assert read_letter(enclosures[1].content, "b.eml").told.title == "Inner"


def test_a_letter_that_is_a_web_page_is_read_as_one():
    letter = EmailMessage()
    letter["Subject"] = "Rivers"
    letter.set_content("<p>Les rivières <b>montent</b>.</p>", subtype="html", charset="cp1252")

    assert "Les rivières montent." in read_letter(letter.as_bytes(), "a.eml").text


@pytest.mark.parametrize(
    "content",
    [
        b"Subject: a\nDate: no date\nFrom: <<>>,,\n\nWords.",
        b"Subject: =?utf-8?b?!!!?=\nContent-Type: text/plain; charset=nothing\n\nWords.",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nWords.\n",
    ],
)
def test_letters_that_break_the_rules_are_read_all_the_same(content):
    assert "Words." in read_letter(content, "a.eml").text


def test_what_is_no_letter_is_refused():
    with pytest.raises(CannotRead):
        read_letter(b"\n", "a.eml")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_a_letter_saved_in_wide_characters_is_read(encoding):
    letter = "From: Ann Lee <ann@example.org>\nSubject: Rivières\n\nThe river rose.\n"

    assert "The river rose." in read_letter(letter.encode(encoding), "a.eml").text


def test_a_letter_of_spaces_holds_no_words():
    with pytest.raises(CannotRead, match="holds no words"):
        read_letter(b"  \n\n", "a.eml")


def test_attachments_that_are_too_many_are_told():
    part = "--x\nContent-Disposition: attachment; filename={0}.txt\n\nWords {0}.\n"
    body = "".join(part.format(at) for at in range(250))
    head = 'Subject: Many\nContent-Type: multipart/mixed; boundary="x"\n\n'
    read = read_letter(f"{head}{body}--x--\n".encode(), "a.eml")

    assert len(read.enclosures) == 200
    assert read.told.remark == "Of 250 attachments, the first 200 were taken."
