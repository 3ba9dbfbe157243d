"""What surrounds the lines of a sheet: paper, margins, foot, the answers a cell offers, and the file's own facts."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook.layout import WIDE
from exports.workbook.package import storable
from exports.workbook.styles import SONG
from models.language import N_, Translate
from models.ledgers.columns import NO, YES, Column, Kind

PAGE = N_("Workbook", "Page {page} of {pages}")

_INCH = 2.54
_LONGEST_LIST = 255


def set_page(sheet: Worksheet, width: float, translate: Translate) -> None:
    """Set paper, margins and foot: A4 across, A3 for a table wider than `WIDE` units, as many pages as it needs."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8 if width > WIDE else 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.top = margins.bottom = 2.5 / _INCH
    margins.left = margins.right = 2 / _INCH
    margins.header = margins.footer = 1.3 / _INCH
    sheet.print_options.horizontalCentered = True
    foot = sheet.oddFooter.center
    foot.text, foot.size, foot.font = translate(PAGE).format(page="&P", pages="&N"), 9, f"{SONG},Regular"


def set_properties(book: Workbook, title: str) -> None:
    """Name the program and the title, and nobody."""
    book.properties.creator, book.properties.title = "Four-Helps Ledger", storable(title)
    book.properties.lastModifiedBy = None
    book.calculation.fullCalcOnLoad = False  # nothing to calculate: Excel need not ask to save on closing


def offer_answers(sheet: Worksheet, column: Column, where: str, translate: Translate) -> None:
    """Let the cells at `where` offer the column's answers, and take others too: the import judges them.

    A list longer than a workbook may hold in one place is not offered.
    """
    if column.kind is Kind.CHOICE:
        labels = [translate(choice.label) for choice in column.choices]
    elif column.kind is Kind.FLAG:
        labels = [translate(YES.label), translate(NO.label)]
    else:
        return
    offered = ",".join(label.replace('"', '""') for label in labels)
    if column.read_only or not labels or len(offered) > _LONGEST_LIST or any("," in label for label in labels):
        return
    rule = DataValidation(type="list", formula1=f'"{offered}"', allow_blank=True, showErrorMessage=False)
    rule.add(where)
    sheet.add_data_validation(rule)
