# Types of qgis.PyQt for mypy: what QGIS re-exports from PyQt5, whose types are in PyQt5-stubs
# (resources/requirements/dev.txt; `make setup` installs it). PyQGIS itself has no types here.
