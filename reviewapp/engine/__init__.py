"""Text in, findings out. Imports no Django, no database, no network."""
