"""Pictures and masks: drawing, alignment, polygons of masks, and merging across windows."""
