from __future__ import annotations

from datetime import date

import pytest

from tests.helpers.ledgers import enterprise
from tests.helpers.money import ENTERPRISE, WAN, claim, clause, fund, only_id, planned, policy, reviewed
from tests.ui.test_deeds import agree, ask, enabled, fill
from tests.ui.touch import kept


@pytest.fixture
def store(window):
    store = window.workspace.context.store
    enterprise(store)
    policy(store)
    fund(store)
    fund(store, "市工信资金", level="city")
    clause(store, funds="区产业资金（2024）")
    return store


def award(window, row_id):
    return kept(window, "subsidies", row_id)


def test_an_award_goes_its_way_by_deeds(window, store):
    row_id = claim(store, clause="购新设备补贴（产业扶持资金管理办法）")
    page = window.workspace.show_page("subsidies")
    assert enabled(page) == {"accept", "refuse"}
    opened = ask(page, "accept")
    fill(opened, on="2024-09-05")
    agree(opened)
    assert enabled(page) == {"review", "refuse"}
    opened = ask(page, "review")
    assert opened.fields.editor("awarded").text() == "100.00"
    assert opened.fields.editor("fund1").text() == "区产业资金（2024）"
    fill(opened, awarded="90万", amount1="60", fund2="市工信资金", on="2024-10-23")
    agree(opened)
    assert not opened.isVisible()
    assert award(window, row_id)["sources"] == "区产业资金 60.00、市工信资金 30.00"
    opened = ask(page, "publicise")
    fill(opened, on="2024-10-24")
    agree(opened)
    assert award(window, row_id)["public_to"] == date(2024, 10, 31)
    assert enabled(page) == {"review", "plan", "sources", "refuse"}
    opened = ask(page, "plan")
    assert opened.fields.editor("month").text() == "2024-11"
    agree(opened)
    opened = ask(page, "pay")
    assert [opened.fields.editor(key).text() for key in ("amount", "fund")] == ["60.00", "区产业资金（2024）"]
    fill(opened, amount="480000元", voucher="付12")
    agree(opened)
    assert award(window, row_id)["paid"] == 48 * WAN
    assert enabled(page) == {"plan", "pay", "sources", "claw_back"}
    assert ask(page, "pay").fields.editor("amount").text() == "12.00"


def test_what_is_warned_of_is_told_at_the_reason_and_done_with_one(window, store):
    reviewed(store, clause="购新设备补贴（产业扶持资金管理办法）")
    row_id = claim(store, clause="购新设备补贴（产业扶持资金管理办法）", mode="at_once")
    page = window.workspace.show_page("subsidies")
    page.go_to(row_id)
    opened = ask(page, "review")
    agree(opened)
    assert opened.isVisible()
    assert "奖补2024-0002" in opened.fields._mistakes["regardless"].text()
    fill(opened, regardless="两条产线")
    agree(opened)
    assert not opened.isVisible()
    assert award(window, row_id)["state"] == "to_publicise"


def test_the_sources_that_stand_are_proposed(window, store):
    row_id = reviewed(store, 100 * WAN, (("区产业资金", 70 * WAN), ("市工信资金", 20 * WAN)))
    page = window.workspace.show_page("subsidies")
    opened = ask(page, "sources")
    shown = [opened.fields.editor(key).text() for key in ("fund1", "amount1", "fund2", "amount2", "fund3")]
    assert shown == ["区产业资金（2024）", "70.00", "市工信资金（2024）", "20.00", ""]
    fill(opened, amount2="")
    agree(opened)
    assert award(window, row_id)["sources"] == "区产业资金 70.00、市工信资金 30.00"


FOUR = (("区产业资金", 40 * WAN), ("市工信资金", 30 * WAN), ("省专项资金", 20 * WAN), ("中央资金", 10 * WAN))


@pytest.mark.parametrize("deed", ["review", "sources"])
def test_agreeing_on_an_award_of_four_sources_keeps_them_all(window, store, deed):
    fund(store, "省专项资金", level="province")
    fund(store, "中央资金", level="state")
    row_id = reviewed(store, 100 * WAN, FOUR)
    page = window.workspace.show_page("subsidies")
    opened = ask(page, deed)
    shown = [opened.fields.editor(key).text() for key in ("fund4", "amount4", "fund5")]
    assert shown == ["中央资金（2024）", "10.00", ""]
    agree(opened)
    assert not opened.isVisible()
    assert award(window, row_id)["sources"] == (
        "区产业资金 40.00、市工信资金 30.00、省专项资金 20.00、中央资金 10.00")


def test_a_source_that_is_emptied_is_none_any_more(window, store):
    row_id = reviewed(store, 100 * WAN, FOUR[:2])
    page = window.workspace.show_page("subsidies")
    opened = ask(page, "review")
    fill(opened, fund2="")
    agree(opened)
    assert opened.isVisible()
    assert opened.fields._mistakes["fund2"].text()
    fill(opened, amount1="100", amount2="")
    agree(opened)
    assert award(window, row_id)["sources"] == "区产业资金 100.00"


def test_several_awards_are_posted_as_one_deed(window, store):
    both = [reviewed(store), reviewed(store, matter="装修")]
    page = window.workspace.show_page("subsidies")
    page.view.selectAll()
    agree(ask(page, "publicise"))
    assert {award(window, one)["state"] for one in both} == {"public"}
    window.refresh()
    window.menus.action("undo").trigger()
    assert {award(window, one)["state"] for one in both} == {"to_publicise"}


def test_a_recovery_is_entered_at_its_case(window, store):
    row_id = planned(store)
    page = window.workspace.show_page("subsidies")
    agree(ask(page, "pay"))
    opened = ask(page, "claw_back")
    fill(opened, reason="未履约", number="追1号")
    agree(opened)
    assert award(window, row_id)["state"] == "clawing"
    page = window.workspace.show_page("cases")
    assert enabled(page) == {"recover", "close_case"}
    opened = ask(page, "recover")
    assert opened.fields.editor("amount").text() == "100.00"
    agree(opened)
    agree(ask(page, "close_case"))
    assert award(window, row_id)["state"] == "clawed_back"
    assert enabled(page) == set()


@pytest.mark.parametrize("key", ["policies", "clauses", "funds", "subsidies", "payments", "cases"])
def test_every_page_of_money_shows_its_rows(window, store, key):
    row_id = planned(store)
    from models.operations import cases, payments

    payments.pay(store, row_id, WAN, "区产业资金", date(2024, 10, 8))
    cases.open_case(store, ENTERPRISE, "fraud", "1号", None, date(2024, 10, 8))
    page = window.workspace.show_page(key)
    assert page.model.rowCount() > 0
    page.desk.new()
    assert page.desk.panel.is_new
    assert only_id(store, "payments")


def test_the_amounts_of_the_rows_shown_are_totalled_below_the_grid(window, store):
    planned(store, 33 * WAN + 1)
    claim(store, applied=7 * WAN)
    page = window.workspace.show_page("subsidies")
    assert page.summary() == "申报金额 107.00 · 审核金额 33.000001 · 待拨付金额 33.000001 · 2 条记录"
    page.filter_bar.show_choice("state", "to_accept")
    page._show_rows()
    assert page.summary() == "申报金额 7.00 · 1 条记录"
    page.show_all()
    agree(ask(page, "accept"))
    assert window.workspace.show_page("funds").summary() == "已安排金额 33.000001 · 2 条记录"
