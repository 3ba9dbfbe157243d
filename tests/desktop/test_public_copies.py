"""What a public workbook must not say."""

from __future__ import annotations

from datetime import date, datetime

import openpyxl
import pytest

from models.operations import bounties, corrections, extensions, records, visiting
from models.store.store import Store
from tests.helpers.ledgers import assigned, enterprise, meeting, person, unit
from tests.helpers.money import claim, fund, policy, reviewed

OCTOBER = date(2024, 10, 28)
SECRET = "内情"


@pytest.fixture
def store(tmp_path, four_helps):
    path = tmp_path / "园区.ledger"
    assert four_helps("new", path).code == 0
    opened = Store.open(path, operator="张三", clock=lambda: datetime(2024, 11, 4, 9, 0))
    enterprise(opened)
    unit(opened)
    person(opened)
    yield opened
    opened.close()


def said(four_helps, store, tmp_path, key, purpose):
    book = tmp_path / f"{key}.xlsx"
    assert four_helps("export", store.path, key, book, "--purpose", purpose).code == 0
    return [str(cell.value) for row in openpyxl.load_workbook(book).active for cell in row if cell.value is not None]


@pytest.mark.parametrize(
    "key", ["issues", "tasks", "responsibilities", "bounties", "corrections", "extensions", "visits"])
def test_a_confidential_item_is_in_no_public_workbook(four_helps, store, tmp_path, key):
    party = "云麓星河电子有限公司"
    held = meeting(store, 90, OCTOBER)
    issue_id, task_id = assigned(store, f"{SECRET}一", party=party, meeting="政企交流主题日第90期")
    bounties.post(store, task_id, f"{SECRET}二", OCTOBER)
    extensions.ask_extension(store, task_id, date(2024, 11, 18), f"{SECRET}三", "李明", OCTOBER)
    corrections.lock(store, held, OCTOBER)
    corrections.correct_item(store, issue_id, {"text": f"{SECRET}四"}, "记录有误", OCTOBER)
    visit = records.create(store, "visits", {"party": party, "visited_on": OCTOBER, "findings": f"{SECRET}五"})
    found = visiting.raise_from_visit(store, visit)
    for one in (issue_id, found):
        records.change(store, "issues", one, {"confidential": True}, {"confidential": False})
    assert any(SECRET in text for text in said(four_helps, store, tmp_path, key, "internal"))
    assert not any(SECRET in text for text in said(four_helps, store, tmp_path, key, "public"))


def test_a_public_workbook_has_neither_heading_nor_total_of_a_business_secret(four_helps, store, tmp_path):
    records.create(store, "party_figures", {
        "party": "云麓星河电子有限公司", "year": 2024, "month": "9", "output": 12_300_000, "staff": 120})
    inside = said(four_helps, store, tmp_path, "party_figures", "internal")
    outside = said(four_helps, store, tmp_path, "party_figures", "public")
    assert "产值（万元）" in inside
    assert not any("产值" in text or "税收" in text for text in outside)
    assert "120" in outside


def test_claims_that_are_not_decided_on_are_not_posted(four_helps, store, tmp_path):
    policy(store)
    fund(store)
    claim(store, matter="只是申报")
    reviewed(store, matter="已经审核")
    outside = said(four_helps, store, tmp_path, "subsidies", "public")
    assert "已经审核" in outside
    assert not {"只是申报", "不予受理原因", "不予受理日期"} & set(outside)

