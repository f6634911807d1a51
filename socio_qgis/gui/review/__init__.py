"""The page of the panel that steps through results."""
