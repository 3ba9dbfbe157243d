"""What stands around a ledger's table, in a workbook and on paper alike."""

from __future__ import annotations

from datetime import date

from models.language import N_, Translate

NUMBER = N_("Workbook", "No.")
TOTAL = N_("Workbook", "Total")
OFFICE = N_("Workbook", "Office: {office}")
REPORTED = N_("Workbook", "Date: {day}")
DAY = N_("Workbook", "{year}-{month}-{day}")
UNIT = N_("Workbook", "Unit: 10,000 yuan")
INTERNAL = N_("Workbook", "Internal")
PAGE = N_("Workbook", "Page {page} of {pages}")


def facts(translate: Translate, office: str, on: date) -> tuple[str, str]:
    """Return who reports, and the day of it (domain.md §6.1)."""
    day = translate(DAY).format(year=on.year, month=on.month, day=on.day)
    return translate(OFFICE).format(office=office), translate(REPORTED).format(day=day)
