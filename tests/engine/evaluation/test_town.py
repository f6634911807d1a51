"""The synthetic town: the same from the same seed, and honest about where its places are."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.warp import transform_bounds

from socio_qgis.evaluation.town import lay_out, make_town
from socio_qgis.evaluation.town.layout import KINDS
from socio_qgis.evaluation.town.mapdraw import STYLES, draw_map

ROOT = Path(__file__).resolve().parents[3]
lay_out_once = functools.cache(lay_out)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town")
    make_town(folder, seed=1)
    return folder


def test_the_same_seed_lays_out_the_same_town() -> None:
    one, other = lay_out(2), lay_out_once(2)
    assert [p.outline.wkb for p in one.places] == [p.outline.wkb for p in other.places]
    assert one.trees_xyr_m == other.trees_xyr_m


@pytest.mark.parametrize("seed", [1, 2])
def test_places_do_not_overlap_and_stay_off_streets_and_river(seed: int) -> None:
    town = lay_out_once(seed)
    outlines = [place.outline for place in town.places]
    assert sum(o.area for o in outlines) == pytest.approx(
        shapely.union_all(outlines).area, rel=1e-6
    )
    streets = shapely.union_all([s.line.buffer(s.width_m / 2) for s in town.streets])
    assert max(o.intersection(streets).area / o.area for o in outlines) < 0.01
    assert all(o.disjoint(town.river) for o in outlines)


@pytest.mark.parametrize("seed", [1, 2, 9])
def test_every_town_has_all_kinds_of_places_and_one_of_them_unlabelled(seed: int) -> None:
    places = lay_out_once(seed).places
    wanted = {(name, kind.tag) for kind in KINDS for name in kind.names}
    assert wanted <= {(place.name, place.tag) for place in places}
    assert [place.tag for place in places if not place.labelled] == ["amenity/school"]


@pytest.mark.parametrize("seed", [1, 4])
def test_no_two_places_share_a_name(seed: int) -> None:
    names = [place.name for place in lay_out_once(seed).places]
    assert len(set(names)) == len(names)


def test_pictures_show_the_extent_that_the_truth_lies_in(folder: Path) -> None:
    truth = json.loads((folder / "truth.geojson").read_text(encoding="utf-8"))
    shapes = shapely.from_geojson([json.dumps(f["geometry"]) for f in truth["features"]])
    for name in ("imagery.tif", "map.tif"):
        with rasterio.open(folder / name) as file:
            bounds = transform_bounds(file.crs, "EPSG:4326", *file.bounds)
            assert (file.count, file.dtypes[0]) == (3, "uint8")
        assert shapely.box(*bounds).buffer(1e-6).contains(shapely.union_all(shapes))


def test_the_scene_is_small(folder: Path) -> None:
    assert sum(path.stat().st_size for path in folder.iterdir()) < 3_000_000


def test_a_filled_map_shows_the_place_without_label_in_its_class_colour() -> None:
    town = lay_out_once(1)
    (hidden,) = [place for place in town.places if not place.labelled]
    picture = draw_map(town, 1280, STYLES["filled"])  # one pixel a metre
    edge = hidden.outline.buffer(-1.5).exterior.coords
    colours = [tuple(picture[int(1280 - y), int(x)]) for x, y in edge]
    fill = STYLES["filled"].fills[hidden.tag]
    assert max(np.abs(np.subtract(c, fill)).max() for c in colours) <= 60
    assert sum(c == fill for c in colours) >= len(colours) // 2


def test_pictures_lie_where_the_geotiffs_do(folder: Path, tmp_path: Path) -> None:
    pictures = make_town(tmp_path, seed=1, pictures=True)
    with rasterio.open(pictures.map) as picture, rasterio.open(folder / "map.tif") as geotiff:
        assert picture.crs == geotiff.crs
        assert picture.transform.almost_equals(geotiff.transform)
        assert (picture.read() == geotiff.read()).all()
    with rasterio.open(pictures.imagery) as imagery:
        assert imagery.bounds == picture.bounds


def test_the_packaged_plugin_draws_it_by_the_file_alone(tmp_path: Path) -> None:
    stage = [sys.executable, str(ROOT / ".ci" / "package.py"), "--stage", str(tmp_path)]
    subprocess.run(stage, check=True, stdout=subprocess.DEVNULL)
    script = tmp_path / "socio_qgis" / "evaluation" / "town" / "__main__.py"
    # As in a plugin's engine, which has no rasterio, and no package that is installed.
    block = (
        "import runpy, sys; sys.modules['rasterio'] = None; sys.argv = sys.argv[1:]; "
        "root = sys.argv.pop(1); sys.path = [p for p in sys.path if p != root]; "
        "sys.meta_path = [f for f in sys.meta_path if 'editable' not in repr(f)]; "
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    command = [sys.executable, "-I", "-c", block, str(script), str(ROOT)]
    arguments = [str(tmp_path / "town"), "--style", "filled", "--pictures"]
    subprocess.run([*command, *arguments], check=True, stdout=subprocess.DEVNULL)
    assert (tmp_path / "town" / "imagery.jpg.aux.xml").exists()
    assert (tmp_path / "town" / "map.png").exists()
