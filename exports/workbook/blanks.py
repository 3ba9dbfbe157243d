"""What calamine leaves blank in an .xlsx although something stands there: errors, formulas without result."""

from __future__ import annotations

import posixpath
import re
import zipfile
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

_ROLE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_ROLE = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_SUSPECT = re.compile(rb"""\st=["']e["']|<(?:\w+:)?v\s*/>|<(?:\w+:)?v></|</(?:\w+:)?f></(?:\w+:)?c>""")
_CELL = re.compile(rb"""<(?:\w+:)?c\s([^>]*[^/>])>(.*?)</(?:\w+:)?c>""", re.DOTALL)
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f(?:\s[^>]*)?>([^<]+)</")


def left_blank(path: Path) -> dict[str, dict[tuple[int, int], str]]:
    """Return, by sheet, (row, column) from 0 and the text of such cells: `#N/A`, or the formula itself."""
    with zipfile.ZipFile(path) as package:
        found = {}
        for name, part in _sheets(package).items():
            try:
                content = package.read(part)
            except KeyError:
                continue
            if _SUSPECT.search(content):
                found[name] = dict(_cells(content))
        return found


def _cells(content: bytes) -> list[tuple[tuple[int, int], str]]:
    cells = []
    for attributes, inner in _CELL.findall(content):
        place = _PLACE.search(attributes)
        value, formula = _VALUE.search(inner), _FORMULA.search(inner)
        if place is None:
            continue
        if value and (b't="e"' in attributes or b"t='e'" in attributes):
            text = value[1].decode()
        elif not value and formula:
            text = "=" + unescape(formula[1].decode())
        else:
            continue
        column = 0
        for letter in place[1]:
            column = column * 26 + letter - 64
        cells.append(((int(place[2]) - 1, column - 1), text))
    return cells


def _sheets(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the part in which each sheet is kept."""
    names = set(package.namelist())
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return {}
    targets = {relation.get("Id"): relation.get("Target", "")
               for relation in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))}
    found = {}
    for element in ElementTree.fromstring(package.read("xl/workbook.xml")).iter():
        if element.tag.endswith("}sheet"):
            target = targets.get(element.get(_ROLE) or element.get(_STRICT_ROLE), "")
            part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            found[element.get("name", "")] = part
    return found
