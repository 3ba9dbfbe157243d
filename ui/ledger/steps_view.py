"""The handling of an issue, step by step 办理过程."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtWidgets import QTextBrowser, QWidget

from models.operations.issues import steps
from models.rules.states import SATISFACTIONS, STEPS
from models.store.store import Store
from ui.language import told, translate
from ui.theme import tokens

_KINDS = {choice.code: choice.label for choice in STEPS}
_ANSWERS = {choice.code: choice.label for choice in SATISFACTIONS}


class StepsView(QTextBrowser):
    """Lists the steps of one issue, newest last."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setStyleSheet("border: none;")
        self.document().setDocumentMargin(16)
        self.show_issue(None)

    def show_issue(self, issue_id: str | None) -> None:
        """Show the steps of an issue, or that there is none."""
        lines = []
        if issue_id is not None:
            with self._store.read() as session:
                lines = steps(session, issue_id)
        if lines:
            self.setHtml("".join(_paragraph(line) for line in lines))
        else:
            nothing = translate("StepsView", "Nothing has been done yet.")
            self.setHtml(f"<p style='color:{tokens.TEXT_FAINT}'>{escape(nothing)}</p>")


def _paragraph(line: Any) -> str:
    head = told(_KINDS[line.kind]) if line.kind in _KINDS else line.kind
    parts = [escape(part) for part in _said(line)]
    by = f"<span style='color:{tokens.TEXT_SOFT}'> · {escape(line.by)}</span>" if line.by else ""
    body = f"<br/>{'<br/>'.join(parts)}" if parts else ""
    return (f"<p style='margin:0 0 12px 0; line-height:140%'><span style='color:{tokens.TEXT_FAINT}'>"
            f"{line.happened_on.isoformat()}</span>&nbsp;&nbsp;<b>{escape(head)}</b>{by}{body}</p>")


def _said(line: Any) -> list[str]:
    said = []
    if line.old_due and line.new_due:
        said.append(translate("StepsView", "Due {0} → {1}").format(line.old_due.isoformat(), line.new_due.isoformat()))
    elif line.new_due:
        said.append(_by_day(line.kind).format(line.new_due.isoformat()))
    if line.approver:
        said.append(translate("StepsView", "Approved by {0}").format(line.approver))
    if line.satisfaction in _ANSWERS:
        said.append(told(_ANSWERS[line.satisfaction]))
    if line.text:
        said.append(line.text)
    return said


def _by_day(kind: str) -> str:
    """Return what the one day of a step is."""
    if kind in ("long_term", "reviewed", "project"):
        return translate("StepsView", "Next review {0}")
    return translate("StepsView", "To go on by {0}") if kind == "paused" else translate("StepsView", "Due {0}")
