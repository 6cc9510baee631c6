"""The page one writes on: keys, painting, citations, tables, spelling."""
