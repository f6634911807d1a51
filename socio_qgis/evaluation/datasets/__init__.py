"""Data sets in the SocioSeg layout: built from one's own polygons, checked, shown and pulled."""

USUAL_FIELDS = ("name", "class", "function")
