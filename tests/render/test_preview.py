"""What `import --dry-run` prints of every sheet and column, on 80 columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.model.dataset import Dataset
from crmsheets.model.mapping import SPLIT, Seen
from crmsheets.model.text import Lang, Locale
from crmsheets.model.width import width
from crmsheets.render import account
from crmsheets.render.preview import overview, preview
from crmsheets.templates import shipped
from tests.render.test_account import DATA, EN, LINE, ORDERS, STOCK, SURE, UNKNOWN


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_preview_shows_every_column(lang: Lang) -> None:
    locale = Locale() if lang == "zh" else EN
    said = preview(DATA, shipped(), locale)
    assert max(map(width, said)) <= account.COLUMNS
    (doubtful,) = [line for line in said if line.startswith("  ?B")]
    assert "数两" in doubtful
    assert any("9" in line and ("合计行" in line or "total row" in line) for line in said)
    assert "" in said
    assert not any("说明.xlsx" in line for line in said)


def test_what_needs_a_look_is_listed_first() -> None:
    assert overview(DATA, shipped(), Locale()) == [
        "看不准：订单.xlsx 「12月」 B 列「数两」：数量 (低 60%)",
        "没认出：库存.xlsx 「x」，3 行没有读",
    ]
    twins = (STOCK, replace(STOCK, range="A9:B9", sheet=""))
    many = Dataset(balance=(UNKNOWN,), blocks=twins * 7)
    said = overview(many, shipped(), EN)
    assert said[:2] == [
        "Not known: 库存.xlsx, “x”, 3 rows not read",
        "Not known: 库存.xlsx, 0 rows not read",
    ]
    assert (len(said), said[-1]) == (13, "… and 2 more")


def test_of_sheets_with_the_same_columns_one_is_shown_column_by_column() -> None:
    sure = replace(ORDERS, columns=(SURE,))
    blocks = (sure, replace(sure, sheet="11月"), STOCK)
    lines = (LINE, replace(LINE, sheet="11月"), UNKNOWN)
    said = preview(Dataset(balance=lines, blocks=blocks), shipped(), Locale())
    assert said[0] == "库存.xlsx 「x」A1:B3 → —"
    assert sum("客户名称" in line for line in said) == 1
    assert "    列和「12月」一样。" in said


def test_a_column_whose_cells_were_read_apart_says_so() -> None:
    seen = Seen(column=4, header="联系记录", rung=SPLIT)
    data = Dataset(balance=(LINE,), blocks=(replace(ORDERS, columns=(SURE, seen)),))
    (split,) = [line for line in preview(data, shipped(), EN) if "联系记录" in line]
    assert split.split()[:3] == ["D", "联系记录", "several"]


def test_a_column_that_may_be_several_fields_says_which() -> None:
    seen = Seen(column=4, header="金额", rivals=("amount", "unit_price"))
    block = replace(ORDERS, columns=(seen,), sheet="")
    assert overview(Dataset(blocks=(block,)), shipped(), EN) == [
        "Not sure: 订单.xlsx column D “金额”: like Amount, Unit price, not sure"
    ]


def test_forms_have_no_columns_and_are_named_all_the_same() -> None:
    forms = replace(LINE, file="客诉单.xlsx", layout="cards", table="service")
    copy = replace(forms, file="副本.xlsx", status="skipped", reason="duplicate")
    said = preview(Dataset(balance=(forms, copy)), shipped(), Locale())
    assert said == [
        "客诉单.xlsx 「12月」A1:C9 → 服务（一张张的表单，一张一条）",
        "    9 行 = 收下 6 + 未收 1 + 跳过 2（表头行 1、合计 1）",
    ]
    assert preview(Dataset(balance=(forms,)), shipped(), EN)[0].endswith(" (forms, a record each)")
