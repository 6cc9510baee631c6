"""To, from, subject in both languages, number, purpose and dates of a note."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Header:
    """Field names follow the published register of note titles where it has them.

    `purpose` is "D" decision, "I" information, "S" signature or empty; `addressee` is "M" minister,
    "D" deputy head or empty. Dates are ISO, partial or empty. Subjects are published in both
    languages (Access to Information Act, ss. 74 and 88), and so is what `additional` adds.
    `minister` is the title by which the published list of Question Period notes knows one.
    """

    to: str = ""
    from_: str = ""
    through: str = ""
    cc: str = ""
    subject_en: str = ""
    subject_fr: str = ""
    number: str = ""
    purpose: str = ""
    date: str = ""
    decision_by: str = ""
    sector_en: str = ""
    sector_fr: str = ""
    contact: str = ""
    attachments: str = ""
    consultations: str = ""
    addressee: str = ""
    date_received: str = ""
    minister: str = ""
    additional_en: str = ""
    additional_fr: str = ""

    def subject(self, language: str) -> str:
        return self.subject_fr if language == "fr" else self.subject_en
