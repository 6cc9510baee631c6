"""Works cited, as a style of the Citation Style Language prints them."""
