"""Models on disk: one folder each, with a lock that says what it must hold."""
