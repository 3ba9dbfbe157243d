"""Supervision and visits as a clerk works with them: sheets, bounties, duties, findings."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.operations import records, supervising
from tests.conftest import TODAY
from tests.helpers.ledgers import assigned, enterprise, only_row, person, unit
from tests.ui.test_deeds import agree, ask, deed, enabled, fill
from tests.ui.touch import cell, dialog, kept, notice
from ui.deeds.catalogue import DEEDS
from ui.deeds.supervision import ISSUE_SHEETS, POST_BOUNTY
from ui.ledger.table_model import Ask
from ui.supervision.proposals import ProposalsDialog

PARTY = "云麓星河电子有限公司"


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    unit(store)
    person(store)
    enterprise(store)
    return store


@pytest.fixture
def with_tasks(monkeypatch):
    """The deeds that stand with the tasks."""
    for key, more in (("responsibilities", ISSUE_SHEETS), ("tasks", POST_BOUNTY)):
        monkeypatch.setitem(DEEDS, key, (*DEEDS[key], more))


def overdue(store, text: str = "路灯不亮") -> tuple[str, str]:
    return assigned(store, text, due_on=date(2024, 11, 1))


def test_the_office_issues_what_is_proposed_and_the_units_receipt_and_answer_are_entered(window, store):
    issue_id, _ = overdue(store)
    assigned(store, "停水", due_on=date(2024, 11, 11))
    page = window.workspace.show_page("sheets")
    assert page._middle.currentWidget() is page.empty
    QTest.mouseClick(page._offer, Qt.MouseButton.LeftButton)
    opened = dialog(ProposalsDialog)
    tops = [opened.tree.topLevelItem(at) for at in range(opened.tree.topLevelItemCount())]
    assert [top.text(0) for top in tops] == ["红色（逾期） · 区经发局", "蓝色（临期） · 区经发局"]
    assert opened.fields.editor("answer_by").text() == "2024-11-13"
    for top in tops:
        top.setCheckState(0, Qt.CheckState.Unchecked)
    agree(opened)
    assert not opened.refusal.isHidden()
    tops[0].setCheckState(0, Qt.CheckState.Checked)
    agree(opened)
    assert not opened.isVisible()
    assert [cell(page, 0, key) for key in ("number", "colour", "unit")] == ["督〔2024〕1号", "红色（逾期）", "区经发局"]
    assert page.model.rowCount() == 1
    page.view.selectAll()
    assert enabled(page) == {"receive", "answer"}
    opened = ask(page, "receive")
    fill(opened, by="李明")
    agree(opened)
    assert cell(page, 0, "state") == "待答复"
    assert enabled(page) == {"answer"}
    opened = ask(page, "answer")
    fill(opened, text="本周修复")
    agree(opened)
    assert cell(page, 0, "state") == "已答复"
    assert enabled(page) == set()
    assert kept(window, "issues", issue_id)["state"] == "in_hand"


def test_nothing_to_urge_is_said(window, store):
    page = window.workspace.show_page("sheets")
    page.propose()
    assert notice(window).startswith("没有需要督办的事项")
    assert page.dialog is None


def test_selected_items_are_urged_from_the_responsibility_list(window, store, with_tasks):
    _, task_id = overdue(store)
    _, in_time = assigned(store, "停水", due_on=date(2024, 12, 20), on=TODAY)
    page = window.workspace.show_page("responsibilities")
    page.go_to(task_id)
    assert cell(page, page.model.position(task_id), "warning") == "红色（逾期）"
    opened = ask(page, "issue_sheets")
    assert opened.fields.editor("demand").toPlainText() == supervising.DEMAND
    agree(opened)
    assert not opened.isVisible()
    page.go_to(in_time)
    opened = ask(page, "issue_sheets")
    agree(opened)
    assert opened.isVisible()
    assert only_row(store, "issues", only_row(store, "tasks", in_time)["issue"].id)["number"] in opened.refusal.text()
    opened.reject()


def test_a_bounty_is_posted_taken_and_ended(window, store, with_tasks):
    _, task_id = assigned(store, "产线用电容量不足", due_on=date(2024, 12, 20))
    page = window.workspace.show_page("bounties")
    assert page._middle.currentWidget() is page.empty
    QTest.mouseClick(page._way, Qt.MouseButton.LeftButton)
    tasks = window.workspace.page()
    assert tasks.key == "tasks"
    tasks.go_to(task_id)
    opened = ask(tasks, "post_bounty")
    fill(opened, wanted="三个月内增容")
    agree(opened)
    page = window.workspace.show_page("bounties")
    page.view.selectAll()
    opened = ask(page, "take")
    fill(opened, team="区经发局", leader="李明", promise="两个月内完成")
    agree(opened)
    assert [cell(page, 0, key) for key in ("state", "team", "leader")] == ["已揭榜", "区经发局", "李明"]
    assert not deed(page, "take").isEnabled()
    opened = ask(page, "end")
    fill(opened, how="ended", result="已送电")
    agree(opened)
    assert cell(page, 0, "state") == "已结项"


def test_what_is_missing_of_a_duty_is_said_in_red(window, store):
    records.create(store, "duties", {"name": "每月走访不少于1次", "person": "李明"})
    page = window.workspace.show_page("duties")
    window.refresh()
    at = [column.key for column in page.model.columns].index("missing")
    index = page.model.index(0, at)
    assert (index.data(), index.data(Ask.GAP)) == ("李明缺1次", True)
    assert cell(page, 0, "status") == "未达标"
    records.create(store, "visits", {"party": PARTY, "visited_on": TODAY, "visitors": "李明"})
    page = window.workspace.show_page("duties")
    assert (cell(page, 0, "status"), page.model.index(0, at).data(Ask.GAP)) == ("已达标", False)


def test_a_finding_becomes_an_item_from_the_visits_page(window, store):
    found = {"party": PARTY, "visited_on": date(2024, 11, 1), "findings": "夜班公交少"}
    row_id = records.create(store, "visits", found)
    page = window.workspace.show_page("visits")
    page.go_to(row_id)
    assert page.desk.panel.title() == f"2024-11-01 {PARTY}"
    opened = ask(page, "raise")
    assert opened.fields.editor("text").toPlainText() == "夜班公交少"
    fill(opened, category="交通")
    agree(opened)
    assert not opened.isVisible()
    assert cell(page, 0, "raised") == "1"
    opened = ask(page, "raise")
    agree(opened)
    assert opened.isVisible(), "the same finding does not become a second item"
    opened.reject()


def test_a_new_question_is_a_new_column_of_the_visits(window, store):
    before = window.workspace.show_page("visits").model.columnCount()
    office = window.workspace.show_page("office")
    office.show_ledger("questions")
    assert office.page().model.rowCount() == 4
    records.create(store, "questions", {"label": "是否扩产", "kind": "flag"})
    assert window.workspace.show_page("visits").model.columnCount() == before + 1


def test_the_proposals_are_freed(store, context, freed_on_release):
    from PySide6.QtWidgets import QWidget

    from ui.ledger.live import LiveNames

    overdue(context.store)
    with context.store.read() as session:
        proposals = supervising.urgent(session, TODAY)
    host, names = QWidget(), LiveNames(context.store, context.today, 0)
    freed_on_release(lambda: ProposalsDialog(proposals, TODAY, names, host))
