"""Measures speed against what one would use otherwise."""
