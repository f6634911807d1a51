"""QGIS layers to pictures for the engine, and results back to styled layers."""
