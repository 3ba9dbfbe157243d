"""The schema's history: numbered Alembic revisions. They never import `models`."""

from __future__ import annotations

from pathlib import Path

SCRIPTS = Path(__file__).parent
REVISIONS = ("0001", "0002", "0003")
"""Every revision this program can open, oldest first; a test compares them with the scripts."""
HEAD = REVISIONS[-1]
READER = 2
"""Raised when an older program could misread the file; an older program then refuses it."""
