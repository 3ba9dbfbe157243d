"""Files beside a record's form: added, dropped, opened, saved, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.store.attachments import attachments_folder
from tests.helpers.ledgers import assigned, enterprise, person, unit
from tests.ui.touch import notice
from ui.attachments.view import AttachmentsView


@pytest.fixture
def store(window):
    return window.workspace.context.store


@pytest.fixture
def page(window, store):
    enterprise(store)
    enterprise(store, "信征科技（永州）有限公司")
    return window.workspace.show_page("enterprises")


@pytest.fixture
def paper(tmp_path) -> Path:
    path = tmp_path / "来函.pdf"
    path.write_bytes(b"%PDF-1.7")
    return path


def files(page) -> AttachmentsView:
    found = page.desk.panel.findChild(AttachmentsView)
    page.desk.panel.tabs.setCurrentWidget(found)
    return found


def listed(view: AttachmentsView) -> list[str]:
    return [view.list.item(row).text().partition("\n")[0] for row in range(view.list.count())]


def tab(page) -> str:
    tabs = page.desk.panel.tabs
    return tabs.tabText(tabs.indexOf(page.desk.panel.findChild(AttachmentsView)))


def drop(view: AttachmentsView, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(view, enter)
    if enter.isAccepted():
        QApplication.sendEvent(view, QDropEvent(QPointF(50, 50), copy, data, buttons, keys))
    return enter.isAccepted()


def test_files_belong_to_the_record_that_is_shown(page, paper):
    view = files(page)
    assert view.add_button.isEnabled()
    plain = tab(page)
    view.add([str(paper)])
    assert listed(view) == ["来函.pdf"]
    assert tab(page) == f"{plain} 1"
    page.view.go_to(1)
    assert listed(view) == []
    assert tab(page) == plain
    page.view.go_to(0)
    assert listed(view) == ["来函.pdf"]


def test_a_file_is_dropped_on_the_list(page, paper):
    view = files(page)
    assert drop(view, paper)
    assert listed(view) == ["来函.pdf"]


def test_a_new_record_takes_files_once_it_is_saved(page, paper):
    page.desk.new()
    view = files(page)
    assert not view.add_button.isEnabled()
    assert not drop(view, paper)
    view.add([str(paper)])
    assert listed(view) == []


def test_what_cannot_be_attached_is_told(window, page, tmp_path):
    empty = tmp_path / "空.pdf"
    empty.touch()
    files(page).add([str(empty)])
    assert "空.pdf" in notice(window)
    assert listed(files(page)) == []


def test_a_file_is_removed_and_brought_back(window, page, paper):
    view = files(page)
    view.add([str(paper)])
    view.list.setCurrentRow(0)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert listed(view) == []
    window.workspace.undo()
    assert listed(view) == ["来函.pdf"]


def test_a_copy_is_opened_so_that_what_is_kept_stays_as_it_is(page, paper, monkeypatch):
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(Path(url.toLocalFile())))
    view = files(page)
    view.add([str(paper)])
    view.list.setCurrentRow(0)
    view.open()
    assert opened[0].name == "来函.pdf"
    assert opened[0].read_bytes() == b"%PDF-1.7"
    assert "attachments" not in str(opened[0].parent)


def test_a_file_no_program_opens_is_told(window, page, paper, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    view = files(page)
    view.add([str(paper)])
    view.list.setCurrentRow(0)
    view.open()
    assert "来函.pdf" in notice(window)


def test_a_copy_is_saved(window, page, paper, tmp_path):
    view = files(page)
    view.add([str(paper)])
    view.list.setCurrentRow(0)
    view.save_to(str(tmp_path / "副本.pdf"))
    assert (tmp_path / "副本.pdf").read_bytes() == b"%PDF-1.7"
    assert "副本.pdf" in notice(window)


def test_a_photo_is_shown_small_and_a_lost_one_is_marked(window, page, tmp_path, store):
    photo = tmp_path / "立牌.png"
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(photo))
    view = files(page)
    view.add([str(photo)])
    pixmap = view.list.item(0).icon().pixmap(40, 40)
    assert pixmap.toImage().pixelColor(20, 15) == Qt.GlobalColor.red
    (kept,) = [path for path in attachments_folder(store.path).rglob("*") if path.is_file()]
    kept.unlink()
    page.view.go_to(1)
    page.view.go_to(0)
    assert "立牌.png" in view.list.item(0).toolTip()
    assert view.list.item(0).toolTip() != "立牌.png"
    view.list.setCurrentRow(0)
    view.open()
    assert "立牌.png" in notice(window)


def test_the_task_list_and_the_responsibility_list_show_the_same_files(window, store, paper):
    unit(store)
    person(store)
    assigned(store)
    tasks = window.workspace.show_page("tasks")
    files(tasks).add([str(paper)])
    assert listed(files(window.workspace.show_page("responsibilities"))) == ["来函.pdf"]


def test_lists_of_settings_have_no_files(window):
    office = window.workspace.show_page("office")
    assert office.page().desk.panel.findChild(AttachmentsView) is None
