"""Tasks of QGIS's task manager, and what they need: requests, plans, inputs of runs."""
