"""One module a check: its metadata, its examples (which are its tests and its help page), its function."""
