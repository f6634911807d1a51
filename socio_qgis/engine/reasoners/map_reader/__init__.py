"""The embedded reasoner: reads the drawn map as a person would."""
