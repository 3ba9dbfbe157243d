"""Workbooks into the ledger and out of it, as a person takes them there."""

from __future__ import annotations

from types import SimpleNamespace

import pypdfium2
import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from models.ledgers.rows import Condition, Filter, Op
from tests.helpers.ledgers import content, enterprise, issue, only_row
from tests.ui.touch import notice
from ui.bulletin.preview import PaperPreview
from ui.language import translate
from ui.transfer.export_dialog import ExportDialog, open_export
from ui.transfer.import_wizard import COLUMNS, FILE, PREVIEW, ImportWizard, open_import
from ui.transfer.preview_model import Outcome


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    enterprise(store, "永州华彩电子有限公司", contact="刘经理")
    enterprise(store, "永州晨光医药有限公司", contact="王经理")
    return store


@pytest.fixture
def page(window, store):
    return window.workspace.show_page("enterprises")


@pytest.fixture
def book(tmp_path):
    """A table under a title and a unit line: one new row, one changed, one the same, one refused, and a total."""
    made = Workbook()
    sheet = made.active
    sheet.title = "重点企业"
    for line in (("重点企业台账",), ("填报单位：营商办", None, None, "单位：万元"),
                 ("序号", "企业名称", "统一社会信用代码", "企业联系人", "门牌"),
                 (1, "湖南新来科技有限公司", None, "陈经理", "凤凰园1号"),
                 (2, "永州华彩电子有限公司", None, "周经理", None),
                 (3, "永州晨光医药有限公司", None, "王经理", None), (4, "错码有限公司", "91430000123", None, None),
                 ("合计", None, None, None, None)):
        sheet.append(line)
    sheet.merge_cells("A1:E1")
    path = tmp_path / "企业.xlsx"
    made.save(path)
    return path


@pytest.fixture
def wizard(window, page, book):
    wizard = open_import(window.workspace.context, page, window)
    wizard.read_file(str(book))
    return wizard


def outcomes(wizard):
    return [wizard.preview_step.model.line(row).outcome for row in range(wizard.preview_step.model.rowCount())]


def test_from_a_file_to_one_deed_that_undoes(window, store, page, wizard):
    before = content(store)
    assert wizard.stack.currentIndex() == COLUMNS
    wizard.go_on()
    assert wizard.stack.currentIndex() == PREVIEW
    assert outcomes(wizard) == [Outcome.NEW, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.REJECTED]
    assert content(store) == before
    wizard.go_on()
    assert len(page.model.ids) == 3
    assert "2" in notice(window)
    store.undo()
    assert content(store) == before


def test_the_preview_says_old_and_new_and_why_not(wizard):
    wizard.go_on()
    model = wizard.preview_step.model
    assert "刘经理 → 周经理" in model.index(1, 3).data()
    assert "91430000123" in model.index(3, 3).data()
    assert model.index(3, 1).data() == "拒绝"
    assert model.index(0, 0).data() == "4"


def test_counts_narrow_the_lines(wizard):
    wizard.go_on()
    step = wizard.preview_step
    step.counts[Outcome.REJECTED].click()
    assert outcomes(wizard) == [Outcome.REJECTED]
    step.counts[Outcome.NEW].click()
    assert outcomes(wizard) == [Outcome.NEW, Outcome.REJECTED]
    step.counts[Outcome.NEW].click()
    step.counts[Outcome.REJECTED].click()
    assert len(outcomes(wizard)) == 4


def test_an_unknown_heading_is_given_its_column(store, wizard):
    box = wizard.columns_step.target("门牌")
    assert box.currentData() == ""
    choose(box, "address")
    assert wizard.columns_step.target("门牌").currentData() == "address"
    wizard.go_on()
    assert "凤凰园1号" in wizard.preview_step.model.index(0, 3).data()


def test_a_heading_is_left_out(wizard):
    choose(wizard.columns_step.target("企业联系人"), "")
    wizard.go_on()
    assert outcomes(wizard) == [Outcome.NEW, Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.REJECTED]


def test_going_back_keeps_what_was_chosen(wizard):
    choose(wizard.columns_step.target("企业联系人"), "")
    wizard.go_on()
    wizard.back()
    assert wizard.columns_step.target("企业联系人").currentData() == ""


def test_refused_lines_are_saved_and_come_back_corrected(window, store, page, wizard, tmp_path):
    wizard.go_on()
    target = tmp_path / "refused.xlsx"
    wizard.save_rejects(str(target))
    assert str(target) in wizard.refusal.text()
    wizard.go_on()
    made = load_workbook(target)
    sheet = made.active
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "91430000123":
                cell.value = None
    made.save(target)
    again = open_import(window.workspace.context, page, window)
    again.read_file(str(target))
    again.go_on()
    assert outcomes(again) == [Outcome.NEW]


def test_what_is_no_table_gets_one_sentence(window, page, tmp_path):
    path = tmp_path / "empty.xlsx"
    Workbook().save(path)
    wizard = open_import(window.workspace.context, page, window)
    wizard.read_file(str(path))
    assert wizard.stack.currentIndex() == FILE
    assert wizard.refusal.text()
    wizard.read_file(str(tmp_path / "gone.xlsx"))
    assert wizard.isEnabled()
    assert wizard.refusal.text()


def test_a_workbook_dropped_on_the_window_finds_its_ledger(window, store, book):
    window.workspace.show_page("start")
    drop(window, book)
    wizard = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportWizard) and one.isVisible())
    assert wizard.stack.currentIndex() == COLUMNS
    wizard.go_on()
    wizard.go_on()
    assert window.workspace.page().key == "enterprises"


def test_what_is_no_workbook_is_not_taken(window, store, tmp_path):
    window.workspace.show_page("start")
    path = tmp_path / "picture.png"
    path.write_bytes(b"x")
    drop(window, path)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ImportWizard) and one.isVisible()]


def test_an_export_comes_back_unchanged(window, store, page, tmp_path):
    path = tmp_path / "out.xlsx"
    open_export(window.workspace.context, page, window).save_to(str(path))
    assert str(path) in notice(window)
    wizard = open_import(window.workspace.context, page, window)
    wizard.read_file(str(path))
    wizard.go_on()
    assert outcomes(wizard) == [Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert not wizard.next_button.isEnabled()


def test_an_export_takes_what_the_page_shows(window, store, page, tmp_path):
    page.show_filter(Filter(conditions=(Condition("name", Op.CONTAINS, "华彩"),)))
    dialog = open_export(window.workspace.context, page, window)
    assert dialog.shown_rows.isChecked()
    dialog.save_to(str(tmp_path / "one.xlsx"))
    assert names(tmp_path / "one.xlsx") == ["永州华彩电子有限公司"]


def test_an_export_for_the_public_leaves_people_out(window, store, page, tmp_path):
    dialog = open_export(window.workspace.context, page, window)
    dialog.public.setChecked(True)
    dialog.save_to(str(tmp_path / "public.xlsx"))
    assert not {"刘经理", "王经理"} & texts(tmp_path / "public.xlsx")


def test_a_target_that_cannot_be_written_keeps_the_dialog_open(window, store, page, tmp_path):
    dialog = open_export(window.workspace.context, page, window)
    dialog.save_to(str(tmp_path / "no such folder" / "x.xlsx"))
    assert dialog.isVisible()
    assert not dialog.refusal.isHidden()
    dialog.save_to(str(tmp_path / "x.xlsx"))
    assert not dialog.isVisible()


def test_what_is_imported_is_kept(store, page, wizard):
    wizard.go_on()
    wizard.go_on()
    kept = {row["name"]: row for row in (only_row(store, "enterprises", row_id) for row_id in page.model.ids)}
    assert kept["湖南新来科技有限公司"]["contact"] == "陈经理"


def test_dialogs_are_freed(context, freed_on_release):
    parent = QWidget()
    page = SimpleNamespace(key="enterprises")
    freed_on_release(lambda: ImportWizard(context, "enterprises", parent))
    freed_on_release(lambda: ExportDialog(context, page, parent))


def test_a_public_export_says_what_it_withholds(window, store, page):
    issue(store, "请打13812345678", raised_by="刘某", party="永州华彩电子有限公司")
    issue(store, "举报", confidential=True)
    dialog = open_export(window.workspace.context, page, window)
    assert dialog.concealed.text() == ""
    dialog.public.setChecked(True)
    assert "2 " in dialog.concealed.text()
    choose(dialog.ledger_box, "issues")
    assert dialog.concealed.text().count("1 ") == 3
    choose(dialog.ledger_box, "units")
    assert dialog.concealed.text() == translate("ExportDialog", "Nothing in it has to be withheld.")
    dialog.internal.setChecked(True)
    assert dialog.concealed.text() == ""


def test_the_rows_shown_are_printed_as_pages(window, store, page, qtbot):
    enterprise(store, "云麓方舟机械有限公司")
    page.filter_bar.focus_text()
    page.show_filter(Filter(conditions=(Condition("name", Op.CONTAINS, "方舟"),)))
    dialog = opened_print(window)
    assert dialog.print_button.isDefault()
    dialog.public.setChecked(True)
    dialog.print_button.click()
    (preview,) = window.findChildren(PaperPreview)
    text = text_of(preview.pdf)
    assert "云麓方舟机械有限公司" in text
    assert "永州华彩电子有限公司" not in text
    assert "内部资料" not in text
    preview.reject()


def opened_print(window):
    action = next(one for one in window.findChildren(QAction) if one.data() == "print" and one.isEnabled())
    action.trigger()
    return window.findChild(ExportDialog)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found = "".join(document[at].get_textpage().get_text_bounded() for at in range(len(document)))
    document.close()
    return found


def choose(box, key):
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, buttons, keys))


def texts(path):
    return {cell.value for row in load_workbook(path).active.iter_rows() for cell in row if isinstance(cell.value, str)}


def names(path):
    return sorted(text for text in texts(path) if text.endswith("有限公司"))


def test_samples_speak_the_words_of_their_column(window, store, page, tmp_path):
    path = tmp_path / "out.xlsx"
    open_export(window.workspace.context, page, window).save_to(str(path))
    wizard = open_import(window.workspace.context, page, window)
    wizard.read_file(str(path))
    told = {wizard.columns_step.table.item(row, 0).text(): wizard.columns_step.table.item(row, 1).text()
            for row in range(wizard.columns_step.table.rowCount())}
    assert (told["状态"], told["规上"]) == ("正常", "否")


def test_an_empty_ledger_offers_the_import(window):
    page = window.workspace.show_page("units")
    button = next(one for one in page.empty.findChildren(QPushButton) if "Excel" in one.text())
    assert not button.isHidden()
    button.click()
    assert any(isinstance(one, ImportWizard) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_headings_of_two_lines_keep_their_order_and_show_what_stands_under_them(window, store, tmp_path):
    made = Workbook()
    for line in (("2024年9月产值月报表",), ("企业名称", "工业总产值", None, "营业收入", None, "从业人员"),
                 (None, "本月", "1-9月累计", "本月", "累计", None), ("永州华彩电子有限公司", 100, 900, 80, 700, 120)):
        made.active.append(line)
    for merged in ("A2:A3", "B2:C2", "D2:E2", "F2:F3"):
        made.active.merge_cells(merged)
    made.save(tmp_path / "月报.xlsx")
    wizard = open_import(window.workspace.context, window.workspace.show_page("party_figures"), window)
    wizard.read_file(str(tmp_path / "月报.xlsx"))
    found = wizard._found
    assert [heading for heading, _ in found.headings()] == [
        "企业名称", "工业总产值/本月", "工业总产值/1-9月累计", "营业收入/本月", "营业收入/累计", "从业人员"]
    assert found.samples("营业收入/累计", "") == "700"
    wizard.reject()
