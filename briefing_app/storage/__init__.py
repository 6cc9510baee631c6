"""The workspace file: shelves that keep the officer's things. Only door for SQLAlchemy."""
