"""Taking in a table: names as offices shorten them, and namesakes."""

from __future__ import annotations

from models.store.store import Store
from tests.helpers.ledgers import content, person
from tests.models.test_importing import take_in


def finance(store: Store) -> None:
    take_in(store, "units", [{"name": "区财政金融局", "short_name": "区财金局"}])


def test_a_person_is_known_by_the_short_name_of_the_unit(store):
    finance(store)
    row_id = person(store, "肖予安", "区财政金融局", post="副局长")
    before = content(store)
    same = take_in(store, "people", [{"name": "肖予安", "unit": "区财金局", "post": "副局长"}])
    assert (same.new, same.updated, same.rejected, len(same.unchanged)) == ((), (), (), 1)
    assert content(store) == before
    (changed,) = take_in(store, "people", [{"name": "肖予安", "unit": "区财金局", "post": "局长"}]).updated
    assert (changed.id, dict(changed.values)) == (row_id, {"post": "局长"})


def test_two_lines_of_one_sheet_may_shorten_the_unit_differently(store):
    finance(store)
    lines = [{"name": "张新伟", "unit": "区财政金融局"}, {"name": "张新伟", "unit": "区财金局", "post": "科长"}]
    planned = take_in(store, "people", lines)
    assert (len(planned.new), [one.row for one in planned.rejected]) == (1, [4])


def test_namesakes_of_two_units_are_two_people(store):
    lines = [{"name": "张新伟", "unit": "区财政金融局"}, {"name": "张新伟", "unit": "市教育局"}]
    planned = take_in(store, "people", lines)
    assert (len(planned.new), planned.rejected) == (2, ())
    again = take_in(store, "people", lines)
    assert (again.new, again.updated, len(again.unchanged)) == ((), (), 2)


def test_a_namesake_without_unit_is_not_guessed(store):
    lines = [{"name": "张新伟", "unit": "区财政金融局"}, {"name": "张新伟", "post": "科长"}]
    planned = take_in(store, "people", lines)
    assert (len(planned.new), [one.row for one in planned.rejected]) == (1, [4])
