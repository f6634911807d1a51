"""What teaches the tracer. The parts that draw or learn need `.venv-train` and are skipped else."""

from __future__ import annotations

import dataclasses
import gzip
import itertools
import lzma
from pathlib import Path

import numpy as np
import pytest

from socio_qgis.engine.reasoners.map_reader.tracer import PLANES
from socio_qgis.training.tracer.tiles import Tile, is_held_out, kind_of_class, read_tile

X, Y = 2619, 6334
EXTENT = 4096


# A minimal writer of Mapbox Vector Tiles (protocol buffers), enough for a few shapes.
def _varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def _field(number: int, value: bytes | int) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _zigzag(value: int) -> int:
    return value * 2 if value >= 0 else -value * 2 - 1


def _geometry(points: list[tuple[int, int]], kind: int) -> bytes:
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise([(0, 0), *points])]
    commands = [1 | 1 << 3, *map(_zigzag, steps[0])]
    if len(points) > 1:
        commands += [2 | (len(points) - 1) << 3]
        commands += [_zigzag(v) for step in steps[1:] for v in step]
    if kind == 3:
        commands.append(7 | 1 << 3)
    return b"".join(map(_varint, commands))


def _layer(
    name: str, kind: int, shapes: list[tuple[list[tuple[int, int]], dict[str, str]]]
) -> bytes:
    keys = sorted({key for _, tags in shapes for key in tags})
    values = sorted({value for _, tags in shapes for value in tags.values()})
    body = _field(1, name.encode())
    for points, tags in shapes:
        indices = [v for k, t in tags.items() for v in (keys.index(k), values.index(t))]
        feature = _field(2, b"".join(map(_varint, indices)))
        feature += _field(3, kind) + _field(4, _geometry(points, kind))
        body += _field(2, feature)
    body += b"".join(_field(3, key.encode()) for key in keys)
    body += b"".join(_field(4, _field(1, value.encode())) for value in values)
    return _field(3, body + _field(5, EXTENT) + _field(15, 2))


SCHOOL = [(1000, 1000), (1400, 1000), (1400, 1400), (1000, 1400)]
ACROSS_THE_EDGE = [(3900, 2000), (4160, 2000), (4160, 2300), (3900, 2300)]


@pytest.fixture(scope="module")
def tile_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tiles") / "socal" / "14" / str(X) / f"{Y}.pbf"
    path.parent.mkdir(parents=True)
    street = [(0, 1500), (4096, 1500)]
    layers = (
        _layer("landuse", 3, [(SCHOOL, {"class": "school"})])
        + _layer("landcover", 3, [(ACROSS_THE_EDGE, {"class": "grass", "subclass": "park"})])
        + _layer("building", 3, [([(1100, 1100), (1200, 1100), (1200, 1150)], {"class": "yes"})])
        + _layer("transportation", 2, [(street, {"class": "service", "service": "parking_aisle"})])
        + _layer("transportation_name", 2, [(street, {"name:latin": "Oak Street"})])
        + _layer(
            "poi",
            1,
            [
                ([(1200, 1200)], {"class": "school", "name:latin": "Flory School"}),
                ([(3000, 3000)], {"class": "cafe", "name:latin": "A Cafe"}),
            ],
        )
    )
    path.write_bytes(gzip.compress(layers))
    return path


@pytest.fixture(scope="module")
def tile(tile_path: Path) -> Tile:
    return read_tile(tile_path)


def test_a_point_at_the_centroid_names_an_area(tile: Tile) -> None:
    school, park = tile.areas
    assert (school.kind, school.name, school.name_kind) == ("school", "Flory School", "school")
    assert (park.kind, park.name) == ("park", "")
    assert {p.name: p.names_area for p in tile.points} == {"Flory School": True, "A Cafe": False}


def test_metres_are_those_on_the_ground(tile: Tile) -> None:
    # 40 degrees north: a tile at the equator is 2,446 m wide, here about a fifth less
    assert 1800 < tile.size_m < 2000
    side_m = 400 / EXTENT * tile.size_m
    assert tile.areas[0].polygon.area == pytest.approx(side_m**2, rel=1e-3)
    assert tile.areas[0].polygon.bounds[0] == pytest.approx(1000 / EXTENT * tile.size_m, rel=1e-3)
    assert tile.areas[0].polygon.bounds[1] == pytest.approx(1000 / EXTENT * tile.size_m, rel=1e-3)


def test_areas_end_at_the_tiles_edge(tile: Tile) -> None:
    assert tile.areas[1].polygon.bounds[2] == pytest.approx(tile.size_m, rel=1e-6)


def test_parking_aisles_are_told_from_service_roads(tile: Tile) -> None:
    assert list(tile.lines) == ["aisle"]
    assert [name for name, _ in tile.names] == ["Oak Street"]


def test_no_tile_is_both_learned_from_and_held_out() -> None:
    paths = [
        Path(f"{region}/14/{x}/{y}.pbf")
        for region in ("socal", "uganda")
        for x in range(100, 120)
        for y in range(5)
    ]
    held_out = [p for p in paths if is_held_out(p, paths)]
    assert {p for p in paths if p.parts[0] == "uganda"} <= set(held_out)
    columns = sorted({int(p.parts[2]) for p in held_out if p.parts[0] == "socal"})
    assert columns == [118, 119]


def test_classes_of_tiles_have_the_kinds_of_tags() -> None:
    assert kind_of_class("golf_course") == "golf"
    assert kind_of_class("college") == "university"
    assert kind_of_class("nothing known") == "unknown"


def test_samples_are_seeded(tile_path: Path) -> None:
    pytest.importorskip("skia")
    from socio_qgis.training.tracer.dataset import Atlas, samples

    atlas = Atlas([tile_path])
    first, again, other = (
        list(itertools.islice(samples(atlas, seed), 4)) for seed in ((1, 0), (1, 0), (2, 0))
    )
    for a, b in zip(first, again):
        np.testing.assert_array_equal(a.planes, b.planes)
        np.testing.assert_array_equal(a.target, b.target)
    assert any((a.planes != b.planes).any() for a, b in zip(first, other))


@pytest.mark.parametrize(("turns", "mirrored"), [(0, False), (1, False), (2, True), (3, True)])
def test_the_truth_lies_where_the_fill_was_drawn(
    tile_path: Path, turns: int, mirrored: bool
) -> None:
    pytest.importorskip("skia")
    import shapely

    from socio_qgis.training.tracer.draw import TilePaths, View, draw
    from socio_qgis.training.tracer.styles import random_style

    paths = TilePaths(read_tile(tile_path))
    rng = np.random.default_rng(0)
    style = next(s for _ in range(99) if "school" in (s := random_style(rng, "carto")).fills)
    view = View(300, 300, 700, 500, turns, mirrored)
    picture = draw(paths, style, view, [0], rng)
    x, y = view.to_px(shapely.get_coordinates(paths.tile.areas[0].polygon.exterior)).T
    corner = picture.rgb[round(y.min()) + 3, round(x.min()) + 3]
    outside = picture.rgb[round(y.min()) - 5, round(x.min()) - 5]
    np.testing.assert_allclose(corner, style.fills["school"], atol=1)
    np.testing.assert_allclose(outside, style.land, atol=1)
    label = picture.labels[0]
    box = label.box_xyxy_px
    assert x.min() - 60 < (box[0] + box[2]) / 2 < x.max() + 60


def test_the_exported_network_is_the_trained_one(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    onnxruntime = pytest.importorskip("onnxruntime")
    from socio_qgis.training.tracer.export import export
    from socio_qgis.training.tracer.network import TracerNet

    torch.manual_seed(0)
    network = TracerNet().eval()
    export(network, tmp_path / "net.onnx")
    planes, kind, scale = torch.randn(3, PLANES, 256, 256), torch.arange(3), torch.full((3,), 3.0)
    with torch.no_grad():
        logits, expected = network(planes, kind, scale)
    session = onnxruntime.InferenceSession(lzma.decompress((tmp_path / "net.onnx").read_bytes()))
    found = session.run(
        None, {"planes": planes.numpy(), "kind": kind.numpy(), "m_per_px": scale.numpy()}
    )
    np.testing.assert_allclose(found[0], torch.sigmoid(logits).numpy(), atol=5e-3)
    np.testing.assert_allclose(found[1], expected.numpy(), atol=5e-3)


def test_a_networks_weights_can_be_read_back_and_its_norms_restored(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnxscript")
    from socio_qgis.training.tracer.export import export, read_weights
    from socio_qgis.training.tracer.network import TracerNet
    from socio_qgis.training.tracer.train import restore_norms

    torch.manual_seed(0)
    network, again = TracerNet(), TracerNet()
    norms = [m for m in network.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    for norm in norms:
        norm.running_mean.normal_()
        norm.running_var.uniform_(0.5, 2)
        torch.nn.init.uniform_(norm.weight, 0.5, 1.5)
    export(network, tmp_path / "net.onnx.xz")
    read_weights(again, tmp_path / "net.onnx.xz")
    given = torch.randn(2, PLANES, 64, 64), torch.arange(2), torch.full((2,), 3.0)

    def drawn(one: TracerNet) -> list[np.ndarray]:
        with torch.no_grad():
            return [torch.sigmoid(one.eval()(*given)[0]).numpy(), one(*given)[1].numpy()]

    for as_read in (True, False):
        if not as_read:
            before = again.down[0].first_norm.running_mean.clone()
            restore_norms(again, [(*given, torch.zeros(2, 64, 64, dtype=torch.bool))])
            assert not torch.equal(before, again.down[0].first_norm.running_mean)
        for one, other in zip(drawn(network), drawn(again)):
            np.testing.assert_allclose(one, other, atol=5e-3)


def test_the_loss_is_least_for_the_truth() -> None:
    torch = pytest.importorskip("torch")
    from socio_qgis.training.tracer.train import loss_of, overlap

    target = torch.zeros(2, 32, 32, dtype=torch.bool)
    target[:, 8:20, 8:20] = True
    inside = torch.ones(2, 32, 32)
    right = (target.float() - 0.5) * 20
    wrong = right.roll(6, 1)
    assert overlap(right, target, inside).tolist() == [1, 1]
    good, bad = (loss_of(x, torch.ones(2), target, inside) for x in (right, wrong))
    assert good < 0.01 < bad


def test_a_point_alone_in_a_building_is_in_it() -> None:
    from socio_qgis.training.tracer.tiles import Area, Point, _settle

    shapely = pytest.importorskip("shapely")
    house, mall = shapely.box(0, 0, 10, 10), shapely.box(20, 0, 40, 10)
    shop, *others = (
        Point(x, 5, "townhall", name, False, False) for x, name in ((5, "A"), (25, "B"), (35, "C"))
    )
    tile = Tile("socal", X, Y, 2000.0, points=[shop, *others])
    _settle(tile, [house, mall])
    assert [p.building for p in tile.points] == [
        Area(house, "building", "civic", "A", "civic"),
        None,
        None,
    ]


def test_labels_beside_an_icon_are_asked_for_at_the_icon(tile_path: Path) -> None:
    pytest.importorskip("skia", reason="drawing needs skia (make train-tracer)")
    from socio_qgis.training.tracer.draw import TilePaths, View, draw
    from socio_qgis.training.tracer.styles import random_style

    paths = TilePaths(read_tile(tile_path))
    view = View(300, 300, 700, 500)
    rng = np.random.default_rng(0)
    labels = [
        draw(paths, random_style(rng, "plain", icons=True), view, [0], rng).labels[0]
        for _ in range(20)
    ]
    assert {label.has_icon for label in labels} == {True, False}
    x, y = view.to_px(np.array([paths.tile.areas[0].polygon.centroid.coords[0]]))[0]
    middles = [np.add(label.box_xyxy_px[:2], label.box_xyxy_px[2:]) / 2 for label in labels]
    assert np.median([np.hypot(*(middle - (x, y))) for middle in middles]) < 4


def test_places_beside_icons_are_seen_enlarged_to_the_usual_size() -> None:
    pytest.importorskip("skia", reason="drawing needs skia (make train-tracer)")
    shapely = pytest.importorskip("shapely")
    from socio_qgis.training.tracer.dataset import Drawn
    from socio_qgis.training.tracer.tiles import Area

    area = Area(shapely.box(0, 0, 40, 40), "park", "park", "", "unknown")
    drawn = Drawn(np.zeros((9, 9, 3), np.uint8), 1.0, (0, 0, 5, 5), (), area, "plain", "socal")
    assert drawn.enlarged("park") == 1.0
    beside = dataclasses.replace(drawn, any_size=True)
    assert (
        1 < dataclasses.replace(beside, times_larger=3.0).enlarged("park") < beside.enlarged("park")
    )


def test_a_shop_tells_of_the_commercial_land_that_it_stands_on() -> None:
    pytest.importorskip("skia", reason="drawing needs skia (make train-tracer)")
    shapely = pytest.importorskip("shapely")
    from socio_qgis.training.tracer.dataset import _shops
    from socio_qgis.training.tracer.draw import PointLabel
    from socio_qgis.training.tracer.tiles import Area, Point

    land, park = (
        Area(shapely.box(x, 0, x + 10, 10), kind, kind, "", "unknown")
        for x, kind in ((0, "retail"), (20, "park"))
    )
    labels = [
        PointLabel(Point(x, 5, "bank", "Bank", False, False), (x, 0, x + 9, 9)) for x in (5, 25, 50)
    ]
    assert _shops(labels, [land, park], np.random.default_rng(1)) == [(land, (5, 0, 14, 9))]
