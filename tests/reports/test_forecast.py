"""价值预测: forecast, trial and refusals as a page; absent without the package that computes it."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace

import pytest

from crmsheets.analysis.forecast.bg_nbd import BgNbd
from crmsheets.analysis.forecast.forecast import Forecast, forecast
from crmsheets.analysis.forecast.trial import Held, Trial
from crmsheets.excel.write import write
from crmsheets.model.judged import Judged
from crmsheets.model.page import Chart, Lines, Page
from crmsheets.model.text import Locale
from crmsheets.render import html
from crmsheets.reports import forecast as module
from crmsheets.reports import pages, sections
from crmsheets.reports.sheets import book
from tests.analysis.forecast.simulated import bought, judged_of, shop
from tests.judged_example import judged
from tests.reports.test_pages import EN, ZH, column, listings

FACTORY = judged_of(bought(shop(BgNbd(1.2, 8.0, 0.6, 3.0), 120, seed=1)))
TOLD = forecast(FACTORY)
NEAR, FAR = Held(10, 10, 15, 1, 2), Held(10, 15, 10, 2, 1)


def made(data: Judged = FACTORY, locale: Locale = ZH) -> Page:
    page = module.SECTION.make(data, locale)
    assert page is not None
    return page


def lines(page: Page) -> str:
    return "\n".join(
        line for block in page.blocks if isinstance(block, Lines) for line in block.lines
    )


@pytest.fixture(name="as_tried")
def fixture_as_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The factory's own forecast, the model better in both."""
    monkeypatch.setattr(module, "forecast", lambda _: held(NEAR, NEAR))


def held(purchases: Held, money: Held | None) -> Forecast:
    assert TOLD is not None
    assert isinstance(TOLD.trial, Trial)
    return replace(TOLD, trial=replace(TOLD.trial, purchases=purchases, money=money))


def test_it_stands_in_the_detail_only() -> None:
    (own,) = (each for each in sections() if each.name == "forecast")
    assert own.detail
    assert "forecast" not in {page.name for page in pages(judged(), ZH)}
    assert module.SECTION.make(judged_of([]), ZH) is None


@pytest.mark.usefixtures("as_tried")
def test_repeat_customers_by_what_they_may_buy() -> None:
    found = listings(made())
    money = column(found["forecast"], "今后12个月约买(元)")
    assert money == sorted(money, key=lambda each: -float(str(each)))
    assert TOLD is not None
    assert TOLD.outlook is not None
    assert len(money) == len(TOLD.outlook.repeaters)
    best = max(range(len(money)), key=lambda at: TOLD.outlook.money[at])  # type: ignore[index,union-attr]  # it has amounts
    first = TOLD.outlook.repeaters[best]
    assert found["forecast"].rows[0][:4] == (
        f"{first.customer_id} Ltd",
        "周敏",
        "A",
        first.days[-1],
    )
    year = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
    assert found["forecast"].rows[0][4] == first.purchases(year)
    reach = f"{TOLD.outlook.low[best]:.0f}–{TOLD.outlook.high[best]:.0f}"
    assert found["forecast"].rows[0][6] == reach


@pytest.mark.usefixtures("as_tried")
def test_amounts_are_round_and_who_will_hardly_come_has_one_number() -> None:
    rows = listings(made())["forecast"]
    for value in column(rows, "今后12个月约买(元)"):
        assert int(str(value)) % 100 == 0
        assert len(str(value).rstrip("0")) <= 2
    assert "0" in column(rows, "今后12个月几次到几次")


@pytest.mark.usefixtures("as_tried")
def test_the_trial_with_the_plain_guess_beside_it() -> None:
    check = listings(made())["forecast_check"]
    assert check.heading.startswith("拿自家订单试：2024-06-30 那天估的，和到 2024-12-31 实际来的（")
    assert check.rows[0] == (
        *("下单次数", "10 次", "10 次", "0%", "15 次", "+50%", "1 次", "2 次", "模型"),
    )
    assert check.rows[1][:3] == ("金额", "0 元", "0 元")


@pytest.mark.usefixtures("as_tried")
def test_what_was_expected_and_came_by_repeats_is_a_table_and_its_chart() -> None:
    page = made()
    table = listings(page)["forecast_classes"]
    (chart,) = (block for block in page.blocks if isinstance(block, Chart))
    assert column(table, "回头次数") == ["0", "1", "2", "3", "4", "5", "6", "7+"]
    few = [int(str(each)) < 10 for each in column(table, "家数")]
    assert [each is None for each in column(table, "每家来几次")] == few
    assert True in few
    assert False in few
    assert chart.categories == tuple(str(each) for each in column(table, "回头次数"))
    for name, values in chart.series:
        assert [float(str(each)) for each in column(table, name)] == list(values)


@pytest.mark.usefixtures("as_tried")
@pytest.mark.parametrize("locale", [ZH, EN])
def test_as_a_sheet_and_on_the_web_page(locale: Locale) -> None:
    page = made(locale=locale)
    made_book = book((page,), FACTORY, locale)
    assert made_book.sheets[0].title == page.title
    assert (len(made_book.sheets[0].charts), len(made_book.sheets[0].lists)) == (1, 3)
    assert write(made_book) == write(book((made(locale=locale),), FACTORY, locale))
    assert page.lead in html.page((page,), FACTORY, locale)


def test_a_model_that_was_better_at_purchases_alone_gives_no_amounts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "forecast", lambda _: held(NEAR, None))
    found = listings(made())
    assert [each.label for each in found["forecast"].heads][-1] == "今后12个月几次到几次"
    assert len(found["forecast_check"].rows) == 1
    assert TOLD is not None
    assert TOLD.outlook is not None
    best = TOLD.outlook.repeaters[int(TOLD.outlook.purchases.argmax())]
    assert found["forecast"].rows[0][0] == f"{best.customer_id} Ltd"


def test_a_model_that_was_no_better_lists_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "forecast", lambda _: held(FAR, NEAR))
    page = made()
    assert page.lead.startswith("拿自家订单试过，模型不比「照过去 12 个月再来一遍」准")
    assert list(listings(page)) == ["forecast_check", "forecast_classes"]
    assert listings(page)["forecast_check"].rows[0][-1] == "照过去"
    assert "一家一家过去买了多少，看「客户一览」。" in lines(page)


def test_without_amounts_customers_stand_by_purchases(monkeypatch: pytest.MonkeyPatch) -> None:
    told = held(NEAR, NEAR)
    assert told.outlook is not None
    bare = replace(told, outlook=replace(told.outlook, money=None))
    monkeypatch.setattr(module, "forecast", lambda _: bare)
    assert bare.outlook is not None
    best = bare.outlook.repeaters[int(bare.outlook.purchases.argmax())]
    assert listings(made())["forecast"].rows[0][0] == f"{best.customer_id} Ltd"


def test_too_little_data_is_said_and_no_number_given() -> None:
    page = made(judged())
    assert page.lead.startswith("资料不够，不预测：有金额的订单从 2024-12-03 开始")
    assert listings(page) == {}
    assert "1 家下过单" in lines(page)


@pytest.mark.usefixtures("as_tried")
def test_it_is_said_in_english() -> None:
    page = made(locale=EN)
    found = listings(page)
    assert page.title == "Value forecast"
    assert found["forecast_check"].rows[0][-1] == "the model"
    assert "Purchases, next 12 months" in [each.label for each in found["forecast"].heads]


def test_without_the_package_only_the_definitions_say_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (definitions,) = (each for each in sections() if each.name == "rules")

    def told() -> str:
        page = definitions.make(judged(), ZH)
        assert page is not None
        return lines(page)

    assert "crmsheets[predict]" not in told()
    monkeypatch.setitem(sys.modules, "scipy", None)
    assert module.SECTION.make(FACTORY, ZH) is None
    assert told().count('pip install "crmsheets[predict]"') == 1
    everywhere = " ".join(page.lead + lines(page) for page in pages(judged(), ZH))
    assert "predict" not in everywhere
