from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.quantiles import quantile
from crmsheets.analysis.tiering.sample import Sample

VALUES = st.lists(st.integers(-5, 5), min_size=1, max_size=12)


@given(VALUES, st.lists(st.integers(-6, 6), max_size=3), st.data())
def test_a_changed_sample_is_the_sample_of_the_changed_values(
    values: list[int], come: list[int], data: st.DataObject
) -> None:
    gone = data.draw(st.lists(st.sampled_from(values), max_size=2, unique=True))
    left = [*values]
    for each in gone:
        left.remove(each)
    wanted = sorted([*left, *come])
    found = Sample.of(values).changed(gone, come)
    assert len(found) == len(wanted)
    assert [found.at(place) for place in range(len(found))] == wanted
    for share in (0, 0.2, 0.5, 0.9, 1):
        assert found.quantile(share) == (quantile(wanted, share) if wanted else None)
    for least in range(1, 7):
        assert found.has_variety(least) is (len(set(wanted)) >= least)


def test_two_equal_values_are_left_out_twice() -> None:
    found = Sample.of([1, 2, 2, 2, 3]).changed([2, 2], [0, 9])
    assert [found.at(place) for place in range(len(found))] == [0, 1, 2, 3, 9]


@pytest.mark.parametrize(("values", "expected"), [([1, 2, 3, 4], 2.5), ([7], 7), ([], None)])
def test_the_median(values: list[float], expected: float | None) -> None:
    assert Sample.of(values).quantile(0.5) == expected
