"""Map data of an area from OpenStreetMap, as layers in a GeoPackage."""
