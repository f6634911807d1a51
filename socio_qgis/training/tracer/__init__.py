"""Teaches the tracer: OpenStreetMap tiles drawn in endlessly varied styles, and a small U-Net."""
