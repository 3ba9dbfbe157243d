"""Columns as rows of a grid: what a person types here becomes the columns of a ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from models.errors import InvalidValue, LedgerError
from models.language import N_, Choice
from models.ledgers.columns import AsOf, Column, Kind, Ledger, Source
from models.ledgers.field_specs import COUNTED, FieldSpec, terms_of
from models.ledgers.rows import Row
from models.ledgers.settings import DICTIONARIES
from models.records.base import new_id
from models.records.custom import Field
from ui.language import told, translate
from ui.ledger.source import Names
from ui.ledger.table_model import LedgerTableModel
from ui.ledger.view import LedgerView
from ui.theme.icons import icon

KINDS = (
    Choice("text", N_("Fields", "Text"), ("文本",)),
    Choice("note", N_("Fields", "Text of several lines"), ("多行文本",)),
    Choice("number", N_("Fields", "Whole number"), ("整数",)),
    Choice("decimal", N_("Fields", "Number with decimals"), ("小数",)),
    Choice("money", N_("Fields", "Amount (10,000 yuan)"), ("金额（万元）",)),
    Choice("date", N_("Fields", "Date"), ("日期",)),
    Choice("flag", N_("Fields", "Yes or no"), ("是/否",)),
    Choice("choice", N_("Fields", "One of these answers"), ("单选",)),
    Choice("term", N_("Fields", "Word of a dictionary"), ("字典词",)),
    Choice("terms", N_("Fields", "Words of a dictionary"), ("字典词（多选）",)),
    Choice("phone", N_("Fields", "Phone"), ("电话",)),
    Choice("code", N_("Fields", "Code"), ("代码",)),
)
LINKS = (
    Choice("link:parties", N_("Fields", "Enterprise or project of the ledger"), ("台账中的企业或项目",)),
    Choice("link:enterprises", N_("Fields", "Enterprise of the ledger"), ("台账中的企业",)),
    Choice("link:projects", N_("Fields", "Project of the ledger"), ("台账中的项目",)),
    Choice("link:units", N_("Fields", "Unit of the ledger"), ("台账中的单位",)),
    Choice("link:people", N_("Fields", "Person of the ledger"), ("台账中的人员",)),
)


def described(*, linked: bool = True) -> Ledger:
    """Describe the columns of a ledger as a ledger: one row each."""
    return Ledger(
        key="fields", title=N_("Fields", "Columns"), record=Field, source=_source, naming="label", columns=(
            Column(key="label", label=N_("Fields", "Name"), width=22),
            Column(key="kind", label=N_("Fields", "Kind"), kind=Kind.CHOICE, required=True, width=20,
                   choices=(*KINDS, *(LINKS if linked else ()))),
            Column(key="words", label=N_("Fields", "Answers"), width=26,
                   hint=N_("Fields", "Of “one of these answers”: the answers with 、 between. Of a dictionary word: "
                                     "the dictionary. A number may be worked out from others: =A-B")),
            Column(key="required", label=N_("Fields", "Required"), kind=Kind.FLAG, width=8,
                   hint=N_("Fields", "The required columns together tell the rows apart: an import that brings them "
                                     "again changes the row instead of adding one.")),
            Column(key="total", label=N_("Fields", "Total"), kind=Kind.FLAG, width=8,
                   hint=N_("Fields", "Numbers and amounts are summed at the foot of the workbook.")),
            Column(key="personal", label=N_("Fields", "Not for the public"), kind=Kind.FLAG, width=10,
                   hint=N_("Fields", "Personal details and business secrets are left out of copies for the public.")),
            Column(key="width", label=N_("Fields", "Width"), kind=Kind.NUMBER, required=True, width=8,
                   hint=N_("Fields", "In letters; a Chinese character takes two.")),
            Column(key="synonyms", label=N_("Fields", "Other headings"), width=24,
                   hint=N_("Fields", "What other sheets call this column, with 、 between; imports go by it."))))


class FieldsGrid(QWidget):
    """A grid of columns with buttons to add, remove and move them; `edited` is emitted after each change."""

    edited = Signal()
    refused = Signal(object)

    def __init__(self, names: Names, parent: QWidget | None = None, *, linked: bool = True) -> None:
        super().__init__(parent)
        self._source = _Memory()
        self.model = LedgerTableModel(described(linked=linked), self._source, self)
        self.view = LedgerView(self.model, names, self)
        self.view.setEditTriggers(self.view.EditTrigger.AnyKeyPressed | self.view.EditTrigger.EditKeyPressed)
        self.view.clicked.connect(self._turn)
        self.view.doubleClicked.connect(self._open)
        header = self.view.horizontalHeader()
        header.setSortIndicatorShown(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        self.model.edit_requested.connect(self._edit)
        self.model.edit_refused.connect(self.refused)
        self.view.refused.connect(self.refused)
        self.add_button = QPushButton(icon("add"), translate("FieldsGrid", "Add a column"), self)
        self.add_button.setShortcut("Ctrl+N")
        self.add_button.setToolTip("Ctrl+N")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self.remove_button = self._tool("delete", translate("FieldsGrid", "Remove the column"), "Ctrl+Del", self.remove)
        self.up_button = self._tool("sort-up", translate("FieldsGrid", "Move up"), "Alt+Up", self.move_up)
        self.down_button = self._tool("sort-down", translate("FieldsGrid", "Move down"), "Alt+Down", self.move_down)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.add_button)
        for button in (self.remove_button, self.up_button, self.down_button):
            line.addWidget(button)
        line.addStretch(1)
        card = QFrame(self)
        card.setObjectName("card")
        framed = QVBoxLayout(card)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(card, 1)
        layout.addLayout(line)

    def _tool(self, icon_name: str, tip: str, keys: str, slot: Any) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setText(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setShortcut(keys)
        button.setToolTip(f"{tip} ({keys})")
        button.clicked.connect(slot)
        return button

    def show_specs(self, specs: Sequence[FieldSpec]) -> None:
        """Show these columns instead."""
        self._source.specs = {new_id(): spec for spec in specs}
        self._show(0)

    def specs(self) -> list[FieldSpec]:
        """Return the columns as they stand, those without a name left out."""
        return [spec for spec in self._source.specs.values() if spec.label]

    def add(self) -> None:
        """Add an empty column under the current one, ready to be named."""
        at = self.view.currentIndex().row() + 1
        listed = list(self._source.specs.items())
        self._source.specs = dict([*listed[:at], (new_id(), FieldSpec(label="")), *listed[at:]])
        self._show(at, 0)
        self.view.setFocus()

    def remove(self) -> None:
        """Take the selected columns out."""
        rows = self.view.selected_rows()
        for row_id in self.view.selected_ids():
            del self._source.specs[row_id]
        if rows:
            self._show(rows[0])

    def move_up(self) -> None:
        """Move the current column one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current column one place down."""
        self._move(1)

    def edit(self, row: int, key: str, value: Any) -> None:
        """Set one cell, as typing there would."""
        section = next(at for at, column in enumerate(self.model.columns) if column.key == key)
        self.model.setData(self.model.index(row, section), value)

    def _move(self, down: int) -> None:
        row = self.view.currentIndex().row()
        listed = list(self._source.specs.items())
        if 0 <= row < len(listed) and 0 <= row + down < len(listed):
            listed.insert(row + down, listed.pop(row))
            self._source.specs = dict(listed)
            self._show(row + down)

    def _turn(self, index: QModelIndex) -> None:
        """Turn a yes into a no, and back: one press is enough."""
        if self.model.column_at(index.column()).kind is Kind.FLAG:
            self.model.setData(index, not self.model.value(index.row(), index.column()))

    def _open(self, index: QModelIndex) -> None:
        if self.model.column_at(index.column()).kind is not Kind.FLAG:
            self.view.edit(index)

    def _edit(self, row_id: str, key: str, after: Any, before: Any) -> None:
        try:
            self._source.specs[row_id] = _changed(self._source.specs[row_id], key, after)
        except LedgerError as error:
            self.refused.emit(error)
            return
        self.model.refetch()
        self.edited.emit()

    def _show(self, row: int, section: int | None = None) -> None:
        self.model.show_ids(list(self._source.specs))
        self.view.go_to(min(row, self.model.rowCount() - 1), section)
        self.edited.emit()


class _Memory:
    """Columns as rows; nothing is kept before the person agrees."""

    def __init__(self) -> None:
        self.specs: dict[str, FieldSpec] = {}

    def ids(self) -> list[str]:
        return list(self.specs)

    def rows(self, ids: Sequence[str]) -> list[Row]:
        return [Row(row_id, _cells(self.specs[row_id])) for row_id in ids if row_id in self.specs]


def _cells(spec: FieldSpec) -> tuple[Any, ...]:
    is_link = spec.kind is Kind.LINK
    return (spec.label, f"link:{spec.words}" if is_link else spec.kind.value, _said(spec), spec.required, spec.total,
            spec.personal, spec.width, "、".join(spec.synonyms.splitlines()))


def _said(spec: FieldSpec) -> str:
    """Return the words as a person reads them: answers with 、 between, the dictionary by its name."""
    if spec.kind is Kind.LINK:
        return ""
    if spec.kind in (Kind.TERM, Kind.TERMS):
        return next((told(one.label) for one in DICTIONARIES if one.code == spec.words), spec.words)
    return "、".join(spec.words.splitlines())


def _changed(spec: FieldSpec, key: str, value: Any) -> FieldSpec:
    if key == "kind":
        kind, _, target = value.partition(":")
        meant = replace(spec, kind=Kind(kind))
        keeps = meant.kind is spec.kind or (meant.worked_out and spec.worked_out) \
            or {meant.kind, spec.kind} == {Kind.TERM, Kind.TERMS}
        return replace(meant, words=target or (spec.words if keeps else ""))
    if key == "words":
        return _with_words(spec, value or "")
    values: Mapping[str, Any] = {key: value if value is not None else ""}
    return replace(spec, **values)


def _with_words(spec: FieldSpec, words: str) -> FieldSpec:
    if spec.kind in (Kind.TERM, Kind.TERMS):
        return replace(spec, words=_dictionary(words))
    if words and spec.kind in COUNTED:
        terms_of(words)
        return replace(spec, words=words if words.startswith(("=", "＝")) else f"={words}")
    if words and spec.kind not in (Kind.TEXT, Kind.CHOICE):
        raise InvalidValue(N_("Errors", "A column of this kind has no answers to choose from."))
    return replace(spec, words=words, kind=Kind.CHOICE if words else spec.kind)


def _dictionary(name: str) -> str:
    known = {said: one.code for one in DICTIONARIES for said in (one.code, told(one.label), *one.other_names)}
    if name not in known:
        raise InvalidValue(N_("Errors", "There is no dictionary “{name}”; there are: {known}."), name=name,
                           known=[one.label for one in DICTIONARIES])
    return known[name]


def _source(_: AsOf) -> Source:
    keys = ("label", "kind", "words", "required", "total", "personal", "width", "synonyms")
    return Source(start=Field, cells={key: getattr(Field, key) for key in keys})
