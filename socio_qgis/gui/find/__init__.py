"""The page of the panel that takes a request and shows its run."""
