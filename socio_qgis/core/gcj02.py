"""GCJ-02, the coordinates that maps made in mainland China must use, by its public formula.

It moves a place by 300 to 700 m, by an amount that changes slowly from place to place.
"""

from __future__ import annotations

import math

_SEMI_MAJOR_M, _ECCENTRICITY_2 = 6378245.0, 0.00669342162296594323  # Krasovsky 1940
_BOX_DEG = (72.004, 0.8293, 137.8347, 55.8271)  # outside of it nothing is moved


def to_gcj02(longitude_deg: float, latitude_deg: float) -> tuple[float, float]:
    """Longitude and latitude at which such a map shows a place of WGS 84."""
    west, south, east, north = _BOX_DEG
    if not (west <= longitude_deg <= east and south <= latitude_deg <= north):
        return longitude_deg, latitude_deg
    x, y = longitude_deg - 105.0, latitude_deg - 35.0
    root, both = math.sqrt(abs(x)), 20 * (_wave(6 * x) + _wave(2 * x))
    north_m = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
    north_m += (both + 20 * _wave(y) + 40 * _wave(y / 3)) * 2 / 3
    north_m += (160 * _wave(y / 12) + 320 * _wave(y / 30)) * 2 / 3
    east_m = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root
    east_m += (both + 20 * _wave(x) + 40 * _wave(x / 3)) * 2 / 3
    east_m += (150 * _wave(x / 12) + 300 * _wave(x / 30)) * 2 / 3
    latitude = math.radians(latitude_deg)
    squeeze = 1 - _ECCENTRICITY_2 * math.sin(latitude) ** 2
    meridian_m = _SEMI_MAJOR_M * (1 - _ECCENTRICITY_2) / squeeze**1.5
    parallel_m = _SEMI_MAJOR_M / math.sqrt(squeeze) * math.cos(latitude)
    return (
        longitude_deg + math.degrees(east_m / parallel_m),
        latitude_deg + math.degrees(north_m / meridian_m),
    )


def _wave(x: float) -> float:
    return math.sin(x * math.pi)
