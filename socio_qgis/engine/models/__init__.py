"""Model weights: had from the hub, kept on disk, loaded."""
