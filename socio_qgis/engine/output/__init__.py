"""The GeoPackage with results, runs and the journal."""
