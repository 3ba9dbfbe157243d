"""What parties report."""

from __future__ import annotations

from collections.abc import Mapping

from models.operations.checks.check import Check
from models.records.base import Record

CHECKS: Mapping[type[Record], Check] = {}
