"""Rows of ledgers whose columns are data."""

from __future__ import annotations

from collections.abc import Mapping

from models.operations.savers.plain import Saver

SAVERS: Mapping[str, Saver] = {}
