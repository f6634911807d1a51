"""Background tasks that carry a run."""
