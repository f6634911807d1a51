"""Segmenters: boxes and points on an image to masks."""
