from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.forest import Forest, Link, join_together

LINKS = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda link: link[0] != link[1]),
    max_size=10,
)


def joined(together: list[Link], apart: list[Link]) -> tuple[list[int], tuple[Link, ...]]:
    forest = Forest(8)
    refused = join_together(forest, together, apart, range(8))
    return forest.labels().tolist(), refused


def test_the_label_of_a_set_is_its_first_position() -> None:
    assert joined([(5, 2), (2, 7), (3, 4)], []) == ([0, 1, 2, 3, 3, 2, 6, 2], ())


def test_a_must_link_that_would_join_two_apart_is_returned() -> None:
    labels, refused = joined([(1, 2), (0, 1)], [(2, 0)])
    assert labels == [0, 0, 2, 3, 4, 5, 6, 7]
    assert refused == ((1, 2),)


def test_apart_holds_through_other_must_links() -> None:
    labels, refused = joined([(0, 1), (2, 3), (3, 1)], [(0, 2)])
    assert labels == [0, 0, 2, 0, 4, 5, 6, 7]
    assert refused == ((2, 3),)


def test_the_order_key_decides_which_of_two_contradicting_links_is_followed() -> None:
    forest = Forest(3)
    assert join_together(forest, [(0, 1), (1, 2)], [(0, 2)], [2, 1, 0]) == ((0, 1),)
    assert forest.labels().tolist() == [0, 1, 1]


@given(LINKS, LINKS)
def test_must_links_hold_unless_contradicted_and_apart_always(
    together: list[Link], apart: list[Link]
) -> None:
    labels, refused = joined(together, apart)
    assert all(labels[one] != labels[other] for one, other in apart)
    for one, other in together:
        assert labels[one] == labels[other] or (min(one, other), max(one, other)) in refused
    # Nothing is joined that no must-link joins.
    free, _ = joined(together, [])
    for one, other in combinations(range(8), 2):
        assert labels[one] != labels[other] or free[one] == free[other]


@given(LINKS, LINKS)
def test_the_order_of_links_does_not_matter(together: list[Link], apart: list[Link]) -> None:
    mixed = [(other, one) for one, other in together]
    assert joined(mixed[::-1], apart[::-1]) == joined(together, apart)
