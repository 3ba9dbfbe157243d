"""A year's published totals, 202 received, 185 solved, 224 measures, come out as they went in."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from desktop.__main__ import main

RECEIVED, SOLVED, MEASURES = 202, 185, 224
YEAR = ("--from", "2022-01-01", "--to", "2022-12-31")


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    folder = tmp_path_factory.mktemp("year")
    path = folder / "2022.ledger"
    assert main(["new", str(path), "--today", "2022-01-04"]) == 0
    parties = "企业名称\n" + "".join(f"云麓第{at}机械有限公司\n" for at in range(40))
    items = ["编号,企业名称,问题,问题类别,提出时间"]
    tasks = ["编号,任务,牵头单位,责任人,责任分工,交办时间,完成时限,办结时间,办理结果"]
    for at in range(RECEIVED):
        day = date(2022, 1, 10) + timedelta(days=at)
        due = day + timedelta(days=15)
        items.append(f"2022-{at + 1:04d},云麓第{at % 40}机械有限公司,第{at + 1}项困难,用工,{day}")
        done = f"{due - timedelta(days=3)},已协调解决" if at < SOLVED else ","
        tasks.append(f"2022-{at + 1:04d},协调解决,区经济发展局,周知微,牵头协调,{day},{due},{done}")
    measures = ["措施名称,文号,出台日期"]
    for at in range(MEASURES):
        issued = date(2022, 2, 1) + timedelta(days=at)
        measures.append(f"关于第{at + 1}项服务的通知,云经开办发〔2022〕{at + 1}号,{issued}")
    tables = {"enterprises": [parties], "issues": items, "responsibilities": tasks, "measures": measures}
    for key, lines in tables.items():
        book = folder / f"{key}.csv"
        book.write_text("\n".join(lines), "utf-8")
        assert main(["import", str(path), str(book), "--as", key, "--today", "2022-12-31"]) == 0
    return path


def words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "")
    finally:
        document.close()


def test_the_bulletin_prints_the_published_totals(ledger, tmp_path):
    out = tmp_path / "year.pdf"
    assert main(["bulletin", str(ledger), *YEAR, "--out", str(out), "--today", "2022-12-31"]) == 0
    text = words(out)
    assert f"收到企业问题、建议{RECEIVED}条" in text
    assert f"已解决{SOLVED}条，解决率91.58%" in text
    assert f"制定出台相关措施{MEASURES}条" in text


def test_the_figures_are_the_same_numbers(ledger, capsys):
    capsys.readouterr()
    assert main(["figures", str(ledger), *YEAR, "--today", "2022-12-31", "--json"]) == 0
    figures = {one["key"]: one for one in json.loads(capsys.readouterr().out)["figures"]}
    told = {key: figures[key]["value"] for key in ("received", "solved", "measures", "solved_rate")}
    assert told == {"received": RECEIVED, "solved": SOLVED, "measures": MEASURES, "solved_rate": 91.58}
    assert figures["solved_rate"]["text"] == "91.58%"
    assert figures["received"]["rows"] == RECEIVED
