"""A bulletin from draft to paper: edited beside its pages, issued, opened again, printed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from models.figures.measuring import Period
from models.ledgers.columns import Link
from models.ledgers.helping import slots_in_use
from models.operations import bulletins
from models.operations.helping import assign_helper
from models.operations.office import OfficeSettings, change_office
from models.progress import silent
from models.rules.bulletin import Head
from tests.helpers.ledgers import assigned, enterprise, person, unit
from tests.ui.touch import notice
from ui.bulletin import paper_file, printing
from ui.bulletin.dialogs import DraftDialog
from ui.bulletin.papers import plaques
from ui.bulletin.preview import PaperPreview
from ui.bulletin.rendering import page_images, page_sizes
from ui.bulletin.shelf import lines
from ui.deeds.dialog import DeedDialog
from ui.jobs.runner import JobRunner

WEEK = Period(date(2024, 10, 28), date(2024, 11, 3))


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    change_office(store, OfficeSettings(name="永州经开区营商办", number_word="永经开营商", addressees="各部门"))
    unit(store)
    person(store)
    assigned(store, "路灯不亮")
    return store


@pytest.fixture
def bulletin_id(store):
    return bulletins.draft_bulletin(store, Head.NOTICE, WEEK)


@pytest.fixture
def page(window, bulletin_id):
    return window.workspace.show_page("bulletins")


def content(store, bulletin_id):
    with store.read() as session:
        return bulletins.content_of(session, bulletin_id)


def dialog(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def issue(page):
    page.desk.issue()
    dialog(DeedDialog).accept()


def test_a_week_is_drafted_the_one_before_at_first(window, store):
    page = window.workspace.show_page("bulletins")
    assert page.bulletin is None
    page.desk.draft()
    asked = dialog(DraftDialog)
    assert asked.fields.editor("monday").value() == "2024-10-28"
    asked.fields.editor("monday").setText("2024-10-30")
    asked.accept()
    assert (page.bulletin.first, page.bulletin.last) == (WEEK.first, WEEK.last)
    assert page.editor.section_count() == 5
    assert page.pages.page_count() > 0


def test_what_is_typed_is_set_as_pages_and_saved_as_one_deed(qtbot, store, page, bulletin_id):
    before, seq = page.pages.pdf, store.undoable().seq
    page.editor.section(0).text.setPlainText("第一段。\n（一）小标题\n第二段。")
    page.editor.addressees.setText("各园中园")
    assert page.unsaved()
    qtbot.waitUntil(lambda: page.pages.pdf != before)
    page.desk.save()
    kept = content(store, bulletin_id)
    assert kept.sections[0].paragraphs == ("第一段。", "（一）小标题", "第二段。")
    assert kept.addressees == "各园中园"
    assert not page.unsaved()
    assert store.undoable().seq == seq + 1


def test_an_issued_bulletin_opens_again_byte_for_byte(window, store, page, bulletin_id):
    page.editor.title.setPlainText("关于路灯的通报")
    issue(page)
    with store.read() as session:
        pdf = bulletins.issued_pdf(session, bulletin_id)
    assert page.pages.pdf == pdf
    assert page.editor.title.isReadOnly()
    assert page.editor.section(0).text.isReadOnly()
    assert "关于路灯的通报" in content(store, bulletin_id).title
    assert "1" in notice(window)
    assigned(store, "又一件", on=date(2024, 10, 29))
    page.reload(frozenset())
    assert page.pages.pdf == pdf
    assert page.moved_mark.isHidden()
    assert [action.key for action in page.page_actions() if action.enabled()] == [
        "draft", "print_bulletin", "save_pdf", "open_pdf"]


def test_when_the_figures_move_on_the_draft_says_so_and_is_drafted_anew(window, store, page, bulletin_id):
    assert page.moved_mark.isHidden()
    assigned(store, "又一件", on=date(2024, 10, 29))
    assert not page.moved_mark.isHidden()
    page.editor.section(0).heading.setText("written by hand")
    page.desk.redraft()
    assert content(store, bulletin_id).sections[0].heading != "written by hand"
    dialog(QMessageBox).accept()
    assert page.editor.section(0).heading.text() == "一、总体情况"
    assert page.moved_mark.isHidden()


def test_a_character_without_a_glyph_is_told_in_place_of_the_pages(qtbot, store, page, bulletin_id):
    page.editor.opening.setPlainText("\U0001f600")
    qtbot.waitUntil(lambda: not page.pages.pdf)
    issue(page)
    assert not dialog(DeedDialog).refusal.isHidden()
    assert not page.bulletin.is_issued


def test_another_bulletin_is_turned_to_without_losing_what_was_typed(store, page, bulletin_id):
    other = bulletins.draft_bulletin(store, Head.BRIEF, Period(date(2024, 10, 21), date(2024, 10, 27)))
    page.editor.addressees.setText("各园中园")
    page.shelf.setCurrentRow(1)
    assert page.bulletin.id == other
    assert content(store, bulletin_id).addressees == "各园中园"


def test_a_draft_is_deleted_and_comes_back_by_undo(window, store, page, bulletin_id):
    page.desk.delete()
    assert page.bulletin is None
    store.undo()
    assert page.bulletin.id == bulletin_id


def test_the_pdf_is_saved_whole(window, store, page, tmp_path):
    page.desk.save_file()
    page.file.save_to(str(tmp_path / "x.pdf"))
    assert (tmp_path / "x.pdf").read_bytes() == page.pages.pdf
    assert "x.pdf" in notice(window)


def test_the_pdf_is_opened_by_the_system(window, page, monkeypatch):
    opened = []
    monkeypatch.setattr(paper_file.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    page.desk.open_file()
    assert opened[0].endswith(".pdf")
    assert notice(window)


def test_without_a_printer_one_sentence_says_so(window, page, monkeypatch):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", list)
    page.desk.print()
    assert notice(window)


def test_pages_are_painted_as_they_stand(page, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    printer.setFullPage(True)
    count = printing.paint(page.pages.pdf, printer, silent)
    sizes = page_sizes((tmp_path / "printed.pdf").read_bytes())
    assert count == len(sizes) == page.pages.page_count()
    for printed, shown in zip(sizes, page_sizes(page.pages.pdf), strict=True):
        assert (printed.width() > printed.height()) == (shown.width() > shown.height())


def test_pages_are_drawn_as_wide_as_asked(page):
    image = page_images(page.pages.pdf, [0], 300)[0]
    assert image.width() == 300
    assert image.height() == pytest.approx(300 * 297 / 210, abs=2)


def test_plaques_open_in_the_preview(window, store):
    party = enterprise(store)
    page = window.workspace.show_page("assignments")
    plaques(page, [party], "云麓星河电子有限公司")
    preview = dialog(PaperPreview)
    assert preview.pages.page_count() == 1
    assert "云麓星河" in preview.windowTitle()
    preview.close()


def test_the_preview_says_whose_mobile_is_not_printed(window, store):
    party = enterprise(store)
    cadre = Link(person(store, "周文", mobile="13812345678", mid_level=True), "周文")
    with store.read() as session:
        slot = next(slot.id for _, slot in slots_in_use(session) if slot.mid_level)
    assign_helper(store, party, slot, cadre, date(2024, 11, 1))
    plaques(window.workspace.show_page("assignments"), [party], "云麓星河电子有限公司")
    preview = dialog(PaperPreview)
    assert "1 " in preview.concealed.text()
    assert not preview.concealed.isHidden()
    preview.close()


def test_a_draft_tells_what_it_withholds(window, store):
    enterprise(store)
    assigned(store, "请打13812345678", party="云麓星河电子有限公司")
    assigned(store, "举报", confidential=True)
    page = window.workspace.show_page("bulletins")
    bulletins.draft_bulletin(store, Head.NOTICE, WEEK)
    assert not page.concealed.isHidden()
    assert page.concealed.text().count("1 ") == 2
    bulletins.draft_bulletin(store, Head.NOTICE, Period(date(2023, 1, 1), date(2023, 1, 7)))
    page.shelf.chosen.emit(next(line.id for line in lines(store, store.today()) if line.id != page.bulletin.id))
    assert page.concealed.isHidden()


def test_plaques_of_what_is_chosen_on_the_board(window, store):
    for name in ("甲有限公司", "乙有限公司"):
        enterprise(store, name)
    page = window.workspace.show_page("assignments")
    page.view.selectAll()
    next(action for action in page.page_actions() if action.key == "plaques").slot()
    assert dialog(PaperPreview).pages.page_count() == 2
    dialog(PaperPreview).close()


def test_the_page_and_the_dialogs_are_freed(context, freed_on_release):
    from exports.paper.plaque import plaques_pdf
    from ui.bulletin.page import BulletinPage
    from ui.ledger.live import LiveNames

    parent = QWidget()
    freed_on_release(lambda: BulletinPage(context))
    freed_on_release(lambda: PaperPreview(JobRunner(inline=True), plaques_pdf([]), "x", parent))
    names = LiveNames(context.store, context.today, 0)
    freed_on_release(lambda: DraftDialog(context.today(), Head.BRIEF, names, parent))


def test_the_head_used_last_is_proposed(window, store):
    bulletins.draft_bulletin(store, Head.BRIEF, WEEK)
    page = window.workspace.show_page("bulletins")
    page.desk.draft()
    assert dialog(DraftDialog).fields.editor("head").value() == "brief"
