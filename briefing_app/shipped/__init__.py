"""What is delivered as data: kinds of notes, terms, markings, limits and the starter library.

A kind of note is one TOML file in `templates/notes`, or in a folder of a department's own, where
a file with the same `key` takes the place of ours. Every text stands in both official languages.

    key = "memo_decision"            # never shown; notes remember it
    order = 10                       # place in the list of kinds
    name = { en = "…", fr = "…" }    # printed at the head of the note
    short_name = { en = "…", fr = "…" }    # in lists
    purpose = "D"                    # D decision, I information, S signature, or ""
    addressee = "M"                  # M minister, D deputy head; left out: neither
    register = "titles"              # the published list it belongs to: titles, questions, or none
    fields = ["to", "from", "subject_en", …]      # header fields offered, in order
    required = ["to", "subject_en", …]            # those that may not stay empty
    decision = [{ en = "I concur", fr = "…" }]    # lines of the decision block, if any
    signatory = { en = "…", fr = "…" }            # who signs
    words = 900                      # limit of the whole note; 0 or left out: none
    words_fr = 1080                  # the same in French; left out: a fifth more
    pages = { en = 2, fr = 3 }
    style = "paragraphs"             # or "numbered" through the whole note, or "bullets"
    limits.operational_days = 60     # what the checks measure by where this kind differs; names
    limits.sentence_words = { en = 25, fr = 30 }    # and usual numbers: resources/writing.toml

    [[section]]                      # in the order in which they stand
    key = "summary"
    name = { en = "Summary", fr = "Résumé" }
    guidance = { en = "What to write here.", fr = "…" }
    level = 1                        # 2 for a sub-section of the section before it
    required = true
    words = 100
    starts_as = "paragraph"          # or "bullet", "numbered"; left out: as the style has it
"""
