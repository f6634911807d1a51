"""Servers: keys in QGIS's authentication database, and leave to send pictures."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from scripted_engine import ScriptedEngine

from socio_qgis.client import environment, servers
from socio_qgis.client.engine import Engine
from socio_qgis.client.environment import Status
from socio_qgis.core.errors import InputError
from socio_qgis.processing.segment import SegmentAlgorithm
from socio_qgis.tasks.execution import execute_run
from socio_qgis.tasks.request import RunRequest, plan_request
from socio_qgis.tasks.run_inputs import RunInputs

SERVER, REASONER = "https://example.org:443", "openai:https://example.org/v1#m"
LOCAL = "openai:http://127.0.0.1:8000/v1#m"
KEY = "a-key-for-tests"


@pytest.fixture(autouse=True)
def settings(qgis_app):
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        pytest.skip("QGIS's authentication database is not available")
    assert manager.setMasterPassword("for tests", True)
    QgsSettings().remove("socio_qgis")
    yield
    for server in list(servers._key_ids()):
        servers.keep_key(server, "")
    QgsSettings().remove("socio_qgis")


@pytest.fixture
def make_inputs(imagery, places, tmp_path):
    all_inputs = []

    def make(reasoner: str, **options: bool) -> tuple[RunRequest, RunInputs]:
        request = RunRequest(
            ("find",), (imagery,), (places,), QgsGeometry.fromRect(QgsRectangle(*EXTENT)),
            QgsCoordinateReferenceSystem(UTM), tmp_path / "places.gpkg", reasoner,
        )  # fmt: skip
        context = QgsProject.instance().transformContext()
        all_inputs.append(RunInputs(request, plan_request(request, context), context, **options))
        return request, all_inputs[-1]

    yield make
    for inputs in all_inputs:
        inputs.close()


def all_settings() -> str:
    store = QgsSettings()
    return " ".join(f"{name}={store.value(name)}" for name in store.allKeys())


def test_a_key_is_kept_changed_and_deleted_and_never_in_the_settings():
    before = set(QgsApplication.authManager().availableAuthMethodConfigs())
    for key in (KEY, "another"):
        servers.keep_key(SERVER, key)
        assert servers.has_key(SERVER)
        assert servers.key_for(REASONER) == key
        assert key not in all_settings()
        assert len(set(QgsApplication.authManager().availableAuthMethodConfigs()) - before) == 1
    assert servers.key_for(LOCAL) == ""
    assert servers.key_for("map-reader") == ""
    servers.keep_key(SERVER, "")
    assert not servers.has_key(SERVER)
    assert set(QgsApplication.authManager().availableAuthMethodConfigs()) == before


def test_the_key_of_the_environment_is_not_sent_over_the_network_in_clear(monkeypatch):
    monkeypatch.setenv("SOCIO_API_KEY", KEY)
    assert servers.key_for(REASONER) == servers.key_for(LOCAL) == KEY
    assert servers.key_for("openai:http://gpu.lan:8000/v1#m") == ""
    assert servers.key_for("map-reader") == ""
    servers.keep_key(SERVER, "its own")
    assert servers.key_for(REASONER) == "its own"
    assert "SOCIO_API_KEY" not in environment.clean_environment()


def test_a_key_that_can_not_be_kept_leaves_the_one_before(monkeypatch):
    servers.keep_key(SERVER, KEY)
    manager = QgsApplication.authManager()
    with monkeypatch.context() as refused:  # as when nobody enters the master password
        refusing = SimpleNamespace(
            removeAuthenticationConfig=manager.removeAuthenticationConfig,
            storeAuthenticationConfig=lambda config: (False, config),
        )
        refused.setattr(servers, "QgsApplication", SimpleNamespace(authManager=lambda: refusing))
        with pytest.raises(InputError, match="can't be kept"):
            servers.keep_key(SERVER, "another")
    assert servers.key_for(REASONER) == KEY


def test_a_key_whose_entry_is_gone_is_said():
    servers.keep_key(SERVER, KEY)
    QgsApplication.authManager().removeAuthenticationConfig(servers._key_ids()[SERVER])
    with pytest.raises(InputError, match="authentication database"):
        servers.key_for(REASONER)


@pytest.mark.parametrize("text", ["", "{", "null", "7", '{"a": 1}', '"https://example.org:443"'])
def test_settings_that_anything_may_have_written_give_no_leave(text):
    for name in (servers._ALLOWED, servers._KNOWN, servers._KEYS):
        QgsSettings().setValue(name, text)
    assert not servers.is_allowed(SERVER)
    assert not servers.has_key(SERVER)
    assert servers.known_reasoners() == []
    servers.allow(SERVER)
    servers.remember(REASONER)
    assert servers.is_allowed(SERVER)
    assert servers.known_reasoners() == [REASONER]


def test_leave_is_for_one_server_alone():
    servers.allow(SERVER)
    servers.require_consent("openai:https://EXAMPLE.org:443/other#n")
    for other in ("https://example.org:444", "http://example.org:443", "https://example.com"):
        with pytest.raises(InputError, match="you have not agreed"):
            servers.require_consent(f"openai:{other}/v1#m")


def test_a_run_sends_no_picture_to_a_server_without_leave(make_inputs):
    with pytest.raises(InputError, match=r"leave this machine, to https://example\.org:443"):
        make_inputs(REASONER)
    make_inputs(LOCAL)
    make_inputs("map-reader")
    make_inputs(REASONER, may_send=True)
    servers.allow(SERVER)
    make_inputs(REASONER)


def test_the_key_is_sent_with_the_start_of_a_run_and_nowhere_else(make_inputs):
    servers.allow(SERVER)
    servers.keep_key(SERVER, KEY)
    for reasoner, key in ((REASONER, KEY), (LOCAL, None)):
        request, inputs = make_inputs(reasoner)
        transport = ScriptedEngine()
        execute_run(
            plan_request(request, QgsProject.instance().transformContext()),
            inputs,
            request.output,
            Engine(lambda: Status(Path(sys.executable)), lambda python, it=transport: it),
            lambda: False,
            lambda *report: None,
        )
        start, *rest = transport.received
        assert start.values.pop("key", None) == key
        assert KEY not in str([start, *rest])


@pytest.mark.parametrize("agreed", [False, True])
def test_processing_refuses_a_server_without_leave(agreed, imagery, places, tmp_path):
    algorithm = SegmentAlgorithm()
    algorithm.initAlgorithm()
    parameters = {
        "QUERIES": "school",
        "IMAGERY": imagery,
        "MAP": [places],
        "REASONER": REASONER,
        "OUTPUT": str(tmp_path / "a.gpkg"),
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    if agreed:
        parameters["SEND_PICTURES"] = True
        assert algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback())
        algorithm._inputs.close()
    else:
        with pytest.raises(QgsProcessingException, match="SEND_PICTURES"):
            algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback())
