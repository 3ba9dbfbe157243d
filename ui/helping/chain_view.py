"""The chain of service of a party 领导—专班—部门—保姆: four boxes, the top first, each with who stands in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from models.ledgers.chain import Tier, TierHolder, chain
from models.store.store import Store
from ui.language import told, translate
from ui.theme import tokens


class ChainView(QTextBrowser):
    """Shows the four tiers of one party; what is not solved goes up along them."""

    def __init__(self, store: Store, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._today = today
        self.setStyleSheet("border: none;")
        self.document().setDocumentMargin(16)
        self.show_party(None)

    def show_party(self, party_id: str | None) -> None:
        """Show the chain of a party, or that there is none."""
        tiers: tuple[Tier, ...] = ()
        if party_id is not None:
            with self._store.read() as session:
                tiers = chain(session, party_id, self._today())
        if not tiers:
            nothing = translate("ChainView", "Choose an enterprise or project.")
            self.setHtml(f"<p style='color:{tokens.TEXT_FAINT}'>{escape(nothing)}</p>")
            return
        up = translate("ChainView", "What is not solved goes up from the nanny to the leader; tiers nobody stands in "
                       "are passed over.")
        arrow = f"<p align='center' style='margin:2px; color:{tokens.TEXT_FAINT}'>▲</p>"
        self.setHtml(arrow.join(_box(tier) for tier in tiers)
                     + f"<p style='margin-top:12px; color:{tokens.TEXT_FAINT}'>{escape(up)}</p>")


def _box(tier: Tier) -> str:
    ground, ink = (tokens.ACCENT_SOFT, tokens.ACCENT_DEEP) if tier.holders else (tokens.HEADER, tokens.TEXT_SOFT)
    nobody = f"<span style='color:{tokens.TEXT_FAINT}'>{escape(translate('ChainView', 'Nobody'))}</span>"
    lines = "<br/>".join(map(_line, tier.holders)) or nobody
    return (f"<table width='100%' cellpadding='8' cellspacing='0' bgcolor='{ground}'><tr><td>"
            f"<span style='color:{ink}'><b>{escape(told(tier.title))}</b></span><br/>{lines}</td></tr></table>")


def _line(holder: TierHolder) -> str:
    more = " · ".join(escape(part) for part in (holder.slot, holder.unit, holder.post, holder.phone) if part)
    return f"{escape(holder.name)} <span style='color:{tokens.TEXT_SOFT}'>{more}</span>"
