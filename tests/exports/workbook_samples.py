"""The ledgers, languages and folders the workbook tests share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.language import N_, Text
from models.ledgers.columns import Choice, Column, Kind, Ledger, Place

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "workbooks"
NO_REAL = "the real workbooks (../shared/workbooks) are not here"

CHINESE = {"Internal": "内部资料",
    "No.": "序号", "Total": "合计", "Office: {office}": "填报单位：{office}",
    "Date: {day}": "填报时间：{day}",
    "{year}-{month}-{day}": "{year}年{month}月{day}日", "Unit: 10,000 yuan": "单位：万元",
    "Prepared by:": "制表人：", "Checked by:": "审核人：", "Approved by:": "负责人：",
    "Page {page} of {pages}": "第 {page} 页 共 {pages} 页", "Yes": "是", "No": "否",
    "Line": "行号",
    "Column": "列", "Reason": "原因", "Not imported": "未导入", "{ledger}: lines not imported": "{ledger}未导入行",
    "Enterprises": "重点企业台账", "Enterprise": "企业名称", "Short name": "企业简称", "Working": "正常",
    "Stopped": "停产", "Capital": "注册资金", "Remark": "备注", "Credit code": "统一社会信用代码",
}


def chinese(text: Text) -> str:
    return CHINESE.get(text.source, text.source)


def column(key: str, label: str, *synonyms: str, **facts: Any) -> Column:
    return Column(key=key, label=N_("Columns", label), synonyms=synonyms, **facts)


def ledger_of(*columns: Column, key: str = "samples", naming: str = "name", **facts: Any) -> Ledger:
    facts.setdefault("title", N_("Ledgers", "Samples"))
    return Ledger(key=key, record=object, source=lambda today: None, columns=columns, naming=naming, **facts)


STATES = (Choice("working", N_("Choices", "Working"), ("在产",)), Choice("stopped", N_("Choices", "Stopped")))

ENTERPRISES = ledger_of(
    column("name", "Enterprise", "企业名称", "单位名称", "公司名称", "名称", required=True, width=28),
    column("short", "Short name", "规范简称", "企业简称", "简称", width=12),
    column("credit_code", "Credit code", "统一社会信用代码", "信用代码", kind=Kind.CODE, width=20),
    column("legal", "Legal representative", "法人代表", "法定代表人", width=10),
    column("contact", "Contact", "联系人", "联系人姓名", width=10, personal=True),
    column("contact_phone", "Contact phone", "联系人电话", kind=Kind.PHONE, personal=True),
    column("phone", "Phone", "联系电话", "电话", kind=Kind.PHONE),
    column("address", "Address", "注册地址", "地址", width=24),
    column("capital", "Capital", "注册资金", "注册资本", kind=Kind.MONEY, total=True),
    column("staff", "Staff", "员工总人数", "职工人数", kind=Kind.NUMBER, total=True, width=8),
    column("founded", "Founded", "成立日期", kind=Kind.DATE, width=12),
    column("above", "Above scale", "是否规上企业", kind=Kind.FLAG, width=8),
    column("state", "State", "经营状态", kind=Kind.CHOICE, choices=STATES, width=8),
    column("park", "Park", "所在园区", kind=Kind.LINK, target="parks"),
    column("tags", "Tags", "标签", kind=Kind.LINKS, target="tags", width=18),
    column("remark", "Remark", "备注", kind=Kind.NOTE, width=24),
    column("open", "Open issues", kind=Kind.NUMBER, read_only=True, places=Place.PAPER, width=8),
    key="enterprises", title=N_("Ledgers", "Enterprises"), match=(("credit_code",), ("name",)),
)


@dataclass(frozen=True)
class Row:
    id: str
    cells: tuple[Any, ...]


def row(number: int, **values: Any) -> Row:
    """A row of ENTERPRISES with an identity made from its number."""
    values.setdefault("above", False)
    values.setdefault("tags", ())
    return Row(f"0190a000-0000-7000-8000-{number:012x}",
               tuple(values.get(one.key) for one in ENTERPRISES.columns))
