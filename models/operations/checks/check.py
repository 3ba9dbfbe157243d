"""What a check is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

Check = Callable[[Session, Any, date], None]
"""Completes a record and checks it; raises `InvalidValue` or `RuleBroken`."""
