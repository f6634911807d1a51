"""Training of the models that the engine uses."""
