"""What can go wrong with a Word file, in a sentence for whoever asked."""


class WordFault(Exception):
    """A Word file could not be opened, filled or saved; its words say why and what to do."""


class Refused(WordFault):
    """The file is not one we open: damaged, too large, encrypted, or made to do harm."""


class NotSaved(WordFault):
    """Nothing was written; what stood at the place before still stands."""
