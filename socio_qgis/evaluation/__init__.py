"""SocioSeg data sets, metrics and reports."""
