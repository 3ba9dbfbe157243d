"""Repairs the table by which a reader copies text out of a PDF: ReportLab writes it wrongly above U+FFFF."""

from __future__ import annotations

import inspect
from collections.abc import Sequence

from reportlab.pdfbase import ttfonts

_BLOCK = 100  # entries a bfchar block may hold (Adobe Technical Note 5014)


def to_unicode_cmap(fontname: str, subset: Sequence[int]) -> str:
    """Return the ToUnicode CMap of one subset: code n stands for `subset[n]`, in UTF-16 as the format wants."""
    pairs = [f"<{n:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for n, code in enumerate(subset) if code]
    blocks = [pairs[at : at + _BLOCK] for at in range(0, len(pairs), _BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({fontname})",
        f"/Ordering ({fontname})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{fontname} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])


def repair_to_unicode() -> None:
    """Put `to_unicode_cmap` in the place of ReportLab's own function, if that is still the one we know."""
    known = getattr(ttfonts, "makeToUnicodeCMap", None)
    if known is to_unicode_cmap or known is None:
        return
    if list(inspect.signature(known).parameters) == ["fontname", "subset"]:
        ttfonts.makeToUnicodeCMap = to_unicode_cmap
