"""What the panel offers in a project without imagery or without a map."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QCommandLinkButton, QGroupBox, QSizePolicy, QVBoxLayout


class StartBox(QGroupBox):
    """Ways to the first layers; what its buttons do is in sample_projects.py."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("socio_start")
        self.setTitle(self.tr("Start here, or add layers of your own"))
        self.sample = self._button(
            "sample",
            self.tr("Try the sample town"),
            self.tr("A made-up town with three queries, ready to run"),
            "mActionFileNew.svg",
        )
        self.imagery = self._button(
            "imagery",
            self.tr("Add imagery"),
            self.tr("A GeoTIFF or another raster of your own"),
            "mActionAddRasterLayer.svg",
        )
        self.osm = self._button(
            "osm",
            self.tr("Add OpenStreetMap"),
            self.tr("As a map layer, from the network"),
            "mActionAddXyzLayer.svg",
        )
        column = QVBoxLayout(self)
        column.setSpacing(0)
        for button in (self.sample, self.imagery, self.osm):
            column.addWidget(button)

    def offer(self, has_imagery: bool, has_map: bool) -> None:
        """Show the ways to what the project lacks; nothing where it lacks nothing."""
        self.sample.setVisible(not (has_imagery or has_map))
        self.imagery.setVisible(not has_imagery)
        self.osm.setVisible(not has_map)
        self.setVisible(not (has_imagery and has_map))

    def _button(self, name: str, text: str, description: str, icon: str) -> QCommandLinkButton:
        button = QCommandLinkButton(text, description)
        button.setObjectName(f"socio_start_{name}")
        button.setAccessibleName(text)
        button.setAccessibleDescription(description)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        return button
