"""Screen readers: whatever the keyboard can reach in the panel and its dialogs has a name."""

from __future__ import annotations

from known_layers import make_places
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)

from socio_qgis.gui.find.fields_dialog import FieldsDialog
from socio_qgis.gui.models.models_dialog import ModelsDialog
from socio_qgis.gui.models.server_dialog import ServerDialog
from socio_qgis.gui.options import OptionsPage

SELF_SPOKEN = (QTabBar, QTabWidget, QScrollArea)  # by their tabs and content


def nameless(window: QWidget) -> list[str]:
    """What takes the keyboard and says nothing; parts of Qt's and QGIS's widgets are left out."""
    buddies = {label.buddy() for label in window.findChildren(QLabel)}
    found = []
    for one in window.findChildren(QWidget):
        name = one.accessibleName()
        if isinstance(one, QAbstractButton):
            name = name or one.text()
        elif isinstance(one, QGroupBox):
            name = name or one.title()
        is_part = (
            isinstance(one, SELF_SPOKEN)
            or one.objectName() == "collapseButton"
            or one.parent().inherits("QComboBoxPrivateContainer")
        )
        is_reached = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(window)
        if is_reached and not is_part and not name and one not in buddies:
            found.append(f"{type(one).__name__} {one.objectName()}")
    return found


def test_all_that_the_keyboard_reaches_has_a_name(ready):
    form = ready.form
    form.models.setCollapsed(False)
    form.models.setup.offer("a command")
    form.setup_box.show()
    form.setup_box.others.setCollapsed(False)
    form.boxes.ask(0, 2, ("parks", "zoo"))
    form.waiting.show_waiting([("schools",)])
    form.notice.show_message("It failed.", with_button=True)
    fields = FieldsDialog(make_places())
    dialogs = (ModelsDialog(), ServerDialog(""), fields, OptionsPage(None, *[lambda: None] * 3))
    for window in (form, ready.review, ready.review.table, ready.details, *dialogs):
        assert len(window.findChildren(QWidget)) > 5
        assert nameless(window) == [], type(window).__name__
