"""A clerk's first Monday, through the window that the program builds: from an empty file to a printed notice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import build
from desktop.paths import Paths
from exports.workbook.recogniser import read_incoming
from models.language import untranslated
from models.ledgers.catalogue import ledger as described
from models.ledgers.columns import Link
from models.ledgers.rows import row_ids
from models.operations import bulletins, importing
from models.operations.verbs import deed_title
from tests.conftest import delete
from tests.helpers.ledgers import content, only_row
from tests.ui.test_deeds import agree, ask, fill
from tests.ui.test_meeting import type_row
from tests.ui.touch import compose, dialog, editor_of, point_at
from ui.deeds.dialog import DeedDialog
from ui.transfer.export_dialog import open_export
from ui.transfer.import_wizard import open_import

MONDAY = date(2024, 11, 4)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """What the office has: a list with a title, a unit line, and a total."""
    made = Workbook()
    sheet = made.active
    for line in (
        ("云麓经开区重点企业名录",),
        ("填报单位：企业服务中心", None, None, "单位：万元"),
        ("序号", "企业名称", "统一社会信用代码", "联系人"),
        (1, "云麓星河电子有限公司", None, "刘经理"),
        (2, "湖南宏达食品有限公司", None, "王经理"),
        (3, "云麓长丰汽车部件有限公司", None, "陈经理"),
        ("合计", None, None, None),
    ):
        sheet.append(line)
    sheet.merge_cells("A1:D1")
    path = tmp_path / "重点企业名录.xlsx"
    made.save(path)
    return path


@pytest.fixture
def started(qtbot, tmp_path):
    """Start the program as often as asked, on the same settings; the last window is closed at the end."""
    windows = []

    def stop():
        while windows:
            windows[-1].close_now()
            delete(windows.pop())

    def start(ledger: Path | None):
        stop()
        paths = Paths.test(tmp_path / "settings")
        windows.append(build(paths, ledger, inline_jobs=True, today=MONDAY, operator="周文"))
        windows[-1].show()
        return windows[-1]

    yield start
    stop()


def ids(store, key: str) -> list[str]:
    with store.read() as session:
        return row_ids(session, described(session, key), today=MONDAY)


def add(window, key: str, **values: object) -> None:
    """Add a record on a ledger's page, in its form."""
    page = window.workspace.show_page(key)
    page.desk.new()
    for name, value in values.items():
        page.desk.panel.fields.editor(name).show_value(value)
    page.desk.panel.save()


def import_enterprises(window, workbook: Path) -> None:
    wizard = open_import(window.workspace.context, window.workspace.show_page("enterprises"), window)
    wizard.read_file(str(workbook))
    wizard.go_on()
    wizard.go_on()


def assign_four_helpers(window) -> str:
    """Fill the first party's four slots in the grid, and return the party."""
    page = window.workspace.show_page("assignments")
    slots = [column.key for column in page.model.columns if column.key.startswith("slot:")][:4]
    for slot, name in zip(slots, ("周红", "区建设局", "王建国", "吴清"), strict=True):
        point_at(page, 0, slot)
        compose(page.view, preedit="x")
        compose(editor_of(page), commit=name)
        QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
    return page.model.row_id(0)


def hold_meeting(window) -> None:
    page = window.workspace.show_page("meeting")
    page.new_meeting()
    dialog(DeedDialog).accept()
    window.activateWindow()  # as a desktop does when the dialog closes
    assert QTest.qWaitForWindowActive(window)
    page.entry.begin()
    for at in range(10):
        type_row("ylxhdz", "w", f"lamp {at} is dark", "szdl", "go and look", "区建设局", "wjg", "lead", "5")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def handle_first(window) -> None:
    page = window.workspace.show_page("responsibilities")
    point_at(page, 0, "issue")
    for key, texts in (("progress", {"text": "已到现场查看"}), ("finish", {"reply": "路灯已修复"})):
        opened = ask(page, key)
        fill(opened, **texts)
        agree(opened)
        point_at(page, 0, "issue")


def close_first(window, number: str) -> None:
    page = window.workspace.show_page("issues")
    at = next(row for row in range(page.model.rowCount()) if page.model.index(row, 0).data() == number)
    point_at(page, at, "number")
    opened = ask(page, "call_back")
    fill(opened, satisfaction="satisfied", by="周文", method="电话")
    agree(opened)
    point_at(page, at, "number")
    opened = ask(page, "close")
    agree(opened)


def issue_notice(window) -> str:
    page = window.workspace.show_page("bulletins")
    page.desk.draft()
    asked = dialog(DeedDialog)
    asked.fields.editor("monday").setText("2024-11-04")
    asked.accept()
    page.desk.issue()
    dialog(DeedDialog).accept()
    return page.bulletin.id


def test_the_first_monday(started, tmp_path, workbook):
    path = tmp_path / "园区.ledger"
    window = started(None)
    window.new_requested.emit(str(path))
    store = window.workspace.context.store

    import_enterprises(window, workbook)
    assert len(ids(store, "enterprises")) == 3

    add(window, "units", name="区建设局")
    bureau = Link(ids(store, "units")[0], "区建设局")
    for name in ("周红", "王建国", "吴清"):
        add(window, "people", name=name, unit=bureau, mid_level=True)
    party = assign_four_helpers(window)
    assert only_row(store, "assignments", party)["gaps"] == 0

    hold_meeting(window)
    assert len(ids(store, "issues")) == 10
    first = ids(store, "responsibilities")[0]
    assert only_row(store, "responsibilities", first)["due_on"] == date(2024, 11, 11)

    handle_first(window)
    done = only_row(store, "responsibilities", first)
    assert (done["state"], done["result"]) == ("done", "路灯已修复")
    close_first(window, done["issue"].text)
    assert only_row(store, "issues", done["issue"].id)["state"] == "closed"

    book = tmp_path / "责任清单.xlsx"
    page = window.workspace.show_page("responsibilities")
    open_export(window.workspace.context, page, window).save_to(str(book))
    with store.read() as session:
        ledger = described(session, "responsibilities")
    back = importing.preview(store, "responsibilities", read_incoming(book, ledger, untranslated))
    assert (len(back.new), len(back.updated), len(back.unchanged), back.rejected) == (0, 0, 10, ())

    bulletin = issue_notice(window)
    with store.read() as session:
        pdf = bulletins.issued_pdf(session, bulletin)
    text = "".join(one.get_textpage().get_text_range() for one in pypdfium2.PdfDocument(pdf))
    for words in ("〔2024〕1号", "企业问题、建议10条", "已解决1条", "解决率10.00%", "本期交办任务10项", "本期事项10项"):
        assert words in text.replace("\r\n", ""), words

    after = content(store)
    window.workspace.undo()
    with store.read() as session:
        assert not bulletins.content_of(session, bulletin).number_line
    assert store.redoable().verb == "bulletin.issue"

    window = started(path)
    store = window.workspace.context.store
    assert deed_title(store.redoable()) == "Issue a bulletin"
    window.workspace.redo()
    assert content(store) == after
    with store.read() as session:
        assert bulletins.issued_pdf(session, bulletin) == pdf
