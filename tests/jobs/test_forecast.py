"""价值预测 through the whole program: a made factory's orders in, every figure computed again from the tables."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.sheets.forecast import forecast_sheet

from crmsheets.analysis.forecast.bg_nbd import BgNbd
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Locale
from tests.analysis.forecast.simulated import TODAY, shop

HEADERS = ("客户名称", "订单编号", "下单日期", "产品型号", "总金额", "订单状态")
SYLLABLES = "宏达利民顺东昌盛和信华瑞金泰永恒"


def run(folder: Path, lang: Lang = "zh") -> Analysis:
    """A list of orders of 100 customers; a return and a cancelled order for every tenth."""
    lines: list[tuple[str, ...]] = []
    for number, buyer in enumerate(shop(BgNbd(1.2, 8.0, 0.6, 3.0), 100, seed=3)):
        name = SYLLABLES[number // 10] + SYLLABLES[-1 - number % 10] + "五金制品有限公司"
        for at, (day, fen) in enumerate(zip(buyer.days, buyer.money, strict=True)):
            order = f"{number:03d}-{at:03d}"
            told = (name, order, day.isoformat(), "X100", f"{fen / 100:.2f}")
            lines.append((*told, "已完成"))
            if number % 10 == 0:
                lines.append((name, f"{order}R", day.isoformat(), "X100", "50.00", "退货"))
                lines.append((name, f"{order}C", day.isoformat(), "X100", "70.00", "取消"))
    folder.mkdir(exist_ok=True)
    with (folder / "订单.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([HEADERS, *lines])
    locale = Locale() if lang == "zh" else Locale("en", "INTL", "USD")
    return analyze([folder], Settings(language=lang), locale, TODAY, detail=True)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_figure_is_computed_again(lang: Lang, tmp_path: Path) -> None:
    run(tmp_path / "in", lang).save(tmp_path / "out")
    found = list(forecast_sheet(Judged(Facts(Outputs(tmp_path / "out")))))
    assert [str(each) for each in found if not each.equal] == []
    names = {each.name for each in found}
    what = {"zh": "下单次数", "en": "Purchases"}[lang]
    wanted = {
        "价值预测 根据",
        "价值预测 只买过一次",
        f"价值预测 试 {what} 模型估",
        "价值预测 回头 0 共来几次",
    }
    assert wanted - names == set()
    assert len([name for name in names if name.endswith("约买")]) > 50


def test_equal_orders_give_equal_bytes(tmp_path: Path) -> None:
    one, other = (run(tmp_path / "in").files["客户分析报告.xlsx"] for _ in range(2))
    assert one == other
