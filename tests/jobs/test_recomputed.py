"""Every figure of the outputs, recomputed from `data/*.csv` by `benchmarks/recomputed`, on made and odd data."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from benchmarks.recomputed.__main__ import main
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.meter import BEYOND, covered
from benchmarks.recomputed.modules import Modules
from benchmarks.recomputed.odd import Odd
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.run import of

from crmsheets.jobs.analyze import analyze
from crmsheets.jobs.result import given
from crmsheets.model.text import Lang

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
    "counted.csv",
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
    "HHI",
    "复购率 从",
    "试过 没再下单",
    "客户怎么说",
    "服务指标",
}
LIKE = ("客户一览 .* why spend", "总览 逾期 ", "业务员 ", "按期 ", "活动 ", "文件 ", "次数 ")
MODULES_SHOW = {
    "bills.csv",
    "allocated.csv",
    "应收 对账",
    "receivables_overdue",
    "改过交期的",
    "一再投诉的",
    "评分和话对不上",
}
MOSTLY = 0.95
"""So much of the report is recomputed; the rest of it is carried by another output, or `BEYOND`."""


def written(source: Path, out: Path, today: str, lang: Lang = "zh") -> Path:
    """All that analyze writes with every detail."""
    settings = given(None, [source])
    day = dt.date.fromisoformat(today)
    analyze([source], settings, settings.locale(lang), day, detail=True).save(out)
    return out


def differences(
    folder: Path, wanted: set[str] = EVERYWHERE, like: tuple[str, ...] = ()
) -> list[str]:
    """What differs, what nothing compares, and what should have been compared."""
    outputs = Outputs(folder)
    found = list(of(outputs))
    names = {each.name for each in found}
    missing = sorted(wanted - names)
    missing += [each for each in like if not any(re.match(each, name) for name in names)]
    return [str(each) for each in found if not each.equal] + uncompared(outputs, found) + missing


def uncompared(outputs: Outputs, found: list[Compared]) -> list[str]:
    """Sheets with a figure that nothing compares."""
    sheets = list(covered(outputs, found))
    done = sum(len(each.recomputed) for each in sheets)
    assert done >= MOSTLY * sum(each.all for each in sheets if not each.reason)
    return [str(each) for each in sheets if each.others and not each.reason]


@pytest.mark.parametrize(
    ("name", "today"),
    [("zh", "2024-12-31"), ("zh", "2024-12-10"), ("en", "2024-12-31"), ("en", "2025-02-28")],
)
def test_the_examples_hold(name: Lang, today: str, tmp_path: Path) -> None:
    out = written(EXAMPLES / name, tmp_path / "out", today, name)
    assert differences(out, EVERYWHERE | EXAMPLES_SHOW, LIKE) == []


@pytest.mark.parametrize("seed", range(12))
def test_odd_data_hold(seed: int, tmp_path: Path) -> None:
    odd = Odd(seed)
    odd.write(tmp_path / "in")
    lang: Lang = "en" if seed % 5 == 4 else "zh"
    out = written(tmp_path / "in", tmp_path / "out", odd.today.isoformat(), lang)
    assert differences(out) == []


@pytest.mark.parametrize(("seed", "lang"), [(1, "zh"), (4, "en")])
def test_every_module_holds(seed: int, lang: Lang, tmp_path: Path) -> None:
    """Receipts and terms, quality, survey, marketing, deals, part deliveries, moved promises."""
    made = Modules(seed)
    made.write(tmp_path / "in")
    out = written(tmp_path / "in", tmp_path / "out", made.today.isoformat(), lang)
    assert differences(out, EVERYWHERE | MODULES_SHOW) == []


def test_old_lists_hold(tmp_path: Path) -> None:
    """Strange layouts, files without sheets, cases without a kind, columns that one of two sheets has."""
    out = written(EXAMPLES / "old-zh", tmp_path / "out", "2024-12-31")
    assert differences(out, {"revenue_12m", "customers", "counted.csv"}) == []


def test_what_nothing_compares_is_said_with_a_reason() -> None:
    assert set(BEYOND) == {"趋势", "规则改动"}
    assert all(BEYOND.values())


def test_a_changed_line_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The proof can fail: an order that one table no longer holds shows in many figures."""
    out = written(EXAMPLES / "en", tmp_path / "out", "2024-12-31")
    path = out / "data" / "order.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8-sig")
    assert main([str(out)]) == 1
    printed = capsys.readouterr().out
    assert "≠ revenue_12m: " in printed
    assert "= new_prospects: 2 | 2" in printed
    assert re.search(r"RFM: \d+ of \d+ figures recomputed", printed)
    assert re.search(r"\d+ of \d+ figures of the report recomputed", printed)
