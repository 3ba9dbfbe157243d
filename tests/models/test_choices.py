"""A choice is read however offices write it."""

from __future__ import annotations

import pytest

from models.errors import InvalidValue
from models.ledgers.kinds import parse
from models.ledgers.parties import ENTERPRISES


@pytest.mark.parametrize("written", ["中型", "中型企业", " 中 型 ", "中型企业\u3000", "medium"])
def test_a_size_is_known_with_spaces_and_the_word_firm_behind_it(written):
    assert parse(ENTERPRISES.column("size"), written) == "medium"


@pytest.mark.parametrize("written", ["巨型企业", "企业", "规下"])
def test_a_size_that_is_none_is_refused(written):
    with pytest.raises(InvalidValue):
        parse(ENTERPRISES.column("size"), written)
