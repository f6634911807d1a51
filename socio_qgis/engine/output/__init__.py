"""Results, runs and the journal in a GeoPackage, and results in GeoParquet."""
