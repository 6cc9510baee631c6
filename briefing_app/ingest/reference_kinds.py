"""What reference managers call a kind of document or a language, in our own words."""

from briefing_app.domain.source import SourceKind

_ALIKE: dict[SourceKind, str] = {
    SourceKind.ARTICLE: "article article-journal article-magazine review paper-conference "
    "inproceedings conference suppperiodical periodical jour jfull ejour mgzn inpr abst conf "
    "cpaper journalarticle magazinearticle conferencepaper preprint",
    SourceKind.BOOK: "book inbook incollection booklet collection mvbook bookinbook suppbook "
    "reference inreference proceedings mvcollection chapter entry entry-encyclopedia "
    "entry-dictionary ebook echap edbook chap booksection encyclopediaarticle",
    SourceKind.REPORT: "techreport report rprt govdoc gen-report phdthesis mastersthesis thesis "
    "thes manual",
    SourceKind.LAW: "legislation bill regulation treaty legal_case jurisdiction legal stat case "
    "statute hearing-law",
    SourceKind.STATEMENT: "speech hearing hear presentation",
    SourceKind.STATISTICS: "dataset data dbase aggr figure",
    SourceKind.MEDIA: "article-newspaper newspaperarticle news broadcast motion_picture video "
    "advs audio sound blog blogpost post post-weblog podcast radiobroadcast tvbroadcast "
    "videorecording audiorecording",
    SourceKind.INTERVIEW: "interview",
    SourceKind.INTERNAL: "personal_communication pcomm letter email",
    SourceKind.POLICY_PAPER: "pamphlet pamp",
}
_KINDS = {name: kind for kind, names in _ALIKE.items() for name in names.split()}
_LANGUAGES = {
    "en": ("en", "eng", "english", "american", "british", "canadian", "usenglish", "ukenglish",
           "anglais"),
    "fr": ("fr", "fra", "fre", "french", "francais", "français", "acadian", "canadien"),
}  # fmt: skip


def kind_called(name: str) -> SourceKind:
    return _KINDS.get(name.strip().lower(), SourceKind.OTHER)


def language_called(name: str) -> str:
    """From `fr-CA`, `fra`, `french`, `Français`; nothing for a language we know no words of."""
    first = name.strip().lower().replace("_", "-").split("-")[0].split(";")[0].strip()
    return next((code for code, names in _LANGUAGES.items() if first in names), "")
