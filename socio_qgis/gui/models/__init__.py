"""Which models are used, and those on disk and on servers."""
