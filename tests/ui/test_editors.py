from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from models.language import N_
from models.ledgers.columns import Choice, Column, Kind, Link
from models.ledgers.kinds import parse
from tests.conftest import TODAY
from tests.ui.touch import compose
from ui.ledger.editors import EDITORS

LABEL = N_("Issues", "Note")
CHOICES = (Choice("a", N_("Choices", "Problem")), Choice("b", N_("Choices", "Suggestion")))
KEPT = {
    Kind.TEXT: "甲", Kind.NOTE: "第一行\n第二行", Kind.CODE: "91431100MA", Kind.PHONE: "0746-8372000", Kind.NUMBER: 94,
    Kind.MONEY: 1_234_567_890, Kind.DATE: date(2024, 7, 8), Kind.FLAG: True, Kind.CHOICE: "b", Kind.TERM: "用电",
    Kind.DECIMAL: Decimal("12.3456"), Kind.TERMS: "用工、融资",
    Kind.LINK: Link("1", "区经发局"), Kind.LINKS: (Link("1", "区经发局"), Link("2", "区人社局")),
}


class Few:
    """Names without a ledger."""

    delay = 0

    def links(self, target: str, text: str) -> list[Link]:
        return [Link(str(at), name) for at, name in enumerate(("区经发局", "区人社局")) if text in name]

    def terms(self, dictionary: str) -> list[str]:
        return ["用工", "用电"]

    def today(self) -> date:
        return TODAY


@pytest.fixture
def host(qtbot) -> Iterator[QWidget]:
    window = QMainWindow()
    qtbot.addWidget(window)
    host = QWidget(window)
    QVBoxLayout(host)
    window.setCentralWidget(host)
    window.resize(500, 400)
    window.show()
    yield host
    window.close()


def made(host: QWidget, kind: Kind, **facts):
    column = Column(key="x", label=LABEL, kind=kind, choices=CHOICES if kind is Kind.CHOICE else (), **facts)
    editor = EDITORS[kind](column, Few(), host)
    host.layout().addWidget(editor)
    editor.show()
    editor.setFocus()
    return column, editor


def test_every_kind_has_an_editor():
    assert set(EDITORS) == set(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_what_is_shown_comes_back_as_it_is_kept(host, kind):
    column, editor = made(host, kind)
    editor.show_value(KEPT[kind])
    assert parse(column, editor.value()) == KEPT[kind]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.FLAG])
def test_nothing_stays_nothing(host, kind):
    column, editor = made(host, kind)
    editor.show_value(None)
    assert parse(column, editor.value()) in (None, ())


@pytest.mark.parametrize("typed", ["2024.7.8", "2024-7-8", "20240708", "2024年7月8日"])
def test_a_date_is_typed_in_any_usual_shape(host, typed):
    column, editor = made(host, Kind.DATE)
    editor.setText(typed)
    assert parse(column, editor.value()) == date(2024, 7, 8)


@pytest.mark.parametrize("typed", ["t", "今天"])
def test_today_has_its_own_keys(host, typed):
    column, editor = made(host, Kind.DATE)
    editor.setText(typed)
    assert parse(column, editor.value()) == TODAY


def test_arrow_keys_move_a_date_by_a_day(host):
    _, editor = made(host, Kind.DATE)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert editor.text() == TODAY.isoformat()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert editor.text() == "2024-11-07"


def test_a_choice_of_a_required_column_has_no_empty_answer(host):
    assert made(host, Kind.CHOICE, required=True)[1].count() == 2
    assert made(host, Kind.CHOICE)[1].count() == 3


def test_names_are_offered_for_committed_text_only(host, qtbot):
    _, editor = made(host, Kind.LINK)
    compose(editor, preedit="jing")
    assert not editor.is_offering()
    compose(editor, commit="经")
    qtbot.waitUntil(editor.is_offering)
    assert editor.hasFocus()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.value() == Link("0", "区经发局")
    assert not editor.is_offering()


def test_a_second_name_is_completed_behind_the_first(host, qtbot):
    _, editor = made(host, Kind.LINKS)
    editor.show_value((Link("0", "区经发局"),))
    compose(editor, commit="、区人")
    qtbot.waitUntil(editor.is_offering)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.value() == (Link("0", "区经发局"), Link("1", "区人社局"))


def test_enter_takes_the_only_name_that_is_meant(host):
    _, editor = made(host, Kind.LINK)
    compose(editor, commit="经发")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.value() == Link("0", "区经发局")


def test_enter_offers_several_names_with_the_first_marked(host):
    _, editor = made(host, Kind.LINK)
    compose(editor, commit="区")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.is_offering()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.value() == Link("0", "区经发局")


def test_a_name_marked_before_the_offer_came_stays_marked(host):
    _, editor = made(host, Kind.LINK)
    compose(editor, commit="区")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(editor, key)
    QApplication.processEvents()  # the look-up that was waiting must not take the mark away
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.value() == Link("1", "区人社局")


@pytest.mark.parametrize(("typed", "value"), [("人社", Link("1", "区人社局")), ("区", "区"), ("新局", "新局")])
def test_leaving_a_field_takes_the_only_name_that_is_meant(host, typed, value):
    _, editor = made(host, Kind.LINK)
    other = made(host, Kind.TEXT)[1]
    editor.setFocus()
    compose(editor, commit=typed)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert editor.value() == value


def test_the_offer_goes_with_its_editor(host, qtbot):
    _, editor = made(host, Kind.LINK)
    compose(editor, commit="区")
    qtbot.waitUntil(editor.is_offering)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.is_offering()


def test_scrolling_a_form_changes_no_choice(host):
    _, editor = made(host, Kind.CHOICE)
    editor.show_value("a")
    event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    editor.wheelEvent(event)
    assert editor.value() == "a"
    assert not event.isAccepted()
