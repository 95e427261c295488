"""Review of machine-translated documents: a pure engine and a Django application around it."""
