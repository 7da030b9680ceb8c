from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from crmsheets.analysis.forecast.bg_nbd import BgNbd
from crmsheets.analysis.forecast.buyers import Buyer
from crmsheets.analysis.forecast.forecast import Forecast
from crmsheets.analysis.forecast.gamma_gamma import GammaGamma
from crmsheets.analysis.forecast.outlook import NOBODY_LEAVES, Outlook
from crmsheets.analysis.forecast.trial import Held, Trial
from crmsheets.analysis.forecast.words import about, about_money, lead, notes, off
from crmsheets.model.text import Lang, Said
from tests.analysis.forecast.simulated import judged_of

DAY = dt.date(2024, 6, 30)
NOW = (
    Buyer("A", (dt.date(2023, 3, 1), dt.date(2024, 3, 1)), (500_000, 12_000_000)),
    Buyer("B", (dt.date(2024, 2, 1), dt.date(2024, 3, 1)), (300_000, 800_000)),
)
OUTLOOK = Outlook(
    NOW,
    np.array([88.4, 49.0]),
    np.array([3.0, 0.0]),
    np.array([9.0, 0.0]),
    np.array([423_456_00.0, 0.0]),
    0.12,
    np.zeros(1),
    BgNbd(0.24259, 4.41358, 0.0004, 1234.5),
    GammaGamma(6.2486, 3.7446, 1_544_850.0),
)
TRIAL = Trial(DAY, 12, Held(160, 150.4, 184, 1.5, 2), Held(100, 90, 120, 1, 2), 11, ())
TOLD = Forecast(
    since=dt.date(2023, 3, 1),
    until=dt.date(2025, 12, 31),
    buyers=5,
    once=3,
    late=1,
    limit=60,
    exempt=2,
    trial=TRIAL,
    outlook=OUTLOOK,
)
JUDGED = judged_of([])


def head(told: Forecast, lang: Lang = "zh") -> str:
    return lead(told, JUDGED)(lang)


def small(told: Forecast, lang: Lang = "zh") -> list[str]:
    return [each(lang) for each in notes(told, JUDGED)]


@pytest.mark.parametrize(
    ("exact", "said"),
    [(0, 0), (0.4, 0), (13.7, 14), (99.6, 100), (137.2, 140), (1350, 1400), (98_765, 99_000)],
)
def test_sums_are_said_in_two_digits(exact: float, said: int) -> None:
    assert about(exact) == said


@pytest.mark.parametrize(
    ("fen", "said"),
    [(0, 0), (3_000, 0), (7_000, 10_000), (4_237_120_00, 4_200_000_00), (151_500, 150_000)],
)
def test_money_is_said_in_two_digits_and_no_finer_than_a_hundred(fen: int, said: int) -> None:
    assert about_money(fen) == said


def test_a_forecast_that_was_better_in_both() -> None:
    assert head(TOLD) == (
        "今后 12 个月（到 2025-12-31），2 家回头客估计再下单约 140 次、42 万元；过去 12 个月是 3 次、13.1 万元。"
        "6 个月前（2024-06-30）照样估过一次：模型估 150 次，后来实际 160 次。"
        "合计模型差 −6%，照过去 12 个月估差 +15%；一家一家看，模型差 1.5 次，照过去差 2 次。"
    )
    assert head(TOLD, "en") == (
        "Over the next 12 months (to 2025-12-31) 2 repeat customers may buy about 140 times, USD 420k; over "
        "the last 12 it was 3 times, USD 131k. Tried from 2024-06-30, 6 months ago: the model said 150 "
        "times, it became 160. In the sum the model was off by −6%, the last 12 months again by +15%; "
        "customer by customer by 1.5 times, and 2."
    )


def test_amounts_of_the_past_where_the_models_were_no_better() -> None:
    worse = replace(TOLD, trial=replace(TRIAL, money=None))
    assert (
        "再下单约 140 次，过去 12 个月是 3 次；金额模型估不准，照过去 12 个月看：13.1 万元。"
        in head(worse)
    )
    assert "The model is no better on amounts, so take those of the last 12: USD 131k." in head(
        worse, "en"
    )
    assert any(line.startswith("每次买多少钱差得太悬殊") for line in small(worse))


def test_the_past_where_the_model_was_no_better() -> None:
    worse = replace(TOLD, trial=replace(TRIAL, purchases=Held(160, 200, 150, 3, 2)))
    assert head(worse) == (
        "拿自家订单试过，模型不比「照过去 12 个月再来一遍」准，所以照过去看：今后 12 个月（到 2025-12-31）2 家"
        "回头客约 3 次、13.1 万元。6 个月前（2024-06-30）照样估过一次：模型估 200 次，后来实际 160 次。"
        "合计模型差 +25%，照过去 12 个月估差 −6%；一家一家看，模型差 3 次，照过去差 2 次。"
    )
    assert "no better than the last 12 months again, so take those" in head(worse, "en")


def test_why_nothing_is_said() -> None:
    reason = Said(NOBODY_LEAVES, {"day": "2024-12-31"})
    unfit = replace(TOLD, outlook=None, trial=None, unfit=reason)
    assert head(unfit).startswith("模型不适用，不预测：从到 2024-12-31 为止的订单看不出")
    thin = replace(TOLD, outlook=None, trial=None, thin=reason)
    assert head(thin, "en").startswith("Not enough data, no forecast: in the orders up to")
    assert [line[:4] for line in small(thin)] == ["根据 2", "不估的：", "只买过一"]


def test_what_it_stands_on_and_who_is_not_in_it() -> None:
    lines = small(TOLD)
    assert lines[0] == (
        "根据 2023-03-01 到 2024-12-31 的订单：5 家下过单，其中 2 家两次以上（回头客）。"
    )
    assert lines[1].startswith("不估的：只买过一次的 3 家，看不出还来不来；合同客户 2 家；")
    assert "1/3 家离那一单已过 60 天" in lines[2]
    assert any("落在里面的 11/12 家（92%）" in line for line in lines)
    assert lines[-1] == "次数和每次金额的相关系数 0.12（2 家，模型要求接近 0）。"
    assert "11/12 did (92%)" in " ".join(small(TOLD, "en"))


def test_without_a_customer_who_bought_once_nothing_is_said_of_them() -> None:
    everybody = replace(TOLD, once=0, late=0)
    assert not [line for line in small(everybody) if "流失预警" in line]
    first = replace(TOLD, limit=None, outlook=None, trial=None, thin=Said(NOBODY_LEAVES))
    assert not [line for line in small(first) if "流失预警" in line]


@pytest.mark.parametrize(
    ("related", "words"), [(0.31, ["超过 0.3"]), (-0.5, ["超过 0.3"]), (0.3, []), (None, [])]
)
def test_a_relation_of_number_and_worth_is_warned_of(
    related: float | None, words: list[str]
) -> None:
    found = small(replace(TOLD, outlook=replace(OUTLOOK, related=related)))
    assert [line[line.index("超过") :][:6] for line in found if "超过" in line] == words
    assert (f"相关系数 {related}" in " ".join(found)) is (related == 0.3) or related != 0.3


def test_the_parameters_are_said_so_that_others_can_compute_it() -> None:
    found = small(TOLD)
    assert "模型参数：r 0.243，alpha 4.41 周，a <0.001，b 1,230（按 5 家的订单）。" in found
    assert "金额的参数：p 6.25，q 3.74，gamma 15,400（按 2 家回头客）。" in found
    bare = small(replace(TOLD, outlook=replace(OUTLOOK, worth=None)), "en")
    assert not [line for line in bare if "gamma" in line]


def test_how_far_off() -> None:
    assert (off(0.141), off(-0.05), off(None)) == ("+14%", "−5%", "—")


def test_nobody_is_told_a_chance_of_staying() -> None:
    said = " ".join([head(TOLD), *small(TOLD), head(TOLD, "en"), *small(TOLD, "en")])
    assert not [word for word in ("概率", "probab", "alive", "还在的可能") if word in said]
