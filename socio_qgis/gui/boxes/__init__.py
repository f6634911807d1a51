"""Boxes of stage 1 on the canvas, checked by the user."""
