"""Four helps in the window: the board by scheme, helpers changed and ended, handing over, plaques, the chain."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from models.errors import RuleBroken
from models.ledgers.columns import Link
from models.ledgers.helping import scheme_key, slot_key, slots_in_use
from models.operations import helping, records
from models.operations.attachments import attachments_of
from models.operations.plaques import put_up
from models.operations.succession import succeed
from tests.conftest import TODAY
from tests.helpers.ledgers import assigned, enterprise, only_row, person, unit
from tests.ui.touch import dialog, notice, point_at
from ui.deeds.dialog import DeedDialog
from ui.deeds.helping import ESCALATE
from ui.helping.hand_over_dialog import HandOverDialog
from ui.helping.helper_dialogs import ChangeDialog, EndDialog
from ui.ledger.live import LiveNames


@pytest.fixture
def store(window):
    opened = window.workspace.context.store
    unit(opened)
    return opened


@pytest.fixture
def slots(store) -> dict[str, str]:
    with store.read() as session:
        return {slot.name: slot.id for _, slot in slots_in_use(session)}


@pytest.fixture
def nannies(store) -> str:
    with store.read() as session:
        return next(scheme_key(scheme.id) for scheme, slot in slots_in_use(session) if slot.name == "企业保姆")


def agree(opened: DeedDialog) -> None:
    box = opened.findChild(QDialogButtonBox)
    button = next(one for one in box.buttons() if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def put(opened: DeedDialog, key: str, value) -> None:
    editor = opened.fields.editor(key)
    editor.show_value(value)
    editor.edited.emit()


def deed(page, key: str):
    return next(action for action in page.desk.deed_actions if action.data() == key)


def visible(page) -> list[str]:
    return [column.key for at, column in enumerate(page.model.columns) if not page.view.isColumnHidden(at)]


def test_a_scheme_shows_its_slots_and_the_parties_it_serves(window, store, slots, nannies):
    served, other = enterprise(store, "云麓甲电子有限公司"), enterprise(store, "云麓乙电子有限公司")
    helping.assign_helper(store, served, slots["企业保姆"], Link(person(store), ""), date(2024, 1, 1))
    page = window.workspace.show_page("assignments")
    every = visible(page)
    page.scheme_box.setCurrentIndex(page.scheme_box.findData(nannies))
    page.scheme_box.activated.emit(page.scheme_box.currentIndex())
    assert page.model.ids == [served]
    assert visible(page) == ["party", "kind", slot_key(slots["企业保姆"]), slot_key(slots["服务工作专班"]), nannies,
                             "gaps", "missing"]
    page.gaps_box.click()
    assert page.model.ids == []
    page.show_all()
    assert page.model.ids == [served, other] or page.model.ids == [other, served]
    assert visible(page) == every
    assert not page.gaps_box.isChecked()


def test_the_form_asks_only_for_slots_that_serve_the_party(window, store, slots, nannies):
    party = enterprise(store, "鑫达科技有限公司")
    records.create(store, "projects", {"name": "锰基新材料项目", "owner": "鑫达科技有限公司"})
    helping.assign_helper(store, party, slots["企业保姆"], Link(person(store, "谭云舒"), ""), TODAY)
    page = window.workspace.show_page("assignments")
    fields = page.desk.panel.fields

    def asked(name: str) -> bool:
        return not fields.editor(slot_key(slots[name])).isHidden()

    def headings() -> list[str]:
        return [label.text() for label in fields._sections.values() if not label.isHidden()]

    page.view.go_to(0)
    assert page.desk.panel.title() == "鑫达科技有限公司"
    assert asked("企业保姆")
    assert not asked("服务工作专班")
    assert "企业保姆+服务工作专班" in headings()
    assert "一名领导、一个专班、一名管家" not in headings()
    page.view.go_to(1)
    assert not asked("企业保姆")
    assert asked("服务工作专班")
    page.show_scheme(nannies)
    assert not asked("纪委监督员")
    page.show_scheme(None)
    assert asked("纪委监督员")


def test_what_stands_in_a_slot_is_shown_even_where_the_slot_serves_others_now(window, store, slots):
    party = enterprise(store, "鑫达科技有限公司")
    helping.assign_helper(store, party, slots["企业保姆"], Link(person(store, "谭云舒"), ""), TODAY)
    records.change(store, "slots", slots["企业保姆"], {"serves": "project"})
    page = window.workspace.show_page("assignments")
    page.view.go_to(0)
    assert not page.desk.panel.fields.editor(slot_key(slots["企业保姆"])).isHidden()


def test_hidden_slots_keep_their_width(window, store, slots, nannies):
    page = window.workspace.show_page("assignments")
    before = page.view.widths()
    page.show_scheme(nannies)
    assert page.view.widths() == before


def test_only_gaps_are_shown(window, store, slots):
    whole, gap = enterprise(store, "云麓甲电子有限公司"), enterprise(store, "云麓乙电子有限公司")
    for name, holder in (("区级联系领导", person(store, "陈")), ("中层及以上干部", person(store, "李", mid_level=True)),
                         ("纪委监督员", person(store, "周")), ("帮扶责任单位", unit(store, "区财政局"))):
        helping.assign_helper(store, whole, slots[name], Link(holder, ""), date(2024, 1, 1))
    page = window.workspace.show_page("assignments")
    page.gaps_box.click()
    assert page.model.ids == [gap]
    page.open_rows([whole])
    assert page.view.current_id() == whole


def test_a_new_scheme_stands_on_the_board_at_once(window, store):
    enterprise(store)
    window.workspace.show_page("assignments")
    records.create(store, "schemes", {"name": "链长制", "position": 20})
    records.create(store, "slots", {"scheme": "链长制", "name": "链长"})
    page = window.workspace.page()
    assert page.key == "assignments"
    assert "链长" in [column.label.source for column in page.model.columns]
    assert page.scheme_box.findText("链长制") > 0


def test_a_helper_is_changed_from_a_past_day_for_the_slot_under_the_cursor(window, store, slots):
    party, cadre = enterprise(store), person(store, "李明", mid_level=True)
    page = window.workspace.show_page("assignments")
    point_at(page, 0, slot_key(slots["中层及以上干部"]))
    page.change_helper()
    opened = dialog(ChangeDialog)
    assert opened.fields.editor("slot").value() == slot_key(slots["中层及以上干部"])
    put(opened, "holder", Link(cadre, "李明"))
    opened.fields.editor("from_on").setText("2024.3.1")
    put(opened, "basis", "云管发〔2024〕2号")
    agree(opened)
    assert notice(window)
    assert page.values_of(party)[slot_key(slots["中层及以上干部"])].text == "李明"
    page.end_helper()
    ending = dialog(EndDialog)
    assert ending.fields.editor("last_day").text() == "2024-11-07"
    agree(ending)
    assert page.values_of(party)[slot_key(slots["中层及以上干部"])] is None


def test_the_dialog_asks_for_a_unit_where_the_slot_wants_one(window, store, slots):
    parties = [enterprise(store, f"云麓{name}电子有限公司") for name in "甲乙"]
    page = window.workspace.show_page("assignments")
    page.view.selectAll()
    page.change_helper()
    opened = dialog(ChangeDialog)
    opened.fields.editor("from_on").setText("2024-05-01")
    choice = opened.fields.editor("slot")
    choice.setCurrentIndex(choice.findData(slot_key(slots["帮扶责任单位"])))
    choice.activated.emit(choice.currentIndex())
    assert next(column for column in opened.fields.columns if column.key == "holder").target == "units"
    assert opened.fields.editor("from_on").text() == "2024-05-01"
    opened.fields.editor("holder").setText("区经发局")
    agree(opened)
    for party in parties:
        assert only_row(store, "assignments", party)[slot_key(slots["帮扶责任单位"])].text == "区经发局"
    assert store.undoable().verb == "helper.assign_many"


def test_an_ended_unit_is_not_offered_and_its_successor_is_named_when_it_is_typed(window, store, slots):
    new = unit(store, "经济发展部")
    enterprise(store)
    page = window.workspace.show_page("assignments")
    with store.read() as session:
        from models.records.people import Unit

        old = session.query(Unit.id).filter_by(name="区经发局").scalar()
    succeed(store, [old], Link(new, ""), date(2024, 6, 1))
    names = LiveNames(store, store.today, 0)
    assert [link.text for link in names.links("units", "")] == ["经济发展部"]
    point_at(page, 0, slot_key(slots["帮扶责任单位"]))
    page.change_helper()
    opened = dialog(ChangeDialog)
    opened.fields.editor("holder").setText("区经发局")
    agree(opened)
    assert opened.isVisible()
    assert "经济发展部" in opened.refusal.text()
    opened.reject()


def test_who_left_and_what_is_retired_is_not_offered(window, store):
    stays, left = person(store, "李明"), person(store, "周退休")
    records.change(store, "people", left, {"retired_on": TODAY})
    names = LiveNames(store, store.today, 0)
    assert [link.id for link in names.links("people", "")] == [stays]
    with store.read() as session:
        from models.records.settings import Term

        word = session.query(Term.id).filter_by(dictionary="category", label="用电").scalar()
    assert "用电" in names.terms("category")
    records.change(store, "terms", word, {"retired": True})
    assert "用电" not in names.terms("category")


def test_everything_is_handed_over_after_a_look_and_undone_at_once(window, store, slots):
    party, giver, taker = enterprise(store), person(store, "李明", mid_level=True), person(store, "王芳")
    for name in ("区级联系领导", "中层及以上干部"):
        helping.assign_helper(store, party, slots[name], Link(giver, ""), date(2024, 1, 1))
    _, task = assigned(store)
    page = window.workspace.show_page("people")
    page.go_to(giver)
    page.hand_over()
    opened = dialog(HandOverDialog)
    assert opened.fields.editor("giver").text() == "李明"
    put(opened, "taker", Link(taker, "王芳"))
    lines = [opened.lines.topLevelItem(at) for at in range(opened.lines.topLevelItemCount())]
    assert [(line.text(2), bool(line.text(3)), line.checkState(0) is Qt.CheckState.Checked) for line in lines] == [
        ("区级联系领导", False, True), ("中层及以上干部", True, False), ("协调增开", False, True)]
    agree(opened)
    assert not opened.isVisible()
    row = only_row(store, "assignments", party)
    assert (row[slot_key(slots["区级联系领导"])].text, row[slot_key(slots["中层及以上干部"])].text) == ("王芳", "李明")
    assert only_row(store, "tasks", task)["person"].text == "王芳"
    window.workspace.undo()
    assert only_row(store, "tasks", task)["person"].text == "李明"
    assert only_row(store, "assignments", party)[slot_key(slots["区级联系领导"])].text == "李明"


def test_nothing_is_handed_over_unseen_or_to_nobody(window, store, slots):
    person(store, "李明")
    page = window.workspace.show_page("assignments")
    page.hand_over()
    opened = dialog(HandOverDialog)
    put(opened, "giver", "李明")
    put(opened, "taker", "无此人")
    agree(opened)
    assert opened.isVisible()
    assert "无此人" in opened.refusal.text()
    choice = opened.fields.editor("ledger")
    choice.setCurrentIndex(choice.findData("units"))
    choice.activated.emit(choice.currentIndex())
    assert next(column for column in opened.fields.columns if column.key == "giver").target == "units"
    opened.reject()


def test_the_history_of_a_party_and_of_a_person_is_one_step_away(window, store, slots):
    party, other, cadre = enterprise(store, "甲电子厂"), enterprise(store, "乙电子厂"), person(store)
    for served in (party, other):
        helping.assign_helper(store, served, slots["区级联系领导"], Link(cadre, ""), date(2024, 1, 1))
    page = window.workspace.show_page("enterprises")
    page.go_to(party)
    page.show_history()
    history = window.workspace.page()
    assert history.key == "helping_history"
    assert [history.values_of(one)["party"].text for one in history.model.ids] == ["甲电子厂"]
    people = window.workspace.show_page("people")
    people.go_to(cadre)
    people.show_history()
    assert len(history.model.ids) == 2
    units = window.workspace.show_page("units")
    units.view.go_to(0)
    units.show_history()
    assert window.workspace.page() is units
    assert notice(window)


def test_a_plaque_with_gaps_is_put_up_only_when_that_is_said(window, store, slots):
    party = enterprise(store)
    page = window.workspace.show_page("plaques")
    deed(page, "put_up").trigger()
    opened = dialog(DeedDialog)
    put(opened, "place", "东门")
    agree(opened)
    assert opened.isVisible()
    assert "缺区级联系领导" in opened.refusal.text()
    opened.fields.editor("despite_gaps").setChecked(True)
    agree(opened)
    assert not opened.isVisible()
    assert (page.values_of(party)["state"], page.values_of(party)["place"]) == ("up", "东门")
    helping.assign_helper(store, party, slots["企业保姆"], Link(person(store), ""), TODAY)
    assert page.values_of(party)["state"] == "stale"


def test_units_are_succeeded_from_their_page(window, store):
    new = unit(store, "经济发展部")
    page = window.workspace.show_page("units")
    old = next(one for one in page.model.ids if one != new)
    page.go_to(old)
    deed(page, "succeed").trigger()
    opened = dialog(DeedDialog)
    opened.fields.editor("successor").setText("经济发展部")
    agree(opened)
    assert only_row(store, "units", old)["successor"].text == "经济发展部"


def test_the_line_under_the_cursor_says_in_full_why_it_cannot_pass(window, store, slots):
    party, giver, taker = enterprise(store), person(store, "李明", mid_level=True), person(store, "王芳")
    helping.assign_helper(store, party, slots["中层及以上干部"], Link(giver, ""), date(2024, 1, 1))
    page = window.workspace.show_page("people")
    page.go_to(giver)
    page.hand_over()
    opened = dialog(HandOverDialog)
    put(opened, "taker", Link(taker, "王芳"))
    assert opened.why.isHidden()
    QTest.keyClick(opened.lines, Qt.Key.Key_Down)
    assert opened.why.isVisible()
    assert "王芳" in opened.why.text()
    opened.reject()


def test_a_plaque_keeps_its_photo_and_its_place_in_the_list(window, store, tmp_path):
    parties = [enterprise(store, name) for name in ("甲有限公司", "乙有限公司", "丙有限公司")]
    photo = tmp_path / "立牌.txt"
    photo.write_text("照片")
    page = window.workspace.show_page("plaques")
    order = list(page.model.ids)
    page.view.go_to(0)
    page.desk._files.add([str(photo)])
    with store.read() as session:
        assert [one.name for one in attachments_of(session, "enterprises", order[0])] == ["立牌.txt"]
    put_up(store, [order[0]], TODAY, despite_gaps=True)
    page.reload(frozenset({"plaque"}))
    assert list(page.model.ids) == order
    assert set(order) == set(parties)


def test_the_chain_stands_beside_the_party(window, store, slots):
    party = enterprise(store)
    helping.assign_helper(store, party, slots["企业保姆"], Link(person(store, "李明"), ""), date(2024, 1, 1))
    for key in ("enterprises", "assignments", "plaques"):
        page = window.workspace.show_page(key)
        page.go_to(party)
        assert "李明" in page.desk._chain.toPlainText()


def test_an_item_is_escalated_by_its_deed(store, slots):
    party = enterprise(store)
    item, _ = assigned_with_party(store)
    for name, who in (("企业保姆", "李明"), ("区级联系领导", "陈志远")):
        helping.assign_helper(store, party, slots[name], Link(person(store, who), ""), date(2024, 1, 1))
    ESCALATE.perform(store, [item], {"reason": "未能解决", "on": TODAY}, TODAY)
    with pytest.raises(RuleBroken, match="top of its chain"):
        ESCALATE.perform(store, [item], {"reason": "未能解决", "on": TODAY}, TODAY)


def assigned_with_party(store) -> tuple[str, str]:
    person(store, "李明")
    return assigned(store, party="云麓星河电子有限公司")
