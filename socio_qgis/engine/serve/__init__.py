"""What the engine answers to QGIS: one process, lines of JSON."""
