from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from ui.i18n.update import TS

MESSAGES = [(context.findtext("name"), message.findtext("source"), message.find("translation"))
            for context in ET.parse(TS).getroot().findall("context") for message in context.findall("message")]


def test_every_text_is_translated():
    assert [(context, source) for context, source, target in MESSAGES if not (target.text or "").strip()] == []


def test_placeholders_stand_on_both_sides():
    wrong = [(source, target.text) for _, source, target in MESSAGES
             if target.text and placeholders(source) != placeholders(target.text)]
    assert wrong == []


def placeholders(text: str) -> set[str]:
    return {found[1] or found[0] for found in re.finditer(r"\{(\w*)[^}]*\}|%n", text)}


def test_the_compiled_file_is_not_older_than_its_source():
    from desktop.language import translator
    from models.language import Text

    say = translator("zh_CN")
    wrong = [source for context, source, target in MESSAGES
             if target.text and say(Text(context, source)) != target.text]
    assert wrong == []
