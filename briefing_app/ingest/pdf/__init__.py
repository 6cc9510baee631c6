"""PDF: from characters with places to lines, tables and paragraphs; and its pages drawn."""
