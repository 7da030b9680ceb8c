from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.customer_fields import customer_fields
from crmsheets.analysis.regions import Region
from crmsheets.model.book import Content
from crmsheets.model.errors import BadArgument
from crmsheets.model.judged import CustomerType
from crmsheets.model.text import Locale
from crmsheets.model.width import width
from crmsheets.render.roster import columns_of, table, usual

FIELDS = customer_fields()
ZH, EN = Locale(), Locale("en", "INTL", "USD")
RECORD: dict[str, Any] = {
    "name": "东莞市顺达五金有限公司", "phone": "13800001234", "tier": "A",
    "type": CustomerType.VIP, "spend_12m": 4_812_345, "last_order": dt.date(2024, 12, 3),
    "needs": "重视品质、送货上楼", "source": "展会", "region": Region.SOUTH, "completeness": 0.5,
    "is_new": True, "rating_avg": 4.1,
}  # fmt: skip


def values(words: list[str], locale: Locale, *, full: bool = False) -> list[Any]:
    return [each.of(RECORD, locale, full=full) for each in columns_of(words, FIELDS)]


def test_columns_are_named_as_in_a_condition() -> None:
    words = ["客户名称", "电话", "近12月金额", "需求", "名称"]
    found = columns_of(words, FIELDS)
    assert [each.name for each in found] == ["name", "phone", "spend_12m", "needs"]
    assert [each.shown.head(ZH).label for each in found] == [
        "客户名称",
        "联系电话",
        "近12月金额(元)",
        "需求特点",
    ]


def test_values_are_said_in_the_readers_language() -> None:
    words = ["name", "spend_12m", "needs", "source", "region", "type", "last_order", "is_new"]
    assert [str(each) for each in values(words, EN)] == [
        "东莞市顺达五金有限公司", "48123.45", "Quality first, 送货上楼", "Trade fair", "South China",
        "VIP", "2024-12-03", "yes",
    ]  # fmt: skip
    assert [str(each) for each in values(["需求特点", "地区", "评分", "资料完整率"], ZH)] == [
        "重视品质、送货上楼", "华南", "4.1", "0.5",
    ]  # fmt: skip


def test_personal_columns_are_masked_unless_in_full() -> None:
    assert values(["电话", "名称"], ZH) == ["138****1234", "东莞市顺达五金有限公司"]
    assert values(["电话"], ZH, full=True) == ["13800001234"]
    assert values(["微信", "需求", "客户简称"], ZH)[0] is None


def test_the_usual_columns_hold_something() -> None:
    assert [each.name for each in usual([RECORD], FIELDS)] == [
        "name", "phone", "tier", "type", "region", "last_order",
    ]  # fmt: skip
    assert [each.name for each in usual([], FIELDS)] == ["name"]


@pytest.mark.parametrize(
    ("word", "said"), [("联系电花", "是不是「联系电话」"), ("Q", "能用的有：近12月金额、")]
)
def test_an_unknown_column_is_told_with_the_nearest(word: str, said: str) -> None:
    with pytest.raises(BadArgument) as told:
        columns_of([word], FIELDS)
    assert said in told.value.say("zh")
    assert word in told.value.say("en")


def test_a_table_of_eighty_columns() -> None:
    heads = ("客户名称", "等级", "备注", "很长很长的一列")
    rows: list[tuple[Content, ...]] = [
        ("东莞市长安镇顺达五金电子有限公司", "A", None, "一" * 50),
        ("乙厂", 4.10, "两\n行", "二" * 50),
    ]
    assert list(table(heads, rows)) == [
        "客户名称                  等级  备注   很长很长的一列",
        "东莞市长安镇顺达五金电…  A            一一一一一一一一一一一…",
        "乙厂                      4.1   两 行  二二二二二二二二二二二…",
    ]
    wide = tuple(f"第{at}列的标题很长" for at in range(9))
    assert len(next(table(wide, [])).split()) == 4


texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "M"]), max_size=40)


@given(st.lists(st.tuples(texts, texts, texts, texts, texts), min_size=1, max_size=4))
def test_no_line_is_wider_than_the_screen(rows: list[tuple[str, ...]]) -> None:
    lines = list(table(("甲", "乙", "丙", "丁", "戊"), rows))
    assert len(lines) == 1 + len(rows)
    assert max(map(width, lines)) <= 80
