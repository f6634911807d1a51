"""Pictures and masks: drawing, aligning, polygonizing and joining across windows."""
