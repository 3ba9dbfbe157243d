"""The measures and colours everything is drawn with; nothing else in `ui` names a colour or a distance twice."""

from __future__ import annotations

import enum

WINDOW = "#F4F6F9"
SURFACE = "#FFFFFF"
SURFACE_ALTERNATE = "#FAFBFC"
HEADER = "#F6F7F9"
LINE = "#E3E7ED"
LINE_STRONG = "#CBD2DC"
HOVER = "#EDF1F7"
TEXT = "#1B2430"
TEXT_SOFT = "#56616F"
TEXT_FAINT = "#8B95A3"
ACCENT = "#1F5AA8"
ACCENT_DEEP = "#174784"
ACCENT_SOFT = "#E4EDF9"
ACCENT_LINE = "#9DBCE6"
ON_ACCENT = "#FFFFFF"

GAP = 4  # the spacing scale is 1, 2, 3, 4 and 6 gaps
RADIUS = 4
ROW_HEIGHT = 32
ICON = 18
NAVIGATION_WIDTH = 188
NAVIGATION_ROW = 28
FORM_WIDTH = 380

SMALL, BODY, LARGE, TITLE, DISPLAY = 9.0, 10.0, 11.5, 14.0, 20.0  # points


class Tone(enum.Enum):
    """What a colour says; it is always said by a word too. Each is (text, ground)."""

    PLAIN = (TEXT_SOFT, "#EEF1F5")
    ACTIVE = ("#1B55A0", "#E3EDFA")
    WAITING = ("#6A4C9C", "#F0EAF9")
    NEAR = ("#8A5300", "#FFF0D1")
    LATE = ("#B3261E", "#FCE4E2")
    DONE = ("#1C6B3C", "#E0F3E7")

    @property
    def ink(self) -> str:
        """The colour of the word."""
        return self.value[0]

    @property
    def ground(self) -> str:
        """The colour behind the word."""
        return self.value[1]
