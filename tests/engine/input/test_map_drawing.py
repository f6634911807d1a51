"""Map layers as the map: drawn where their features are, and read as features."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from fakes import ColourReasoner, ColourSegmenter

from socio_qgis.cli import segment as segment_module
from socio_qgis.cli.__main__ import main
from socio_qgis.core import results
from socio_qgis.core.windows import Window
from socio_qgis.engine.contract import MapFeature, Scene
from socio_qgis.engine.imaging.ground import BUILDING, GROUND, ROAD, WATER
from socio_qgis.engine.input.map_drawing import _wide_font, draw_map
from socio_qgis.engine.input.scene_sources import Sources

SCHOOL_RGB, PARK_RGB = (255, 255, 229), (200, 250, 204)
CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0


def feature(shape: shapely.Geometry, layer: str = "", **attributes: str) -> MapFeature:
    return MapFeature(shape, attributes, layer)


def drawn(*features: MapFeature, scale: float = 2.0) -> np.ndarray:
    return draw_map(features, (200, 100), scale, 1.0)


def test_areas_have_the_colours_of_the_standard_style_where_they_lie() -> None:
    rgb = drawn(feature(shapely.box(20, 10, 120, 60), **{"class": "school"}))
    assert rgb.shape == (200, 400, 3)
    is_school = (rgb == SCHOOL_RGB).all(axis=2)
    assert is_school[21:119, 41:239].all()
    assert is_school.sum() == pytest.approx(200 * 100, rel=0.03)
    assert (rgb[150, 300] == GROUND).all()


@pytest.mark.skipif(_wide_font() is None, reason="no font here has more than English letters")
def test_letters_with_marks_are_drawn_as_what_they_are() -> None:
    """Letters that a font lacks are boxes, all alike."""
    one, other = (drawn(feature(shapely.Point(100, 50), name=name)) for name in ("öööö", "éééé"))
    assert (one != other).any()


def test_holes_stay_and_small_areas_lie_on_large_ones() -> None:
    ring = shapely.box(0, 0, 100, 100).difference(shapely.box(40, 40, 60, 60))
    rgb = drawn(
        feature(shapely.box(10, 10, 20, 20), **{"class": "park"}),
        feature(ring, amenity="school"),
        scale=1.0,
    )
    assert (rgb[50, 50] == GROUND).all()
    assert (rgb[15, 15] == PARK_RGB).all()
    assert (rgb[30, 30] == SCHOOL_RGB).all()


def test_a_subclass_says_more_than_its_class() -> None:
    rgb = drawn(feature(shapely.box(0, 0, 99, 99), **{"class": "grass", "subclass": "park"}))
    assert (rgb[50, 50] == PARK_RGB).all()


def test_buildings_water_and_roads_look_like_themselves() -> None:
    rgb = drawn(
        feature(shapely.LineString([(0, 80), (199, 80)]), "roads", highway="residential"),
        feature(shapely.box(10, 10, 40, 40), "building", **{"class": "school"}),
        feature(shapely.box(60, 10, 90, 40), "water", **{"class": "lake"}),
        scale=1.0,
    )
    assert [tuple(rgb[y, x]) for x, y in ((25, 25), (75, 25), (75, 80))] == [BUILDING, WATER, ROAD]


def test_names_are_written_once_and_points_have_a_dot_unless_they_name_their_area() -> None:
    area = feature(shapely.box(10, 10, 190, 90), **{"class": "school"})
    plain = drawn(area)
    at = shapely.Point(100, 50)
    named = drawn(area, feature(at, name="Hill School", **{"class": "school"}))
    changed = (plain != named).any(axis=2)
    assert changed[80:120, 160:240].any()
    assert not changed[:70].any()
    shop = drawn(area, feature(at, name="Hill School", **{"class": "bakery"}))
    assert (shop != named).any()
    twice = feature(at, name="Hill School", **{"class": "school"})
    assert (drawn(area, twice, twice) == named).all()


def test_what_lies_far_outside_or_is_nothing_does_no_harm() -> None:
    rgb = drawn(
        feature(shapely.box(-1e9, -1e9, 1e9, 50), **{"class": "park"}),
        feature(shapely.Polygon(), **{"class": "park"}),
        feature(shapely.Point(1e12, 5), name="Far"),
        feature(shapely.Polygon([(0, 0), (9, 9), (9, 0), (0, 9)]), **{"class": "school"}),
        feature(shapely.Point(150, 80), name="\u6d4e\u5357\u52a8\u7269\u56ed \U0001f418"),
    )
    assert (rgb[:90, 300] == PARK_RGB).all()
    assert (rgb[110:120, 20] == GROUND).all()


class Looking(ColourReasoner):
    """Keeps the scene."""

    scenes: list[Scene]

    def __init__(self) -> None:
        super().__init__()
        self.scenes = []

    def localise(self, scene, queries, *more):
        self.scenes.append(scene)
        return super().localise(scene, queries, *more)


def write_layer(path: Path) -> Path:
    shape = shapely.box(X + 100, Y + 100, X + 400, Y + 300)
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array([shape], object)), [np.array(["school"], object)], ["class"],
        layer="landuse", geometry_type="Polygon", crs=CRS, driver="GPKG",
    )  # fmt: skip
    return path


def test_a_geopackage_of_map_layers_is_a_map(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reasoner = Looking()
    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: reasoner)
    monkeypatch.setattr(segment_module, "make_segmenter", lambda name: ColourSegmenter())
    satellite = tmp_path / "satellite.tif"
    with rasterio.open(
        satellite, "w", width=1000, height=400, count=3, dtype="uint8", crs=CRS,
        transform=rasterio.transform.from_origin(X, Y + 400, 1, 1),
    ) as file:  # fmt: skip
        file.write(np.full((3, 400, 1000), 9, np.uint8))
    command = [
        "segment", "--satellite", str(satellite), "--map", str(write_layer(tmp_path / "m.gpkg")),
        "--query", "red", "--output", str(tmp_path / "out.gpkg"), "--json",
    ]  # fmt: skip
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out)["status"] == results.EMPTY
    (scene,) = reasoner.scenes
    assert [one.attributes for one in scene.features] == [{"class": "school"}]
    y, x = np.nonzero((scene.map_rgb == SCHOOL_RGB).all(axis=2))
    share_of_map = np.array([x.min(), x.max(), y.min(), y.max()]) / np.repeat(
        scene.map_rgb.shape[1::-1], 2
    )
    outline = scene.features[0].geometry.bounds
    share_of_window = np.array(outline)[[0, 2, 1, 3]] / np.repeat(scene.size_px, 2)
    assert share_of_map == pytest.approx(share_of_window, abs=0.01)


def test_a_geopackage_of_a_picture_stays_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "picture.gpkg"
    with rasterio.open(
        path, "w", driver="GPKG", width=256, height=256, count=3, dtype="uint8", crs=CRS,
        transform=rasterio.transform.from_origin(X, Y + 256, 1, 1),
    ) as file:  # fmt: skip
        file.write(np.full((3, 256, 256), 77, np.uint8))
    opened = Sources(path, path).open()
    window = Window(0, (X + 64, Y + 64, X + 192, Y + 192), 128, 128)
    assert opened.map is not None
    assert (opened.read_scene(window, CRS, 1.0, 1.0).map_rgb == 77).all()
