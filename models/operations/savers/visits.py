"""Visits and the answers given on them."""

from __future__ import annotations

from collections.abc import Mapping

from models.operations.savers.plain import Saver

SAVERS: Mapping[str, Saver] = {}
