"""Figures and bulletins: the same number everywhere, each with its rows, frozen when issued."""

from __future__ import annotations

import json
from datetime import date

import pytest

from models.errors import InvalidValue, RuleBroken
from models.figures.kinds import ToldIn
from models.figures.measuring import FIGURES, Period, measure, rows_of
from models.ledgers.purpose import masked
from models.operations import bulletins, issues, records
from models.operations.office import OfficeSettings, change_office, office
from models.records.all import Bulletin
from models.rules.bulletin import Head
from models.store.check import check_file
from tests.helpers.ledgers import assigned, content, enterprise, issue, person, unit

WEEK = Period(date(2024, 10, 28), date(2024, 11, 3))


@pytest.fixture
def busy(store):
    unit(store)
    person(store)
    enterprise(store)
    change_office(store, OfficeSettings(name="云麓经开区管委会", number_word="云管发"))
    _, done_task = assigned(store, "电压不稳，联系13812345678", date(2024, 11, 1), party="云麓星河电子有限公司")
    issues.finish(store, done_task, "已增容", date(2024, 10, 31))
    assigned(store, "公交班次少", date(2024, 11, 1), party="云麓星河电子有限公司")
    assigned(store, "排水不畅", date(2024, 11, 6), party="云麓星河电子有限公司")
    assigned(store, "旧账", date(2024, 10, 20), on=date(2024, 10, 14), party="云麓星河电子有限公司")
    assigned(store, "举报某某", date(2024, 11, 6), party="云麓星河电子有限公司", confidential=True)
    issue(store, "建议建食堂", kind="suggestion")
    records.create(store, "measures", {"title": "用电保障办法", "issued_on": date(2024, 11, 1)})
    return store


def test_every_figure_counts_its_rows(busy):
    with busy.read() as session:
        taken = measure(session, WEEK, busy.today())
        for key, one in taken.items():
            ledger, ids = rows_of(session, key, WEEK, busy.today())
            if one.figure.told_in is ToldIn.ROWS:
                assert (ledger, len(ids)) == (one.figure.ledger, one.value)
    assert {
        key: taken[key].text
        for key in (
            "received",
            "received_problems",
            "received_suggestions",
            "solved",
            "solved_rate",
            "on_time",
            "overdue_open",
            "near_due",
            "measures",
            "on_time_rate",
        )
    } == {
        "received": "5",
        "received_problems": "4",
        "received_suggestions": "1",
        "solved": "1",
        "solved_rate": "20.00%",
        "on_time": "1",
        "overdue_open": "2",
        "near_due": "2",
        "measures": "1",
        "on_time_rate": "100.00%",
    }


def test_every_figure_has_a_definition():
    assert all(one.definition.source.endswith(".") for one in FIGURES)
    assert all([one.where, one.rate_of, one.found].count(None) == 2 for one in FIGURES)


def test_removed_rows_are_not_counted(busy):
    with busy.read() as session:
        _, ids = rows_of(session, "overdue_open", WEEK, busy.today())
    records.remove(busy, "responsibilities", [ids[0]])
    with busy.read() as session:
        assert measure(session, WEEK, busy.today())["overdue_open"].value == 1


def test_a_draft_tells_of_the_week_and_masks_what_is_posted(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.BRIEF, WEEK)
    with busy.read() as session:
        drafted = bulletins.content_of(session, bulletin)
    text = "\n".join(line for section in drafted.sections for line in section.paragraphs)
    assert [section.heading[:2] for section in drafted.sections] == ["一、", "二、", "三、", "四、", "五、"]
    assert "企业问题、建议5条，其中问题4条、建议1条" in text
    assert "138****5678" in text
    assert "举报" not in text + json.dumps([annex.rows for annex in drafted.annexes], ensure_ascii=False)
    assert "往期交办事项未办结1项，其中逾期未办1项" in text
    assert drafted.annexes[0].rows[0][-1] in ("办理中（逾期未办）", "已办结")


def test_issuing_gives_the_number_and_freezes_everything(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.NOTICE, WEEK)
    pdf = bulletins.issue_bulletin(
        busy, bulletin, date(2024, 11, 4), lambda content: f"PDF {content.number_line}".encode()
    )
    assert pdf.decode() == "PDF 云管发〔2024〕1号"
    with busy.read() as session:
        frozen = bulletins.frozen_figures(session, bulletin)
    records.remove(busy, "responsibilities", frozen["overdue_open"]["ids"][:1])
    with busy.read() as session:
        assert bulletins.issued_pdf(session, bulletin) == pdf
        assert bulletins.frozen_figures(session, bulletin) == frozen
    for deed in (
        lambda: bulletins.redraft_bulletin(busy, bulletin),
        lambda: bulletins.issue_bulletin(busy, bulletin, date(2024, 11, 5), lambda _: b""),
        lambda: records.remove(busy, "bulletins", [bulletin]),
    ):
        with pytest.raises(RuleBroken):
            deed()
    second = bulletins.draft_bulletin(busy, Head.NOTICE, WEEK)
    assert (
        "〔2024〕2号"
        in bulletins.issue_bulletin(busy, second, date(2024, 11, 5), lambda one: one.number_line.encode()).decode()
    )


def test_a_bulletin_that_cannot_be_set_uses_up_no_number(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.BRIEF, WEEK)
    before = content(busy)

    def refuse(_):
        raise RuleBroken(("Errors", "no glyph"))

    with pytest.raises(RuleBroken):
        bulletins.issue_bulletin(busy, bulletin, date(2024, 11, 4), refuse)
    assert content(busy) == before


def test_a_draft_says_when_the_ledger_moved_on(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.BRIEF, WEEK)
    with busy.read() as session:
        assert not bulletins.moved_on(session, bulletin, busy.today())
    issue(busy, "又一条")
    with busy.read() as session:
        assert bulletins.moved_on(session, bulletin, busy.today())
    bulletins.redraft_bulletin(busy, bulletin)
    with busy.read() as session:
        assert not bulletins.moved_on(session, bulletin, busy.today())


def test_an_empty_week_reads_as_a_sentence(store):
    with store.read() as session:
        drafted, _ = bulletins.drafted(session, Head.PLAIN, WEEK, store.today())
        assert office(session) == OfficeSettings(brief_masthead="政企交流主题日简报")
    assert "本期未收到企业问题、建议。" in drafted.sections[0].paragraphs[0]
    assert drafted.annexes == ()


def test_a_number_of_days_that_leads_nowhere_is_refused(busy):
    with pytest.raises(InvalidValue, match="from 0 to 1000"):
        change_office(busy, OfficeSettings(near_days=10**9))
    with pytest.raises(InvalidValue, match="from 0 to 1000"):
        records.create(busy, "tasks", {"issue": "2024-0001", "due_rule": 10**9})


def test_a_draft_of_a_past_week_lists_nothing_assigned_later(busy):
    assigned(busy, "后来的事", date(2024, 11, 20), on=date(2024, 11, 4), party="云麓星河电子有限公司")
    with busy.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, WEEK, busy.today())
    assert not [row for row in drafted.annexes[0].rows if "后来的事" in row]


def test_a_reopened_item_is_not_told_with_the_answer_that_did_not_satisfy(busy):
    issue_id, task_id = assigned(busy, "路灯不亮", date(2024, 11, 8), party="云麓星河电子有限公司")
    issues.report_progress(busy, task_id, "正在抢修", date(2024, 10, 29))
    issues.finish(busy, task_id, "已修好", date(2024, 10, 30))
    issues.call_back(busy, issue_id, "dissatisfied", "张三", "电话", date(2024, 10, 31), "还是不亮")
    with busy.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, WEEK, busy.today())
    (told,) = [line for line in drafted.sections[1].paragraphs if "路灯不亮" in line]
    assert "目前正在抢修。" in told


def test_a_number_at_the_cut_of_a_long_text_is_masked_whole(busy):
    assigned(busy, "厂" * 30 + "13812345678请联系我们" * 3, date(2024, 11, 20), party="云麓星河电子有限公司")
    with busy.read() as session:
        drafted, _ = bulletins.drafted(session, Head.BRIEF, WEEK, busy.today())
    assert "1381" not in "".join(line for section in drafted.sections for line in section.paragraphs)


@pytest.mark.parametrize("written", ["138 1234 5678", "138-1234-5678", "+8613812345678", "+86 13812345678"])
def test_a_mobile_is_masked_however_it_is_written(written):
    assert "1234" not in masked(f"请拨{written}联系")


def test_an_issued_pdf_that_was_altered_is_found(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.NOTICE, WEEK)
    bulletins.issue_bulletin(busy, bulletin, date(2024, 11, 4), lambda _: b"PDF")
    assert check_file(busy).whole
    with busy._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE kept_file SET bytes = x'00'")
    checked = check_file(busy)
    assert not checked.whole
    assert "1 issued bulletins are not as they were" in checked.told()[0].told()


def test_a_confidential_item_is_counted_alike_everywhere_and_told_nowhere(busy):
    with busy.read() as session:
        drafted, figures = bulletins.drafted(session, Head.BRIEF, WEEK, busy.today())
    told = "\n".join(line for section in drafted.sections for line in section.paragraphs)
    count = figures["tasks_assigned"].text
    assert f"交办任务{count}项" in told
    assert f"本期事项{figures['received'].text}项" in told
    assert "其中不宜公开的1项不逐项列出" in told
    assert "举报" not in told


def test_a_draft_knows_what_it_does_not_say(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.BRIEF, WEEK)
    with busy.read() as session:
        drafted = bulletins.content_of(session, bulletin)
    assert (drafted.masked, drafted.hidden) == (1, 1)


def test_a_bulletin_kept_by_an_older_program_still_opens(busy):
    bulletin = bulletins.draft_bulletin(busy, Head.BRIEF, WEEK)
    with busy.write("bulletin.save") as session:
        kept = session.get_one(Bulletin, bulletin)
        raw = json.loads(kept.content)
        del raw["masked"], raw["hidden"]
        kept.content = json.dumps(raw)
        figures = json.loads(kept.figures)
        kept.figures = json.dumps({"received": figures["received"]})
    with busy.read() as session:
        assert bulletins.content_of(session, bulletin).masked == 0
        assert not bulletins.moved_on(session, bulletin, busy.today())
    issue(busy, "又一条")
    with busy.read() as session:
        assert bulletins.moved_on(session, bulletin, busy.today())
