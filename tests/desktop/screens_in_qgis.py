"""Runs inside QGIS: brings the panel into each of its states and takes a picture of each.

Started by screens.py; the job in SOCIO_JOB names the layers and the folder of the pictures.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QScrollArea
from qgis.utils import iface, plugins, reloadPlugin

from socio_qgis.client import environment, map_data
from socio_qgis.core.errors import EngineError
from socio_qgis.core.map_data import PUBLIC_SERVER
from socio_qgis.gui.find.fields_dialog import FieldsDialog
from socio_qgis.gui.models.server_dialog import ServerDialog
from socio_qgis.gui.options import OptionsPage

JOB = json.loads(os.environ["SOCIO_JOB"])
FOLDER = Path(JOB["folder"])
RUN_LIMIT_S = 120
PANEL_WIDTH_PX = 360


def dock():
    return plugins["socio_qgis"].dock


def picture(name, window=None):
    (window or iface.mainWindow()).grab().save(str(FOLDER / f"{name}.png"))


def drag(tool, corners):
    """Click the tool's button and drag on the canvas; the mouse button stays down."""
    QTest.mouseClick(tool, Qt.MouseButton.LeftButton)
    canvas = iface.mapCanvas().viewport()
    one, other = (QPoint(int(x * canvas.width()), int(y * canvas.height())) for x, y in corners)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, one)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(canvas, one + (other - one) * share, 30)
    return canvas, other


def until_ended():
    """Wait for the run in steps that leave QGIS its event loop."""
    started = time.monotonic()
    while dock().runs.is_running:
        if time.monotonic() - started > RUN_LIMIT_S:
            raise RuntimeError(f"the run did not end: {dock().form.stage.text()}")
        yield 100


def show_window():
    window = iface.mainWindow()
    window.showNormal()
    window.resize(*JOB["size"])
    for other in window.findChildren(QDockWidget):
        if other.objectName() == "Browser":
            other.hide()
    if JOB["font_share"] != 1:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * JOB["font_share"])
        QApplication.setFont(font)
        # The window has a style sheet of its own, which names a size.
        window.setStyleSheet(
            f"{window.styleSheet()} QWidget {{ font-size: {font.pointSizeF():.1f}pt; }}"
        )
    dock().setUserVisible(True)
    window.resizeDocks([dock()], [PANEL_WIDTH_PX], Qt.Orientation.Horizontal)


def tour():
    """All states; each yield is a pause in milliseconds."""
    show_window()
    yield 1500
    picture("1-empty-project")
    QTest.mouseClick(dock().form.run, Qt.MouseButton.LeftButton)
    yield 300
    picture("1-run-in-an-empty-project")

    form, setup = dock().form, dock().form.setup_box
    real = environment.status, environment.create, environment.is_chosen
    environment.is_chosen = lambda: False  # as for a user, who sets no variable
    environment.status = lambda: environment.Status(None, "The engine is not set up yet.")
    setup.check()
    yield 500
    picture("2-engine-missing")
    environment.create = slow_set_up
    QTest.mouseClick(setup._button, Qt.MouseButton.LeftButton)
    yield 100
    picture("3-engine-being-set-up-1")
    yield 1500
    picture("3-engine-being-set-up-2")
    while setup._task is not None:
        yield 100
    yield 300
    picture("4-engine-set-up-failed")
    find, environment.newest_interpreter = environment.newest_interpreter, lambda: None
    QTest.mouseClick(setup._button, Qt.MouseButton.LeftButton)
    while setup._task is not None:
        yield 100
    yield 300
    picture("4-no-python-found")
    environment.newest_interpreter = find
    environment.status, environment.create, environment.is_chosen = real
    setup.check()

    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(JOB["crs"]))
    imagery, map_ = (
        QgsRasterLayer(path, name) for path, name in zip(JOB["layers"], ("Aerial image", "Map"))
    )
    map_.setCrs(project.crs())
    project.addMapLayers([map_, imagery])
    project.layerTreeRoot().findLayer(map_.id()).setItemVisibilityChecked(False)
    iface.mapCanvas().setExtent(imagery.extent())
    iface.mapCanvas().refresh()
    (FOLDER / "places.gpkg").unlink(missing_ok=True)
    form.output.setFilePath(str(FOLDER / "places.gpkg"))
    yield 1500
    iface.layerTreeView().collapseAllNodes()
    picture("5-project-open")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    yield 300
    picture("6-no-query")

    form.query.setPlainText(f"{JOB['query']}\nschools")
    canvas, corner = drag(form.aoi_rectangle, ((0.12, 0.06), (0.86, 0.94)))
    yield 300
    picture("7-drawing")
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    yield 500
    picture("8-ready")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    while not dock().running.boxes._item.boxes and dock().runs.is_running:
        yield 10  # stage 2 is short
    picture("9-running")
    yield from until_ended()
    yield 2500
    picture("10-done")
    yield from show_understood(form)
    yield from show_points(form)
    yield from show_details(form)
    yield from show_review()
    yield from show_boxes(form)

    form.query.setPlainText("volcanoes")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    while "\n" not in form.stage.text() and dock().runs.is_running:
        yield 50
    yield 300
    picture("9-running-time-left")
    yield from until_ended()
    yield 500
    picture("11-nothing-found")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    yield 300
    QTest.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    yield from until_ended()
    yield 300
    picture("12-cancelled")
    form.result.hide()
    dock()._show_error(
        EngineError(
            "The engine ended unexpectedly (code {code}).",
            "Run again; if it was short of memory, choose a smaller area.",
            "details",
            code=-9,
        )
    )
    yield 300
    picture("13-error")
    form.notice.hide()
    canvas, corner = drag(form.aoi_polygon, ((0.2, 0.2), (0.7, 0.3)))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    for x, y in ((0.7, 0.3), (0.6, 0.8)):
        spot = QPoint(int(x * canvas.width()), int(y * canvas.height()))
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    yield 300
    picture("14-drawing-polygon")
    QTest.keyClick(iface.mapCanvas().viewport(), Qt.Key.Key_Escape)
    form.models.setCollapsed(False)
    while form.models._request is not None:
        yield 100
    yield 300
    bar = form.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    picture("15-models")
    yield from show_dialogs(form)
    yield from show_fit(form)
    reloadPlugin("socio_qgis")
    dock().setUserVisible(True)
    yield 500
    picture("16-plugin-reloaded")


def show_details(form):
    """The window of details, a picture of each of its pages."""
    QTest.mouseClick(form.details, Qt.MouseButton.LeftButton)
    details = dock().details
    for page in range(details.tabs.count()):
        details.tabs.setCurrentIndex(page)
        yield 500
        picture(f"17-details-{page + 1}", details)
    details.close()


def show_understood(form):
    """What queries are understood as, and a script that can't be read off the map."""
    before = form.query.toPlainText()
    form.result.hide()
    queries = "where sick people are treated\nparks over 2 ha near the hospital", "무궁화공원"
    for name, text in zip(("10-understood", "10-script-missing"), queries):
        form.understood.clear()
        form.query.setPlainText(text)
        while not form.understood.text():
            yield 100
        while form.models._request is not None:  # which OCR packs there are
            yield 100
        yield 300
        picture(name)

    def look() -> None:
        box = QApplication.activeModalWidget()
        picture("10-script-pack-consent", box)
        box.reject()

    QTimer.singleShot(6000, look)
    QTest.mouseClick(form.models.get_pack, Qt.MouseButton.LeftButton)
    while form.models._dialog._to_fetch:
        yield 100
    form.models._dialog.close()
    form.query.setPlainText(before)
    yield 600


def show_points(form):
    """Points of a layer: the menu beside the queries, and the kinds as queries."""
    source = "Point?crs=EPSG:4326&field=name:string&field=kind:string"
    layer = QgsVectorLayer(source, "Places", "memory")
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    to_degrees = QgsCoordinateTransform(project.crs(), layer.crs(), project)
    centre = to_degrees.transform(canvas.extent().center())
    kinds = {"Elm School": "school", "Poindexter Park": "park", "Bin 7": "waste basket"}
    for name, kind in kinds.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, kind])
        feature.setGeometry(QgsGeometry.fromPointXY(centre))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    form.result.hide()
    before = form.query.toPlainText()
    yield 500
    menu = form.history.menu()
    menu.popup(form.history.mapToGlobal(QPoint(0, form.history.height())))
    yield 300
    own = menu.actions()[0].menu()
    own.popup(menu.mapToGlobal(QPoint(menu.width(), 0)))
    yield 300
    iface.mainWindow().windowHandle().screen().grabWindow(0).save(
        str(FOLDER / "10-points-1-menu.png")
    )
    menu.close()
    own.actions()[0].trigger()
    while dock().point_layers.is_asking:
        yield 100
    yield 500
    picture("10-points-2-queries")
    fields = FieldsDialog(layer, form)
    fields.show()
    yield 300
    picture("10-points-3-fields", fields)
    fields.fields["kind"].setCurrentIndex(2)
    fields.accept()
    dock()._show_layers()
    yield 300
    picture("10-points-4-fields-chosen")
    project.removeMapLayer(layer)
    form.notice.hide()
    form.query.setPlainText(before)
    yield 500


def show_dialogs(form):
    """The dialogs of models and servers, and the page in QGIS's options."""
    QTest.mouseClick(form.models.manage, Qt.MouseButton.LeftButton)
    while form.models._request is not None:
        yield 100
    yield 300
    picture("20-models-dialog", form.models._dialog)
    form.models._dialog.close()
    server = ServerDialog("openai:http://127.0.0.1:8000/v1#a-model", form)
    server.show()
    QTest.mouseClick(server.test, Qt.MouseButton.LeftButton)
    while not server.test.isEnabled():
        yield 100
    yield 300
    picture("21-server-dialog", server)
    server.reject()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.findChild(OptionsPage).remove.click()
        picture("22-options", dialog)
        dialog.reject()

    map_data.allow(PUBLIC_SERVER)  # so that there is something to forget
    map_data.allow_tiles()
    real = environment.managed_folder, environment.is_chosen
    environment.managed_folder, environment.is_chosen = lambda: FOLDER, lambda: False
    QTimer.singleShot(2000, look)
    iface.showOptionsDialog(iface.mainWindow(), plugins["socio_qgis"]._options.title())
    environment.managed_folder, environment.is_chosen = real
    yield 300


def show_fit(form):
    """How the map lies on the imagery, measured; and a warning about its names."""
    form.findChild(QScrollArea).verticalScrollBar().setValue(0)
    QTest.mouseClick(form.map_offset.measure, Qt.MouseButton.LeftButton)
    while not form.map_offset.measure.isEnabled():
        yield 100
    yield 300
    picture("23-map-measured")
    form.notice.hide()
    tiles = "type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmin=0&zmax=14"
    coarse = QgsRasterLayer(tiles, "Coarse map", "wms")
    QgsProject.instance().addMapLayer(coarse, False)  # so that nothing is drawn of it
    QgsProject.instance().layerTreeRoot().addLayer(coarse).setItemVisibilityChecked(False)
    yield 500
    picture("24-names-missing")
    QgsProject.instance().removeMapLayer(coarse)
    yield 300


def show_review():
    """The page of the review: a result, parts by clicks, what is decided."""
    dock().pages.setCurrentWidget(dock().review)
    page, canvas = dock().review, iface.mapCanvas()
    yield 1500
    picture("18-review-1")
    view = canvas.extent()
    canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    yield 500
    picture("18-review-0-out-of-view")
    canvas.setExtent(view)
    yield 500
    QTest.mouseClick(page.form.show_reasoning, Qt.MouseButton.LeftButton)
    yield 800
    picture("18-review-4-reasoning", dock().details)
    dock().details.close()
    yield from show_table_and_swipe(page, canvas)
    QTest.keyClick(canvas, Qt.Key.Key_T)
    box = page.highlight.on_canvas(page.review.current().geometry()).boundingBox()
    beside = QgsPointXY(box.xMaximum() + 0.08 * box.width(), box.center().y())
    for place, button in (
        (beside, Qt.MouseButton.LeftButton),
        (box.center(), Qt.MouseButton.RightButton),
    ):
        pixel = canvas.getCoordinateTransform().transform(place)
        spot = QPoint(int(pixel.x()), int(pixel.y()))
        QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, spot)
        while page.tool.is_asking:
            yield 50
    yield 500
    picture("18-review-2-parts")
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    yield 500
    while page.review.current() is not None:
        QTest.keyClick(canvas, Qt.Key.Key_A)
        yield 200
    picture("18-review-3-done")
    dock().pages.setCurrentWidget(dock().form)


def show_table_and_swipe(page, canvas):
    """The table of results below the canvas, and imagery and map beside each other."""
    QTest.mouseClick(page.form.table, Qt.MouseButton.LeftButton)
    iface.mainWindow().resizeDocks([page.table], [260], Qt.Orientation.Vertical)
    yield 1500
    picture("18-review-5-table")
    page.table.close()
    yield 500
    QTest.keyClick(canvas, Qt.Key.Key_S)
    yield 1500
    picture("18-review-6-swipe")
    QTest.keyClick(canvas, Qt.Key.Key_S)
    yield 500


def show_boxes(form):
    """A run that asks about its boxes: asked, edited, with another run waiting, cancelled."""
    canvas, view = iface.mapCanvas(), dock().running.boxes
    form.result.hide()
    form.check_boxes.setChecked(True)
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    while not view.is_asking:
        yield 100
    yield 1500
    picture("19-boxes-1-asked")
    box = view.tool.boxes[0]
    shape = view._item.on_canvas(box.extent).boundingRect()
    edge = QPoint(int(shape.right()), int(shape.center().y()))
    pull(canvas.viewport(), edge, edge + QPoint(40, 0))
    form.boxes.query.setCurrentIndex(form.boxes.query.count() - 1)
    corner = QPoint(int(0.62 * canvas.width()), int(0.62 * canvas.height()))
    pull(canvas.viewport(), corner, corner + QPoint(120, 90))
    yield 500
    picture("19-boxes-2-edited")
    form.query.setPlainText("parks")
    QTest.mouseClick(form.run, Qt.MouseButton.LeftButton)
    yield 500
    picture("19-boxes-3-another-run-waits")
    QTest.mouseClick(form.boxes.go_on, Qt.MouseButton.LeftButton)
    yield 700
    QTest.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # so that the button has the width of its new text
    picture("19-boxes-4-cancelling")
    QTest.mouseClick(form.waiting.drop, Qt.MouseButton.LeftButton)
    form.check_boxes.setChecked(False)
    yield from until_ended()


def pull(viewport, one, other):
    """Drag from a place to another."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(viewport, one, 30)
    QTest.mousePress(viewport, left, none, one)
    for share in (0.5, 1.0):
        QTest.mouseMove(viewport, one + (other - one) * share, 30)
    QTest.mouseRelease(viewport, left, none, other)


def slow_set_up(interpreter, progress, is_cancelled, name, packages, begin):
    """What pip would print, then an error."""
    lines = [
        "Collecting numpy==2.2.6",
        "  Downloading numpy-2.2.6.whl (16.8 MB)",
        "Collecting onnx",
    ]
    begin(environment.INSTALL)
    for number, line in enumerate(lines, start=1):
        progress(line, number / 4)
        time.sleep(0.4)
    time.sleep(1.2)
    raise EngineError(
        "The engine could not be set up.",
        "Check the network or the proxy, then try again; the log has the reason.",
        "ERROR: Could not find a version that satisfies the requirement onnxruntime",
    )


def go(states):
    """Advance the tour; a failure ends QGIS with its traceback in a file."""
    try:
        pause_ms = next(states, None)
    except Exception:  # noqa: BLE001
        (FOLDER / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
        pause_ms = None
    if pause_ms is None:
        QgsProject.instance().clear()
        QTimer.singleShot(0, iface.actionExit().trigger)
    else:
        QTimer.singleShot(pause_ms, lambda: go(states))


QTimer.singleShot(1500, lambda: go(tour()))
