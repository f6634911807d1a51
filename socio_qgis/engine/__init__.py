"""The engine: reasoners, segmenters and the pipeline. Never imports qgis."""
