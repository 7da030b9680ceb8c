"""Laws of names meant: no order matters, a name means itself, pairs left out change nothing."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.company_names import company_name
from crmsheets.analysis.filed_names import orders
from crmsheets.analysis.fits import Fit
from crmsheets.analysis.names import name_key
from crmsheets.analysis.register import register
from crmsheets.analysis.remarks import bare
from crmsheets.analysis.resolve import Register, _less
from tests.analysis.test_resolve import FILED, customer

FIRMS = st.lists(
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(["", "东莞", "深圳市", "广东"]),
        st.text(st.sampled_from("顺达恒通沣裕葵湾郴联"), min_size=2, max_size=3),
        st.sampled_from(["", "五金", "箱包配件", "遮蔽制品", "电子科技"]),
        st.sampled_from(["", "有限公司", "厂", "经营部"]),
    ),
    min_size=1,
    max_size=6,
    unique_by=name_key,
)


@given(FIRMS)
def test_every_name_resolves_to_itself(names: list[str]) -> None:
    book = register([customer(f"C{at}", name) for at, name in enumerate(names)], names)
    assert [book.meant(name).id_ for name in names] == [f"C{at}" for at in range(len(names))]


@given(FIRMS, FIRMS, st.randoms(use_true_random=False))
def test_the_order_of_the_register_does_not_matter(
    names: list[str], written: list[str], random: Random
) -> None:
    filed = [customer(f"C{at}", name) for at, name in enumerate(names)]
    mixed = random.sample(filed, len(filed))
    others = random.sample(written, len(written))
    one, other = register(filed, written), register(mixed, others)
    assert [one.meant(name) for name in written] == [other.meant(name) for name in written]


@given(FIRMS, st.integers(0, 5))
def test_a_form_more_never_makes_a_brand_another_firms(names: list[str], at: int) -> None:
    book = register([customer(f"C{at}", name) for at, name in enumerate(names)])
    own = company_name(names[at % len(names)])
    meant = book.meant(own.brand).id_ if own else None
    if own and meant:
        assert book.meant(f"{own.brand}有限公司").id_ in {meant, None}
        assert book.meant(f"{own.brand}公司").id_ in {meant, None}
        assert book.meant(f" {own.brand} (老客户)").id_ == meant


@given(FIRMS, st.randoms(use_true_random=False))
def test_a_full_name_is_its_own_and_does_not_hang_on_the_order(
    names: list[str], random: Random
) -> None:
    book = register([], names)
    full = {name: book.full(name) for name in names}
    assert {book.full(each) for each in full.values()} <= set(full.values())
    mixed = register([], random.sample(names, len(names)))
    assert {name: mixed.full(name) for name in names} == full


def _as_before(book: Register, plain: str) -> str:
    """The full name by comparing every pair: what is said once for each must not differ from it."""
    for mine in orders(plain, book.forms.more):
        if any(book.forms.fitting(mine)):
            return plain
        for least in (Fit.WITHIN, Fit.LOOSE):
            fuller = [
                (each, other) for each, other in book.others.near(mine) if _less(mine, other, least)
            ]
            most = [
                (each, other)
                for each, other in fuller
                if not any(_less(other, more, Fit.WITHIN) for _, more in fuller)
            ]
            if len({other for _, other in most}) == 1:
                return most[0][0] if most[0][1].legal.kind else plain
    return plain


_PART = st.tuples(
    st.sampled_from(["", "东莞", "广东东莞市", "深圳"]),
    st.sampled_from(["恒力", "恒丰", "恒力达"]),
    st.sampled_from(["", "五金", "电子", "五金塑胶", "锂电池"]),
    st.sampled_from(["", "厂", "公司", "有限公司"]),
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PART, min_size=1, max_size=12, unique=True))
def test_full_names_are_those_of_all_pairs(names: list[str]) -> None:
    book = register(FILED, names)
    assert [book.full(name) for name in names] == [_as_before(book, bare(name)) for name in names]
