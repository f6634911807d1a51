"""Queries that the panel suggests, by theme, in the interface's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def themes() -> dict[str, tuple[str, ...]]:
    """Queries by theme."""
    return {
        translate("Suggestions", "Education"): (
            translate("Suggestions", "schools"),
            translate("Suggestions", "kindergartens"),
            translate("Suggestions", "universities"),
            translate("Suggestions", "libraries"),
        ),
        translate("Suggestions", "Health"): (
            translate("Suggestions", "hospitals"),
            translate("Suggestions", "clinics"),
            translate("Suggestions", "pharmacies"),
            translate("Suggestions", "places for medical care"),
        ),
        translate("Suggestions", "Green space"): (
            translate("Suggestions", "parks"),
            translate("Suggestions", "gardens"),
            translate("Suggestions", "forests"),
            translate("Suggestions", "playgrounds"),
            translate("Suggestions", "cemeteries"),
        ),
        translate("Suggestions", "Sport and culture"): (
            translate("Suggestions", "sports centres"),
            translate("Suggestions", "stadiums"),
            translate("Suggestions", "swimming pools"),
            translate("Suggestions", "museums"),
            translate("Suggestions", "places for sport and culture"),
        ),
        translate("Suggestions", "Transport"): (
            translate("Suggestions", "railway stations"),
            translate("Suggestions", "bus stations"),
            translate("Suggestions", "parking lots"),
            translate("Suggestions", "airports"),
        ),
        translate("Suggestions", "Commerce"): (
            translate("Suggestions", "shopping centres"),
            translate("Suggestions", "supermarkets"),
            translate("Suggestions", "hotels"),
            translate("Suggestions", "restaurants"),
            translate("Suggestions", "industrial areas"),
        ),
        translate("Suggestions", "Religion"): (
            translate("Suggestions", "places of worship"),
            translate("Suggestions", "churches"),
            translate("Suggestions", "mosques"),
            translate("Suggestions", "temples"),
        ),
        translate("Suggestions", "Administration"): (
            translate("Suggestions", "town halls"),
            translate("Suggestions", "police stations"),
            translate("Suggestions", "fire stations"),
            translate("Suggestions", "post offices"),
            translate("Suggestions", "prisons"),
        ),
    }
