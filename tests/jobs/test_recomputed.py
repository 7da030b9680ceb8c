"""Every figure of the outputs, recomputed from `data/*.csv` by `benchmarks/recomputed`, on made and odd data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from benchmarks.recomputed.__main__ import main
from benchmarks.recomputed.odd import Odd
from benchmarks.recomputed.run import compared

import crmsheets

EXAMPLES = Path(__file__).parents[2] / "examples"


# What must have been compared, so that a renamed heading does not silence a check.
EVERYWHERE = {
    "revenue_12m",
    "customers",
    "客户一览",
    "findings",
    "钱 计入下单额",
    "tables",
    "微信要点",
}
EXAMPLES_SHOW = {
    "客户一览 CUS003 平时几天一单",
    "A/B/C A 金额占比",
    "还没建档",
    "该跟进没跟进",
    "没安排下一步",
    "2024-02 下单额",
    "产品 X100 占比",
    "没算进金额的订单行",
    "已超期未发",
    "从下单到发货 九成",
    "扎堆的投诉",
    "评分低的反馈",
    "首次答复 从",
    "还没了结的",
    "总览 revenue_month",
    "总览 should_order_spend",
    "总览 tier_c",
    "要做的事 1 worth",
}
LIKE = ("客户一览 .* why spend", "总览 逾期 ", "业务员 ", "按期 ", "活动 ", "文件 ", "次数 ")


def differences(folder: Path, wanted: set[str] = EVERYWHERE) -> list[str]:
    found = list(compared(folder))
    names = {each.name for each in found}
    assert wanted - names == set()
    return [str(each) for each in found if not each.equal]


@pytest.mark.parametrize("today", ["2024-12-31", "2024-12-10", "2025-02-28"])
@pytest.mark.parametrize("name", ["zh", "en"])
def test_the_examples_hold(name: str, today: str, tmp_path: Path) -> None:
    crmsheets.analyze(EXAMPLES / name, today=today).save(tmp_path / "out")
    assert differences(tmp_path / "out", EVERYWHERE | EXAMPLES_SHOW) == []
    names = {each.name for each in compared(tmp_path / "out")}
    assert [like for like in LIKE if not any(re.match(like, name) for name in names)] == []


@pytest.mark.parametrize("seed", range(12))
def test_odd_data_hold(seed: int, tmp_path: Path) -> None:
    odd = Odd(seed)
    odd.write(tmp_path / "in")
    lang = "en" if seed % 5 == 4 else "zh"
    crmsheets.analyze(tmp_path / "in", today=odd.today, lang=lang).save(tmp_path / "out")
    assert differences(tmp_path / "out") == []


def test_a_changed_line_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The proof can fail: an order that one table no longer holds shows in many figures."""
    out = tmp_path / "out"
    crmsheets.analyze(EXAMPLES / "en", today="2024-12-31").save(out)
    path = out / "data" / "order.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8-sig")
    assert main([str(out)]) == 1
    printed = capsys.readouterr().out
    assert "≠ revenue_12m: " in printed
    assert "= new_prospects: 2 | 2" in printed
