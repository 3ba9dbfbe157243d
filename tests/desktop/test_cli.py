"""The command line keeps its contract: exit codes, reports, refusals that leave nothing behind."""

from __future__ import annotations

import subprocess
import sys

import openpyxl
import pytest

from models.ledgers.catalogue import EXCHANGED
from tests.desktop.conftest import outside

REPORT = ["sheet", "header_row", "columns", "unmapped", "rows", "new", "updated", "unchanged", "rejected"]


def refused(answer, mentions: str = "") -> bool:
    """One sentence on standard error, nothing on standard output, and 1."""
    lines = answer.err.splitlines()
    return answer.code == 1 and not answer.out and len(lines) == 1 and mentions in lines[0]


@pytest.fixture
def ledger(tmp_path, four_helps):
    path = tmp_path / "园区.ledger"
    assert four_helps("new", path).code == 0
    return path


def test_a_new_ledger_never_takes_the_place_of_another(four_helps, tmp_path, ledger):
    before = ledger.read_bytes()
    assert refused(four_helps("new", ledger), "园区.ledger")
    assert ledger.read_bytes() == before
    assert refused(four_helps("new", tmp_path / "nowhere" / "x.ledger"), "nowhere")


@pytest.mark.parametrize("arguments", [
    ("export",), ("import", "a.ledger", "b.xlsx"), ("figures", "a.ledger", "--from", "soon"), ("a.ledger", "b.ledger"),
    ("plaque", "a.ledger", "--out", "p.pdf"), ("slips", "a.ledger", "--meeting", "0", "--out", "s.pdf"),
    ("bulletin", "a.ledger", "--from", "2024-10-28", "--to", "2024-11-03", "--out", "b.pdf", "--head", "red"),
    ("--today", "2024-02-30", "new", "a.ledger"), ("--today", "9999-12-31", "figures", "a.ledger"),
    ("figures", "a.ledger", "--from", "0001-01-01"), ("frobnicate",),
])
def test_wrong_usage_is_told_apart_from_a_refusal(four_helps, arguments):
    answer = four_helps(*arguments)
    assert answer.code == 2
    assert "usage" in answer.err


@pytest.mark.parametrize("command", [
    ("check",), ("figures",), ("backup",), ("export", "units", "x.xlsx"), ("import", "x.xlsx", "--as", "units"),
    ("plaque", "--all", "--out", "x.pdf"), ("slips", "--meeting", "3", "--out", "x.pdf"),
    ("bulletin", "--from", "2024-10-28", "--to", "2024-11-03", "--out", "x.pdf"),
])
def test_what_is_no_ledger_is_refused_in_one_sentence(four_helps, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    other = tmp_path / "letter.ledger"
    other.write_text("Dear Sir", encoding="utf-8")
    for path in (tmp_path / "gone.ledger", other):
        assert refused(four_helps(command[0], path, *command[1:], "--json"), path.stem)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.ledger"]


@pytest.mark.parametrize("key", EXCHANGED)
def test_what_goes_out_comes_back_unchanged(four_helps, sample_park, tmp_path, key):
    book = tmp_path / "out.xlsx"
    given = four_helps("export", sample_park, key, book, "--json").report
    taken = four_helps("import", sample_park, book, "--as", key, "--dry-run", "--json").report
    assert list(taken) == REPORT
    assert taken["rows"] == taken["unchanged"] == given["rows"] > 0
    assert (taken["new"], taken["updated"], taken["rejected"], taken["unmapped"]) == (0, 0, [], [])


def test_an_english_workbook_comes_back_too(four_helps, sample_park, tmp_path):
    book = tmp_path / "out.xlsx"
    assert four_helps("export", sample_park, "issues", book, "--language", "en").code == 0
    taken = four_helps("import", sample_park, book, "--as", "issues", "--dry-run", "--json").report
    assert (taken["new"], taken["updated"], taken["rejected"]) == (0, 0, [])


def test_a_public_copy_leaves_out_who_can_be_called(four_helps, sample_park, tmp_path):
    inside, posted = tmp_path / "inside.xlsx", tmp_path / "posted.xlsx"
    full = four_helps("export", sample_park, "issues", inside, "--json").report
    public = four_helps("export", sample_park, "issues", posted, "--purpose", "public", "--json").report
    assert full["withheld"] is None
    assert public["rows"] + public["withheld"]["rows_left_out"] == full["rows"]
    assert public["withheld"]["rows_left_out"] > 0
    assert set(public["withheld"]["blanked"]) == {"提出人"}
    columns = four_helps("import", sample_park, posted, "--as", "issues", "--dry-run", "--json").report["columns"]
    assert "raised_by" not in columns.values()


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "企业.csv"
    lines = ("企业名称,统一社会信用代码,规上,奇怪的列", "霁川电子有限公司,,是,1", "岫屿机械有限公司,12345,否,2")
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_a_trial_writes_nothing(four_helps, ledger, table):
    before = ledger.read_bytes()
    report = four_helps("import", ledger, table, "--as", "enterprises", "--dry-run", "--json").report
    assert (report["rows"], report["new"], report["unmapped"]) == (2, 1, ["奇怪的列"])
    (wrong,) = report["rejected"]
    assert list(wrong) == ["row", "column", "value", "reason"]
    assert (wrong["row"], wrong["column"], wrong["value"]) == (3, "统一社会信用代码", "12345")
    assert "12345" in wrong["reason"]
    assert ledger.read_bytes() == before


def test_lines_not_taken_come_back_as_a_workbook(four_helps, ledger, table, tmp_path):
    rejects = tmp_path / "rejects.xlsx"
    assert four_helps("import", ledger, table, "--as", "enterprises", "--rejects", rejects).code == 0
    again = four_helps("import", ledger, rejects, "--as", "enterprises", "--dry-run", "--json").report
    assert (again["rows"], len(again["rejected"])) == (1, 1)
    kept = four_helps("import", ledger, table, "--as", "enterprises", "--dry-run", "--json").report
    assert (kept["new"], kept["unchanged"]) == (0, 1)


def test_rejects_that_cannot_be_written_stop_the_import(four_helps, ledger, table, tmp_path):
    before = ledger.read_bytes()
    assert refused(four_helps("import", ledger, table, "--as", "enterprises", "--rejects", tmp_path / "no" / "r.xlsx"))
    assert ledger.read_bytes() == before


@pytest.mark.parametrize("key", ["schemes", "nonsense"])
def test_a_ledger_that_is_not_exchanged_is_refused(four_helps, ledger, table, tmp_path, key):
    assert refused(four_helps("import", ledger, table, "--as", key), key)
    assert refused(four_helps("export", ledger, key, tmp_path / "x.xlsx"), key)


def test_the_sheet_must_be_there(four_helps, sample_park, tmp_path):
    book = tmp_path / "out.xlsx"
    four_helps("export", sample_park, "units", book)
    assert refused(four_helps("import", sample_park, book, "--as", "units", "--sheet", "别的表"), "别的表")


def test_refusals_speak_the_language_asked_for(four_helps, tmp_path):
    assert "台账" in four_helps("check", tmp_path / "x.ledger").err
    assert four_helps("check", tmp_path / "x.ledger", "--language", "en").err.startswith("There is no ledger")


def test_a_sound_file_with_findings_is_no_refusal(four_helps, sample_park):
    answer = four_helps("check", sample_park, "--json")
    assert answer.code == 0
    assert answer.report["whole"]
    wrong = {one["key"] for one in answer.report["findings"] if one["severity"] == "wrong"}
    assert wrong == {"empty_slot", "stale_plaque"}
    assert all(one["fix"] and one["severity"] in ("wrong", "look") for one in answer.report["findings"])


def test_an_altered_journal_is_told(four_helps, park):
    import sqlcipher3.dbapi2 as sqlite

    with sqlite.connect(str(park)) as connection:
        connection.execute("UPDATE operation SET operator = '别人' WHERE seq = 20")
    connection.close()
    answer = four_helps("check", park, "--json")
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert not answer.report["whole"]


def test_a_backup_brings_back_what_was_there(four_helps, park, table, tmp_path):
    before = four_helps("check", park, "--json").report["head"]
    made = four_helps("backup", park, tmp_path / "disk", "--json").report["path"]
    four_helps("import", park, table, "--as", "enterprises")
    assert four_helps("check", park, "--json").report["head"] != before
    restored = four_helps("restore", made, park, "--json")
    assert restored.code == 0
    assert restored.report["kept"]
    assert four_helps("check", park, "--json").report["head"] == before
    assert refused(four_helps("restore", table, park))
    assert four_helps("check", park, "--json").report["head"] == before


def test_a_place_that_cannot_be_written_is_told(four_helps, park, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    assert refused(four_helps("restore", park, tmp_path / "folder"), "folder")
    assert refused(four_helps("backup", park, tmp_path / "file"))
    assert refused(four_helps("new", tmp_path / ("长" * 300)))
    assert refused(four_helps("demo", tmp_path / "file"), "file")
    assert refused(four_helps("export", park, "units", tmp_path / "folder"), "folder")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder", park.name]


def test_nobody_knows_what_to_do_with_two_days_backwards(four_helps, sample_park, tmp_path):
    out = tmp_path / "b.pdf"
    period = ("--from", "2024-11-03", "--to", "2024-10-28")
    assert refused(four_helps("figures", sample_park, *period))
    assert refused(four_helps("bulletin", sample_park, *period, "--out", out))
    assert not out.exists()


def test_a_script_sees_the_same():
    assert outside("--help").returncode == 0
    assert outside("export").returncode == 2
    gone = outside("check", "gone.ledger", "--json", LANG="C", PYTHONIOENCODING="ascii")
    assert (gone.returncode, gone.stdout) == (1, "")
    assert "gone.ledger" in gone.stderr
    assert "台账" in gone.stderr


def test_help_is_quick_because_it_loads_little():
    script = ("import sys; from desktop.__main__ import main; main(['--help']); "
              "print([m for m in ('PySide6', 'sqlalchemy', 'openpyxl', 'reportlab') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.endswith("[]\n")


def test_without_a_display_the_window_is_refused(four_helps, ledger, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert refused(four_helps(ledger))
    assert refused(four_helps())


@pytest.mark.parametrize("command", [
    ("export", "units", "{out}"), ("plaque", "--all", "--out", "{out}"), ("slips", "--meeting", "93", "--out", "{out}"),
    ("bulletin", "--from", "2024-10-28", "--to", "2024-11-03", "--out", "{out}"),
    ("import", "people.xlsx", "--as", "people", "--rejects", "{out}"),
])
def test_a_result_never_takes_the_place_of_a_ledger(four_helps, tmp_path, park, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    other = tmp_path / "other.ledger"
    assert four_helps("new", other).code == 0
    for out in (park, other):
        before = out.read_bytes()
        given = [word.format(out=out) for word in command]
        assert refused(four_helps(given[0], park, *given[1:]), out.name)
        assert out.read_bytes() == before


def test_the_lines_not_taken_never_take_the_place_of_the_workbook(four_helps, tmp_path, ledger):
    book = tmp_path / "企业.xlsx"
    sheet = openpyxl.Workbook()
    for row in (["企业名称", "企业规模"], ["云麓星河电子有限公司", "巨型"]):
        sheet.active.append(row)
    sheet.save(book)
    before = book.read_bytes()
    assert refused(four_helps("import", ledger, book, "--as", "enterprises", "--rejects", book), book.name)
    assert book.read_bytes() == before


def test_a_workbook_is_not_written_under_the_name_of_another_kind(four_helps, tmp_path, park):
    for name in ("人员.xls", "人员.pdf", "人员.csv"):
        assert refused(four_helps("export", park, "people", tmp_path / name), name)
        assert not (tmp_path / name).exists()


def test_words_in_a_locale_that_does_not_know_them(four_helps, tmp_path, park):
    """With LC_ALL=C, Python hands over Chinese arguments as surrogates, which no database takes."""
    typed = "没有这家".encode().decode("ascii", "surrogateescape")
    for command in (("plaque", park, "--party", typed, "--out", tmp_path / "p.pdf"), ("export", park, typed, "x.xlsx")):
        assert refused(four_helps(*command), "没有这家")


def test_a_ledger_of_the_offices_own_is_exchanged_by_its_key(four_helps, ledger, tmp_path):
    from models.operations import custom_ledgers
    from models.store.store import Store

    assert refused(four_helps("export", ledger, "bonds", tmp_path / "x.xlsx"), "bonds")
    store = Store.open(ledger)
    custom_ledgers.make_from_template(store, "dos")
    store.close()
    book = tmp_path / "out.xlsx"
    assert four_helps("export", ledger, "dos", book, "--json").report["rows"] == 10
    taken = four_helps("import", ledger, book, "--as", "dos", "--dry-run", "--json").report
    assert (taken["unchanged"], taken["new"], taken["updated"], taken["rejected"]) == (10, 0, 0, [])
    assert refused(four_helps("export", ledger, "nonsense", tmp_path / "x.xlsx"), "dos")


def test_check_tells_attachments_that_are_missing(four_helps, ledger, tmp_path):
    from models.operations import attachments
    from models.store.attachments import path_of
    from models.store.store import Store
    from tests.helpers.ledgers import enterprise

    paper = tmp_path / "来函.pdf"
    paper.write_bytes(b"%PDF-1.7")
    store = Store.open(ledger)
    (attachment,) = attachments.add_files(store, "enterprises", enterprise(store), [paper])
    assert four_helps("check", ledger, "--json").report["missing_files"] == []
    path_of(store, attachment).unlink()
    store.close()
    answer = four_helps("check", ledger)
    assert (answer.code, "来函.pdf" in answer.out) == (0, True)
