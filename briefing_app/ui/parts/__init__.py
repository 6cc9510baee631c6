"""Small widgets and painters that know no page: the vocabulary every screen is written in."""
