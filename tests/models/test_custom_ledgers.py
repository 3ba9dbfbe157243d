"""Ledgers whose columns are data: made, filled, exchanged with workbooks, changed, put aside, undone."""

from __future__ import annotations

import contextlib
import string
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.workbook.recogniser import read_incoming
from exports.workbook.writer import write_ledger
from models.errors import InvalidValue, LedgerError, RuleBroken
from models.language import untranslated
from models.ledgers import catalogue
from models.ledgers.columns import Kind, Link
from models.ledgers.field_specs import FieldSpec, formula, terms_of
from models.ledgers.purpose import Purpose, for_purpose
from models.ledgers.rows import Filter, rows
from models.operations import custom_ledgers, records
from models.operations.importing import preview
from models.operations.recycling import removed_count
from tests.helpers.ledgers import content, enterprise, only_row, person, unit

TODAY = date(2024, 11, 4)
PLAIN = (
    FieldSpec(label="事项", required=True),
    FieldSpec(label="金额", kind=Kind.MONEY, total=True),
    FieldSpec(label="日期", kind=Kind.DATE),
)


def described(store, key: str) -> Any:
    with store.read() as session:
        return catalogue.ledger(session, key)


def keys(store, key: str) -> dict[str, str]:
    """Return the key of each column by its label."""
    return {column.label.source: column.key for column in described(store, key).columns}


def add(store, key: str, **values: Any) -> str:
    known = keys(store, key)
    return records.create(store, key, {known[label]: value for label, value in values.items()})


def row(store, key: str, row_id: str) -> dict[str, Any]:
    found = only_row(store, key, row_id)
    return {label: found[column] for label, column in keys(store, key).items()}


def specs(store, key: str) -> list[FieldSpec]:
    with store.read() as session:
        return custom_ledgers.specs_of(session, key)


def changed(spec: FieldSpec, **values: Any) -> FieldSpec:
    return FieldSpec(**({name: getattr(spec, name) for name in spec.__slots__} | values))


def test_a_ledger_made_by_the_office_is_one_among_the_others(store):
    key = custom_ledgers.make_ledger(store, "用工情况", PLAIN)
    assert key == "x-ygqk"
    assert custom_ledgers.make_ledger(store, "用工情况（二）", PLAIN) == "x-ygqke"
    assert custom_ledgers.make_ledger(store, "用公情况", PLAIN) == "x-ygqk2"
    with store.read() as session:
        assert catalogue.exchanged(session)[-3:] == ("x-ygqk", "x-ygqke", "x-ygqk2")
        assert catalogue.keys(session)[-3] == key
        assert catalogue.ledger(session, key).title.source == "用工情况"


def test_values_of_every_kind_are_kept_found_and_sorted(store):
    party, office, who = enterprise(store), unit(store), person(store)
    kinds = {"文": Kind.TEXT, "注": Kind.NOTE, "数": Kind.NUMBER, "小数": Kind.DECIMAL, "钱": Kind.MONEY,
             "日": Kind.DATE, "否": Kind.FLAG, "电话": Kind.PHONE, "码": Kind.CODE}  # fmt: skip
    fields = [FieldSpec(label=label, kind=kind) for label, kind in kinds.items()]
    fields += [
        FieldSpec(label="选", kind=Kind.CHOICE, words="普工、技工"),
        FieldSpec(label="词", kind=Kind.TERM, words="category"),
        FieldSpec(label="企业", kind=Kind.LINK, words="parties"),
        FieldSpec(label="单位", kind=Kind.LINK, words="units"),
        FieldSpec(label="人", kind=Kind.LINK, words="people"),
    ]
    key = custom_ledgers.make_ledger(store, "杂项", fields)
    first = add(store, key, 文="甲 乙", 注="一\n二", 数="1,200", 小数="3.25", 钱="3.5亿", 日="2024年7月8日", 否="是",
                电话="0746-8888888", 码="ab12", 选="普工", 词="用电", 企业="云麓星河电子有限公司", 单位="区经发局",
                人="李明")  # fmt: skip
    assert row(store, key, first) == {
        "文": "甲 乙", "注": "一\n二", "数": 1200, "小数": Decimal("3.25"), "钱": 35_000_000_000,
        "日": date(2024, 7, 8), "否": True, "电话": "0746-8888888", "码": "AB12", "选": "普工", "词": "用电",
        "企业": Link(party, "云麓星河电子有限公司"), "单位": Link(office, "区经发局"), "人": Link(who, "李明"),
    }  # fmt: skip
    second = add(store, key, 数=7)
    assert row(store, key, second)["否"] is False
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        assert [one.id for one in rows(session, ledger, Filter("ylxh"), today=TODAY)] == [first]
        assert [one.id for one in rows(session, ledger, Filter("二"), today=TODAY)] == [first]
        assert [one.id for one in rows(session, ledger, today=TODAY)] == [first, second]


def test_rows_stand_newest_day_first(store):
    key = custom_ledgers.make_ledger(store, "日志", PLAIN)
    old, new, none = (add(store, key, 事项=name, 日期=day) for name, day in
                      (("旧", "2024-01-01"), ("新", "2024-02-01"), ("无", None)))  # fmt: skip
    with store.read() as session:
        assert [one.id for one in rows(session, catalogue.ledger(session, key), today=TODAY)] == [new, old, none]


def test_an_empty_row_or_an_unknown_name_is_refused(store):
    fields = [FieldSpec(label="企业", kind=Kind.LINK, words="parties"), FieldSpec(label="加急", kind=Kind.FLAG)]
    key = custom_ledgers.make_ledger(store, "备忘", fields)
    before = content(store)
    with pytest.raises(RuleBroken):
        add(store, key, 企业="", 加急=False)
    with pytest.raises(InvalidValue, match="企业"):
        add(store, key, 企业="没有的厂")
    assert content(store) == before


def test_changes_conflict_and_recycling_work_as_in_every_ledger(store):
    key = custom_ledgers.make_ledger(store, "事项簿", PLAIN)
    other = custom_ledgers.make_ledger(store, "另一本", PLAIN)
    row_id = add(store, key, 事项="甲", 金额="12")
    column = keys(store, key)["事项"]
    records.change(store, key, row_id, {column: "乙"}, seen={column: "甲"})
    with pytest.raises(LedgerError, match="changed meanwhile"):
        records.change(store, key, row_id, {column: "丙"}, seen={column: "甲"})
    records.remove(store, key, [row_id])
    with store.read() as session:
        assert removed_count(session, catalogue.ledger(session, key), TODAY) == 1
        assert removed_count(session, catalogue.ledger(session, other), TODAY) == 0
        assert not rows(session, catalogue.ledger(session, key), today=TODAY)
    records.restore(store, key, [row_id])
    assert row(store, key, row_id)["金额"] == 12_000_000


def test_an_enterprise_that_a_row_points_to_is_in_use(store):
    party = enterprise(store)
    key = custom_ledgers.make_ledger(store, "贷款", [FieldSpec(label="企业", kind=Kind.LINK, words="enterprises")])
    row_id = add(store, key, 企业="云麓星河电子有限公司")
    with pytest.raises(RuleBroken, match="still used"):
        records.remove(store, "enterprises", [party])
    records.remove(store, key, [row_id])
    records.remove(store, "enterprises", [party])
    with pytest.raises(RuleBroken, match="recycle bin"):
        records.restore(store, key, [row_id])


def test_a_number_can_be_worked_out(store):
    fields = [FieldSpec(label="需求", kind=Kind.NUMBER), FieldSpec(label="已招-到岗", kind=Kind.NUMBER),
              FieldSpec(label="缺口", kind=Kind.NUMBER, words="=需求-[已招-到岗]", total=True)]  # fmt: skip
    key = custom_ledgers.make_ledger(store, "用工", fields)
    full = add(store, key, 需求=10, **{"已招-到岗": 3})
    assert row(store, key, full)["缺口"] == 7
    assert row(store, key, add(store, key, 需求=5))["缺口"] == 5
    assert row(store, key, add(store, key, **{"已招-到岗": 3}))["缺口"] is None
    with pytest.raises(RuleBroken, match="worked out"):
        add(store, key, 缺口=1)
    wanted, hired, gap = specs(store, key)
    renamed = [changed(wanted, label="要人"), hired, changed(gap, words="=要人-[已招-到岗]")]
    custom_ledgers.change_ledger(store, key, "用工", renamed)
    assert row(store, key, full)["缺口"] == 7
    assert specs(store, key)[2].words == "=要人-[已招-到岗]"
    with pytest.raises(RuleBroken, match="缺口"):
        custom_ledgers.change_ledger(store, key, "用工", specs(store, key)[1:])


@pytest.mark.parametrize("words", ["=", "=需求--已招", "=需求 已招-", "=没有", "=缺口", "=名称"])
def test_a_formula_that_leads_nowhere_is_refused(store, words):
    fields = [FieldSpec(label="名称"), FieldSpec(label="需求", kind=Kind.NUMBER),
              FieldSpec(label="缺口", kind=Kind.NUMBER, words=words)]  # fmt: skip
    with pytest.raises(RuleBroken):
        custom_ledgers.make_ledger(store, "用工", fields)


@given(st.lists(st.tuples(st.sampled_from([1, -1]), st.text("甲乙a1-+", min_size=1, max_size=5)), min_size=1))
def test_a_formula_reads_as_it_is_written(terms):
    assert terms_of(formula(terms)) == terms


@pytest.mark.parametrize(("title", "fields"), [
    ("", PLAIN), ("长" * 41, PLAIN), ("空", ()), ("重名", (*PLAIN, FieldSpec(label="事项"))),
    ("无名", (FieldSpec(label=" "),)), ("无选项", (FieldSpec(label="选", kind=Kind.CHOICE),)),
    ("无字典", (FieldSpec(label="词", kind=Kind.TERM, words="nothing"),)),
    ("多链接", (FieldSpec(label="多", kind=Kind.LINKS, words="units"),)),
    ("链接何处", (FieldSpec(label="链", kind=Kind.LINK, words="issues"),)),
    ("两个企业", (FieldSpec(label="甲", kind=Kind.LINK, words="parties"),
              FieldSpec(label="乙", kind=Kind.LINK, words="projects"))),
])  # fmt: skip
def test_columns_that_cannot_be_kept_are_refused(store, title, fields):
    before = content(store)
    with pytest.raises(LedgerError):
        custom_ledgers.make_ledger(store, title, fields)
    assert content(store) == before


def test_columns_are_added_renamed_swapped_and_retired(store):
    key = custom_ledgers.make_ledger(store, "事项簿", PLAIN)
    row_id = add(store, key, 事项="甲", 金额="12", 日期="2024-10-08")
    item, money, day = specs(store, key)
    custom_ledgers.change_ledger(
        store, key, "新名", [changed(day, label="事项"), changed(item, label="日期"), FieldSpec(label="备注")]
    )
    assert described(store, key).title.source == "新名"
    assert row(store, key, row_id) == {"事项": date(2024, 10, 8), "日期": "甲", "备注": None}
    custom_ledgers.change_ledger(store, key, "新名", [*specs(store, key), FieldSpec(label="金额", kind=Kind.MONEY)])
    assert row(store, key, row_id)["金额"] == 12_000_000  # put back with its values
    assert specs(store, key)[-1].id == money.id


def test_a_retired_column_gives_its_name_to_another(store):
    key = custom_ledgers.make_ledger(store, "事项簿", PLAIN)
    row_id = add(store, key, 事项="甲", 金额="12")
    item, _, day = specs(store, key)
    custom_ledgers.change_ledger(store, key, "事项簿", [item])
    custom_ledgers.change_ledger(store, key, "事项簿", [changed(item, label="金额")])
    assert row(store, key, row_id) == {"金额": "甲"}
    custom_ledgers.change_ledger(
        store, key, "事项簿", [*specs(store, key), FieldSpec(label="金额（原1）", kind=Kind.MONEY)]
    )
    assert row(store, key, row_id)["金额（原1）"] == 12_000_000
    with pytest.raises(LedgerError):
        custom_ledgers.change_ledger(store, key, "事项簿", [changed(day, id="gone")])


def test_a_column_becomes_another_kind_only_where_every_value_reads_as_one(store):
    key = custom_ledgers.make_ledger(store, "数", [FieldSpec(label="名"), FieldSpec(label="值")])
    first = add(store, key, 名="甲", 值="1,200")
    second = add(store, key, 名="乙", 值="约300")
    name, value = specs(store, key)
    before = content(store)
    with pytest.raises(RuleBroken, match=r"乙.*约300"):
        custom_ledgers.change_ledger(store, key, "数", [name, changed(value, kind=Kind.NUMBER)])
    assert content(store) == before
    records.change(store, key, second, {keys(store, key)["值"]: "300"})
    custom_ledgers.change_ledger(store, key, "数", [name, changed(value, kind=Kind.NUMBER)])
    assert (row(store, key, first)["值"], row(store, key, second)["值"]) == (1200, 300)
    custom_ledgers.change_ledger(store, key, "数", [name, changed(value, kind=Kind.CHOICE, words="1200、300")])
    assert row(store, key, second)["值"] == "300"
    with pytest.raises(RuleBroken, match="甲"):
        custom_ledgers.change_ledger(store, key, "数", [name, changed(value, kind=Kind.CHOICE, words="300")])


def test_names_become_links_and_links_names(store):
    party = enterprise(store)
    key = custom_ledgers.make_ledger(store, "数", [FieldSpec(label="厂"), FieldSpec(label="数", kind=Kind.NUMBER)])
    row_id = add(store, key, 厂="云麓星河电子有限公司", 数=1)
    name, number = specs(store, key)
    custom_ledgers.change_ledger(store, key, "数", [changed(name, kind=Kind.LINK, words="parties"), number])
    assert row(store, key, row_id)["厂"] == Link(party, "云麓星河电子有限公司")
    custom_ledgers.change_ledger(store, key, "数", [name, number])
    assert row(store, key, row_id)["厂"] == "云麓星河电子有限公司"
    records.remove(store, "enterprises", [party])  # nothing points to it any more
    with pytest.raises(RuleBroken, match="cannot become"):
        custom_ledgers.change_ledger(store, key, "数", [changed(name, kind=Kind.LINK, words="parties"), number])


def test_making_and_changing_are_undone_and_done_again(store):
    nothing = content(store)
    key = custom_ledgers.make_ledger(store, "事项簿", PLAIN)
    add(store, key, 事项="甲", 金额="12")
    filled = content(store)
    item, money, _ = specs(store, key)
    custom_ledgers.change_ledger(store, key, "改", [changed(money, kind=Kind.TEXT), changed(item, label="x")])
    made = content(store)
    assert store.undo().verb == "custom.change"
    assert content(store) == filled
    store.redo()
    assert content(store) == made
    for _ in range(3):
        store.undo()
    assert content(store) == nothing
    with store.read() as session, pytest.raises(RuleBroken, match="x-sxb"):
        catalogue.ledger(session, key)


def test_a_ledger_is_put_aside_with_its_rows_and_taken_back(store):
    key = custom_ledgers.make_ledger(store, "事项簿", PLAIN)
    row_id = add(store, key, 事项="甲")
    custom_ledgers.retire_ledger(store, key)
    with store.read() as session:
        assert key not in catalogue.exchanged(session)
    custom_ledgers.restore_ledger(store, key)
    assert row(store, key, row_id)["事项"] == "甲"


def test_the_questions_of_visits_are_such_columns_too(store):
    custom_ledgers.change_questions(store, [FieldSpec(label="用工缺口", kind=Kind.NUMBER)])
    (asked,) = specs(store, "visits")
    assert (asked.label, asked.kind) == ("用工缺口", Kind.NUMBER)
    with pytest.raises(InvalidValue):
        custom_ledgers.change_questions(store, [FieldSpec(label="人", kind=Kind.LINK, words="people")])
    custom_ledgers.change_questions(store, [])
    assert specs(store, "visits") == []


def test_a_line_of_a_workbook_is_recognised_by_the_required_columns(store, tmp_path):
    key = custom_ledgers.make_ledger(store, "事项簿", PLAIN)
    add(store, key, 事项="甲", 金额="12")
    table = tmp_path / "a.csv"
    table.write_text("事项,金额（万元）\n甲,13\n乙,1", "utf-8")
    planned = preview(store, key, read_incoming(table, described(store, key), untranslated))
    assert (len(planned.updated), len(planned.new), planned.rejected) == (1, 1, ())


def test_what_is_not_for_the_public_stays_inside(store):
    fields = [FieldSpec(label="厂"), FieldSpec(label="贷款", kind=Kind.MONEY, personal=True)]
    key = custom_ledgers.make_ledger(store, "贷", fields)
    add(store, key, 厂="甲 13812345678", 贷款=5)
    with store.read() as session:
        ledger = catalogue.ledger(session, key)
        (shown,) = for_purpose(ledger, rows(session, ledger, today=TODAY), Purpose.PUBLIC)
    assert shown.cells == ("甲 138****5678", None)


KINDS = st.sampled_from([Kind.TEXT, Kind.NOTE, Kind.NUMBER, Kind.DECIMAL, Kind.MONEY, Kind.DATE, Kind.FLAG,
                         Kind.PHONE, Kind.CODE, Kind.CHOICE, Kind.TERM, Kind.TERMS])  # fmt: skip
LABELS = st.text("四帮一企业服务金额日期（元）序号 ab1-", min_size=1, max_size=12).map(str.strip).filter(bool)
WORDS = {Kind.CHOICE: "普工、技工、是", Kind.TERM: "category", Kind.TERMS: "tag"}


@st.composite
def field_specs(draw: st.DrawFn) -> list[FieldSpec]:
    labels = draw(st.lists(LABELS, min_size=1, max_size=7, unique_by=lambda label: " ".join(label.split())))
    kinds = [draw(KINDS) for _ in labels]
    return [
        FieldSpec(label=label, kind=kind, words=WORDS.get(kind, ""), total=draw(st.booleans()),
                  width=draw(st.integers(1, 90)))
        for label, kind in zip(labels, kinds, strict=True)
    ]  # fmt: skip


def typed(kind: Kind) -> st.SearchStrategy[Any]:
    texts = st.one_of(st.text(string.printable, max_size=20), st.text(max_size=20),
                      st.sampled_from(["=1+1", "合计", "0012", "-", "是", "2024-11-04", "1e5"]))  # fmt: skip
    return {
        Kind.NUMBER: st.none() | st.integers(-(10**15) + 1, 10**15 - 1),
        Kind.DECIMAL: st.none() | st.decimals(-(10**10), 10**10, places=4),
        Kind.MONEY: st.none() | st.integers(-(10**17) + 1, 10**17 - 1),
        Kind.DATE: st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
        Kind.FLAG: st.booleans(),
        Kind.CHOICE: st.sampled_from([None, "普工", "技工", "是"]),
    }.get(kind, st.none() | texts)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_the_columns_what_goes_out_comes_back_unchanged(store, tmp_path, data):
    fields = data.draw(field_specs())
    with store.read() as session:
        number = len(catalogue.exchanged(session))
    key = custom_ledgers.make_ledger(store, f"第{number}本", fields)
    ledger = described(store, key)
    lines = data.draw(st.lists(st.tuples(*(typed(column.kind) for column in ledger.columns)), max_size=8))
    kept = []
    for line in lines:
        values = {column.key: value for column, value in zip(ledger.columns, line, strict=True)}
        with contextlib.suppress(RuleBroken):  # a row with nothing in it
            kept.append(records.create(store, key, values))
    with store.read() as session:
        found = rows(session, ledger, today=TODAY)
    assert sorted(one.id for one in found) == sorted(kept)
    path = tmp_path / f"{key}.xlsx"
    write_ledger(path, ledger, found, translate=untranslated, office="园区", on=TODAY)
    planned = preview(store, key, read_incoming(path, ledger, untranslated))
    assert (planned.new, planned.updated, planned.rejected) == ((), (), ())
    assert len(planned.unchanged) == len(found)
