from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.terms import Runs, Terms, due, terms_of
from crmsheets.model.options.finance import Finance

AT_ONCE = Terms(Runs.DELIVERY, 0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("现结", AT_ONCE),
        ("现款现货", AT_ONCE),
        ("款到发货", AT_ONCE),
        ("货到付款", AT_ONCE),
        ("预付30%", AT_ONCE),
        ("预付30%发货前付清", AT_ONCE),
        ("30%定金，70%发货前付清", AT_ONCE),
        ("COD", AT_ONCE),
        ("月结30天", Terms(Runs.MONTH, 30)),
        ("月结30天(需对账)", Terms(Runs.MONTH, 30)),
        ("月结60", Terms(Runs.MONTH, 60)),
        ("預付30%，餘款月結90天", Terms(Runs.MONTH, 90)),
        ("30天", Terms(Runs.MONTH, 30)),
        ("月结", Terms(Runs.MONTH, 30)),
        ("当月结", Terms(Runs.MONTH, 0)),
        ("60天账期", Terms(Runs.MONTH, 60)),
        ("账期60天", Terms(Runs.MONTH, 60)),
        ("账期：60 天", Terms(Runs.MONTH, 60)),
        ("30 days EOM", Terms(Runs.MONTH, 30)),
        ("票到30天", Terms(Runs.DELIVERY, 30)),
        ("见票付款", Terms(Runs.DELIVERY, 0)),
        ("货到30天", Terms(Runs.DELIVERY, 30)),
        ("net 30", Terms(Runs.DELIVERY, 30)),
        ("45 days", Terms(Runs.DELIVERY, 45)),
        ("季结", Terms(Runs.QUARTER, 0)),
        ("T/T", None),
        ("分期", None),
        ("其他", None),
        ("", None),
    ],
)
def test_terms_as_people_write_them(words: str, expected: Terms | None) -> None:
    assert terms_of(words) == expected


@pytest.mark.parametrize(
    ("words", "delivered", "month_end", "delivery"),
    [
        ("现结", dt.date(2024, 3, 5), dt.date(2024, 3, 5), dt.date(2024, 3, 5)),
        ("月结30天", dt.date(2024, 3, 5), dt.date(2024, 4, 30), dt.date(2024, 4, 4)),
        ("月结30天", dt.date(2024, 3, 31), dt.date(2024, 4, 30), dt.date(2024, 4, 30)),
        ("月结60天", dt.date(2024, 1, 31), dt.date(2024, 3, 31), dt.date(2024, 3, 31)),
        ("当月结", dt.date(2024, 2, 10), dt.date(2024, 2, 29), dt.date(2024, 2, 10)),
        ("票到30天", dt.date(2024, 3, 5), dt.date(2024, 4, 4), dt.date(2024, 4, 4)),
        ("季结", dt.date(2024, 2, 10), dt.date(2024, 3, 31), dt.date(2024, 3, 31)),
        ("季结", dt.date(2024, 12, 31), dt.date(2024, 12, 31), dt.date(2024, 12, 31)),
    ],
)
def test_the_day_on_which_money_is_due(
    words: str, delivered: dt.date, month_end: dt.date, delivery: dt.date
) -> None:
    terms = terms_of(words)
    assert terms is not None
    assert due(terms, delivered, Finance()) == month_end
    assert due(terms, delivered, Finance(monthly_from="delivery")) == delivery
