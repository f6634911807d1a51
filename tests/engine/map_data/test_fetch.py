"""Map data of an area: what a server is asked, what its answers become, and its faults."""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
import threading
import time
from pathlib import Path

import pyogrio
import pytest
import shapely
from overpass_server import (
    BUSY_PAGE,
    DEGREES,
    NO_MEMORY,
    TIMED_OUT,
    Drawing,
    Reply,
    answer,
    serving,
    square,
)

from socio_qgis.core.cancel import CancelToken
from socio_qgis.core.errors import CancelledError, EngineError, InputError, StorageError
from socio_qgis.core.map_data import check_server
from socio_qgis.core.windows import Window
from socio_qgis.engine.input.vectors import VectorMap
from socio_qgis.engine.language.schemas import with_roles
from socio_qgis.engine.map_data import fetch as fetch_module
from socio_qgis.engine.map_data import overpass
from socio_qgis.engine.map_data.fetch import boxes_of, fetch
from socio_qgis.engine.models.disk import map_data_folder
from socio_qgis.engine.output.geopackage import transaction
from socio_qgis.engine.reasoners.map_reader.map_features import find_classes, tags_of

WEST, SOUTH = 2.35, 48.85
AREA = shapely.box(WEST, SOUTH, WEST + 10 * DEGREES, SOUTH + 10 * DEGREES)
SCHOOL = square(1, 1, 2)


def drawing() -> Drawing:
    return Drawing(WEST, SOUTH)


def town() -> Drawing:
    """A school, a forest with a clearing of two halves, a café, a road, and what is broken."""
    one = drawing()
    one.way(SCHOOL, amenity="school", name="École Voltaire", name__en="Voltaire School")
    one.relation(
        [
            ("outer", [(4, 4), (9, 4), (9, 9)]),
            ("outer", [(4, 4), (4, 9), (9, 9)]),
            ("inner", [(6, 6), (7, 6), (7, 7)]),
            ("inner", [(7, 7), (6, 7), (6, 6)]),
        ],
        landuse="forest",
    )
    one.node(5, 2, amenity="cafe", name="Le Zinc", phone="+33 1", addr__street="Rue X")
    one.way([(0, 3), (10, 3)], highway="residential", name="Rue Voltaire")
    one.way([(1, 8), (3, 9), (1, 9)], leisure="park")  # not closed
    one.way([(1, 5), (2, 6), (1, 6), (2, 5), (1, 5)], leisure="garden")  # crosses itself
    one.relation([("outer", [(4, 0), (5, 0), (5, 1)])], natural="water")  # not closed
    one.relation([("outer", square(1, 1, 1))], type="route", landuse="grass")  # no area
    return one


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "map.gpkg"


def features(output: Path, layer: str) -> list[dict[str, object]]:
    meta, _, wkb, columns = pyogrio.raw.read(output, layer=layer)
    return [
        {"geometry": shapely.from_wkb(one), **dict(zip(meta["fields"], values))}
        for one, *values in zip(wkb, *columns)
    ]


def drawn(*rings: list[tuple[float, float]]) -> shapely.Geometry:
    corners = [[(WEST + x * DEGREES, SOUTH + y * DEGREES) for x, y in ring] for ring in rings]
    return shapely.Polygon(corners[0], corners[1:])


def test_areas_lines_and_points_are_layers_with_fields_of_their_tags(output: Path) -> None:
    with serving(answer(town().elements)) as server:
        done = fetch(server.address, AREA, output)
    assert done.layers == {"areas": 2, "lines": 1, "points": 1}
    assert done.broken == 3
    assert done.data_date == "2026-11-28T21:04:31Z"
    school = features(output, "areas")[0]
    assert (school["amenity"], school["name"]) == ("school", "École Voltaire")
    assert school["osm_id"] == "way/100"
    assert json.loads(str(school["tags"])) == {"name:en": "Voltaire School"}
    assert shapely.equals(school["geometry"], drawn(SCHOOL))
    (road,) = features(output, "lines")
    assert road["highway"] == "residential"
    (cafe,) = features(output, "points")
    assert shapely.distance(cafe["geometry"], shapely.Point(WEST + 0.005, SOUTH + 0.002)) < 1e-9
    assert cafe["tags"] is None  # who runs it, and where to call, is nobody's need here


def test_a_multipolygon_is_put_together_of_its_members_with_its_holes(output: Path) -> None:
    with serving(answer(town().elements)) as server:
        fetch(server.address, AREA, output)
    forest = features(output, "areas")[1]
    assert shapely.equals(forest["geometry"], drawn(square(4, 4, 5), square(6, 6, 1)))
    assert "type" not in forest


def test_several_outer_rings_are_several_parts(output: Path) -> None:
    one = drawing()
    one.relation([("outer", square(1, 1, 1)), ("", square(3, 1, 1))], landuse="allotments")
    with serving(answer(one.elements)) as server:
        fetch(server.address, AREA, output)
    (found,) = features(output, "areas")
    assert shapely.get_num_geometries(found["geometry"]) == 2
    assert shapely.area(found["geometry"]) == pytest.approx(2 * DEGREES**2)


def test_what_lies_across_the_border_is_cut_and_what_lies_beyond_is_left_out(output: Path) -> None:
    one = drawing()
    one.way(square(8, 8, 4), leisure="park")
    one.way(square(12, 12, 1), leisure="park")
    one.way([(5, 5), (20, 5)], highway="primary")
    one.node(11, 11, shop="bakery")
    with serving(answer(one.elements)) as server:
        assert fetch(server.address, AREA, output).layers == {"areas": 1, "lines": 1, "points": 0}
    (park,) = features(output, "areas")
    assert shapely.equals_exact(
        shapely.normalize(park["geometry"]),
        shapely.normalize(shapely.multipolygons([drawn(square(8, 8, 2))])),
        1e-9,
    )
    with sqlite3.connect(output) as file:
        assert file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchall() == [
            ("areas",),
            ("lines",),
        ]


def test_closed_roads_are_lines_and_squares_are_areas(output: Path) -> None:
    one = drawing()
    one.way(square(1, 1, 1), highway="residential", junction="circular")
    one.way(square(3, 1, 1), highway="pedestrian", place="square", name="Place Noire")
    one.way(square(5, 1, 1), natural="cliff")
    with serving(answer(one.elements)) as server:
        assert fetch(server.address, AREA, output).layers == {"areas": 1, "lines": 1, "points": 0}


def test_the_licence_and_the_source_are_in_the_metadata_of_each_layer(output: Path) -> None:
    with serving(answer(town().elements)) as server:
        fetch(server.address, AREA, output)
    with sqlite3.connect(output) as file:
        rows = file.execute(
            "SELECT table_name, metadata FROM gpkg_metadata JOIN gpkg_metadata_reference "
            "ON md_file_id = gpkg_metadata.id ORDER BY table_name"
        ).fetchall()
    assert [name for name, _ in rows] == ["areas", "lines", "points"]
    for _, text in rows:
        assert "© OpenStreetMap contributors" in text
        assert "ODbL" in text
        assert server.address in text
        assert "2026-11-28T21:04:31Z" in text


def test_the_layers_are_found_by_their_index_and_read_as_kinds(output: Path) -> None:
    with serving(answer(town().elements)) as server:
        fetch(server.address, AREA, output)
    around = (WEST, SOUTH, WEST + 0.0035, SOUTH + 0.0035)
    read = with_roles(VectorMap(output).read(Window(0, around, 100, 100), "EPSG:4326"))
    areas = tuple(one for one in read if one.layer == "areas")
    assert [tags_of(one) for one in areas] == [{"amenity/school"}]
    (match,) = find_classes(areas, {"amenity/school": 1.0})
    assert match.name == "École Voltaire"
    assert match.attribute == "amenity = school"
    assert areas[0].attributes["name:en"] == "Voltaire School"


def test_results_can_be_written_beside_the_layers(output: Path) -> None:
    with serving(answer(town().elements)) as server:
        fetch(server.address, AREA, output)
    with transaction(output):
        pass
    assert {name for name, _ in pyogrio.list_layers(output)} >= {"areas", "socio_results"}


def test_the_server_gets_the_box_around_the_area_and_who_asks(output: Path) -> None:
    triangle = shapely.Polygon([(2.35, 48.85), (2.36, 48.85), (2.355, 48.86)])
    with serving(answer(town().elements)) as server:
        fetch(server.address, triangle, output)
    (query,) = server.queries
    assert query.startswith("[out:json][timeout:90]")
    assert 'wr["amenity"](48.85000,2.35000,48.86000,2.36000);' in query
    assert query.endswith("out geom;")
    (agent,) = server.agents
    assert agent.startswith("socio_qgis/")


def test_an_area_across_the_180th_meridian_has_a_box_on_either_side() -> None:
    fiji = shapely.union_all(
        [shapely.box(179.99, -17, 180, -16.99), shapely.box(-180, -17, -179.99, -16.99)]
    )
    boxes, km2 = boxes_of(fiji)
    assert sorted(boxes) == [(-180, -17, -179.99, -16.99), (179.99, -17, 180, -16.99)]
    assert km2 == pytest.approx(2 * 1.182, rel=0.01)


@pytest.mark.parametrize("area", [shapely.box(0, 0, 1, 1), shapely.box(-180, -90, 180, 90)])
def test_a_large_area_is_refused_before_anything_is_sent(output: Path, area: object) -> None:
    with serving(answer([])) as server, pytest.raises(InputError, match="in parts"):
        fetch(server.address, area, output)
    assert server.queries == []


@pytest.mark.parametrize(
    "address",
    [
        "http://overpass.example.org/api/interpreter",
        "ftp://overpass.example.org/api",
        "overpass.example.org",
        "https://user:word@overpass.example.org/api",  # pragma: allowlist secret
        "https://overpass.example.org\\@127.0.0.1/api",
        "",
    ],
)
def test_only_encrypted_servers_and_this_machine_are_asked(address: str) -> None:
    with pytest.raises(InputError):
        check_server(address)


def test_a_busy_server_is_asked_again_as_it_wishes(output: Path) -> None:
    busy = [Reply(429, b"", {"Retry-After": "0"}), Reply(504, BUSY_PAGE, {"Retry-After": "0"})]
    stages = []
    with serving(*busy, answer(town().elements)) as server:
        fetch(server.address, AREA, output, lambda stage, amount: stages.append((stage, amount)))
    assert len(server.queries) == 3
    assert [one for one in stages if one[0] in ("ask", "wait")] == [
        ("ask", 1),
        ("wait", 0),
        ("ask", 2),
        ("wait", 0),
        ("ask", 3),
    ]
    assert stages[-1] == ("write", 4)


def test_without_a_wish_the_pauses_grow(output: Path) -> None:
    waited: list[float] = []

    class Patient(CancelToken):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(timeout or 0)
            return False

    with serving(Reply(429)) as server, pytest.raises(EngineError, match="429") as caught:
        fetch(server.address, AREA, output, cancel=Patient())
    assert waited == [*overpass.PAUSES_S]
    assert waited == sorted(waited)
    assert "wait some minutes" in caught.value.advice


def test_a_server_that_stays_busy_is_explained(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overpass, "PAUSES_S", (0.0,))
    with serving(Reply(504, BUSY_PAGE)) as server, pytest.raises(EngineError) as caught:
        fetch(server.address, AREA, output)
    assert len(server.queries) == 2
    assert "smaller area" in caught.value.advice
    assert "probably too busy" in caught.value.details
    assert "<" not in caught.value.details
    assert not output.exists()


def test_a_server_that_gave_up_on_the_way_leaves_nothing(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overpass, "PAUSES_S", (0.0,))
    for remark, times in ((TIMED_OUT, 2), (NO_MEMORY, 1)):
        with (
            serving(answer(town().elements, remark=remark)) as server,
            pytest.raises(EngineError, match=remark.split(" in ")[0]) as caught,
        ):
            fetch(server.address, AREA, output)
        assert len(server.queries) == times
        assert "smaller area" in caught.value.advice
        assert not output.exists()
    assert not map_data_folder().exists()


def test_nobody_is_followed_elsewhere(output: Path) -> None:
    with serving(answer(town().elements)) as other:
        with (
            serving(Reply(302, b"", {"Location": other.address})) as server,
            pytest.raises(EngineError, match="302") as caught,
        ):
            fetch(server.address, AREA, output)
        assert other.queries == []
    assert other.address in caught.value.advice


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>Hello</html>",
        b"[1, 2]",
        b'{"elements": {}}',
        b'{"osm3s": {}}',
        b"[" * 200_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_answer_is_refused(output: Path, content: bytes) -> None:
    with serving(content) as server, pytest.raises(EngineError, match="no map data"):
        fetch(server.address, AREA, output)
    assert not output.exists()


@pytest.mark.parametrize(
    "element",
    [
        None,
        7,
        [],
        {},
        {"type": [], "id": 1, "tags": {"shop": "yes"}},
        {"type": "node", "id": "one", "lat": 48.851, "lon": 2.351, "tags": {"shop": "yes"}},
        {"type": "node", "id": 1, "lat": None, "lon": 2.351, "tags": {"shop": "yes"}},
        {"type": "node", "id": 1, "lat": 10**400, "lon": 2.351, "tags": {"shop": "yes"}},
        {"type": "node", "id": 1, "lat": float("nan"), "lon": 2.351, "tags": {"shop": "yes"}},
        {"type": "node", "id": 1, "lat": 48.851, "lon": 2.351, "tags": ["shop"]},
        {"type": "way", "id": 1, "tags": {"shop": "yes"}},
        {"type": "way", "id": 1, "geometry": [None, None], "tags": {"shop": "yes"}},
        {"type": "way", "id": 1, "geometry": "far", "tags": {"highway": "path"}},
        {"type": "relation", "id": 1, "tags": {"type": "multipolygon", "shop": "yes"}},
        {
            "type": "relation",
            "id": 1,
            "members": [{"type": "way", "role": ["outer"], "geometry": []}],
            "tags": {"type": "multipolygon", "shop": "yes"},
        },
        {
            "type": "relation",
            "id": 1,
            "members": [None],
            "tags": {"type": "multipolygon", "shop": "yes"},
        },
    ],
)
def test_an_element_without_sense_does_not_hide_the_others(output: Path, element: object) -> None:
    with serving(answer([element, *town().elements])) as server:
        assert fetch(server.address, AREA, output).layers["areas"] == 2


def test_texts_are_stored_without_what_no_table_holds(output: Path) -> None:
    one = drawing()
    one.node(1, 1, amenity="cafe\x00", name="A\ud800B\x1b[2J" + "x" * 300)
    one.node(2, 2, shop="yes", **{'odd "key"': "a'b", "name__zh": "咖啡"})
    with serving(answer(one.elements)) as server:
        fetch(server.address, AREA, output)
    first, second = features(output, "points")
    assert first["amenity"] == "cafe"
    assert str(first["name"]).startswith("A\ufffdB[2Jxxx")
    assert len(str(first["name"])) == 255
    assert json.loads(str(second["tags"])) == {'odd "key"': "a'b", "name:zh": "咖啡"}


def test_an_answer_without_end_is_not_read_to_its_end(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overpass, "MAX_BYTES", 1_000_000)
    packed = gzip.compress(b" " * 20_000_000)  # also where it is small on the way
    with (
        serving(Reply(200, packed, {"Content-Encoding": "gzip"})) as server,
        pytest.raises(EngineError, match="more than 1 MB") as caught,
    ):
        fetch(server.address, AREA, output)
    assert len(server.queries) == 1
    assert "smaller area" in caught.value.advice


def test_nothing_in_the_area_is_said_and_makes_no_file(output: Path) -> None:
    with serving(answer([])) as server, pytest.raises(EngineError, match="nothing in this area"):
        fetch(server.address, AREA, output)
    assert not output.exists()


def test_an_answer_is_kept_for_a_day(output: Path, tmp_path: Path) -> None:
    with serving(answer(town().elements)) as server:
        assert not fetch(server.address, AREA, output).is_kept
        assert fetch(server.address, AREA, tmp_path / "second.gpkg").is_kept
        assert len(server.queries) == 1
        (kept,) = map_data_folder().iterdir()
        old = time.time() - fetch_module.KEPT_S - 1
        os.utime(kept, (old, old))
        assert not fetch(server.address, AREA, tmp_path / "third.gpkg").is_kept
        next(map_data_folder().iterdir()).write_bytes(b"no gzip")
        assert not fetch(server.address, AREA, tmp_path / "fourth.gpkg").is_kept
    assert features(output, "areas")[0]["name"] == "École Voltaire"


def test_no_file_is_overwritten(output: Path) -> None:
    output.write_bytes(b"mine")
    with serving(answer(town().elements)) as server, pytest.raises(StorageError, match="exists"):
        fetch(server.address, AREA, output)
    assert server.queries == []
    assert output.read_bytes() == b"mine"


def test_who_cancels_does_not_wait_for_the_server(output: Path) -> None:
    cancel = CancelToken()
    with serving(Reply(hangs=True)) as server:
        timer = threading.Timer(0.2, cancel.set)
        timer.start()
        with pytest.raises(CancelledError):
            fetch(server.address, AREA, output, cancel=cancel)
        assert not server.closed.is_set()  # the server has not let go
    assert not output.exists()


def test_who_cancels_does_not_wait_for_the_next_try(output: Path) -> None:
    cancel = CancelToken()

    def report(stage: str, amount: float) -> None:
        if stage == "wait":
            cancel.set()

    busy = Reply(429, b"", {"Retry-After": "60"})
    with serving(busy) as server, pytest.raises(CancelledError):
        fetch(server.address, AREA, output, report, cancel)
    assert len(server.queries) == 1


def test_a_server_that_is_not_there_is_named(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overpass, "PAUSES_S", ())
    with serving() as server:
        address = server.address
    with pytest.raises(EngineError, match="does not answer") as caught:
        fetch(address, AREA, output)
    assert address in caught.value.message
