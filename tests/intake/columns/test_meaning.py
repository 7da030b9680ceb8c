from __future__ import annotations

import pytest

from crmsheets.intake.columns.meaning import CHINESE, ENGLISH, KINDS, meaning


@pytest.mark.parametrize(
    ("header", "kind", "which"),
    [
        ("出货时间", "date", "ship"),
        ("Ship dates", "date", "ship"),
        ("客户单位名称", "name", "customer"),
        ("单位地址", "address", "customer"),
        ("单位", "unit", ""),
        ("客户收货", "", "customer receive"),
        ("联系人电话", "phone", "contact"),
        ("业务员电话", "phone", "sales"),
        ("款号 Style No.", "code", "product"),
        ("P/I No.", "code", "order"),
        ("Q'ty", "qty", ""),
        ("U/P (USD)", "price", ""),
        ("Date of order", "date", "order"),
        ("Deliv. date", "date", "due"),
        ("Deliveries", "", "due"),
        ("负责人(客户)", "person", "sales theirs"),
        ("客户经办人", "person", "customer contact"),
        ("金额(不含税)", "money", "untaxed"),
        ("金额(元)", "money", ""),
        ("联系人2", "person", "contact #2"),
        ("归  谁", "person", "sales"),
        ("客戶簡稱", "name", "customer short"),
        ("哪天打的电话", "date", "visit"),
        ("什么时候发走的", "date", "ship"),
        ("装运完日期", "date", "ship"),
        ("谁处理的", "person", "handle"),
        ("打分客户", "name", "customer"),
        ("计划跟进日期", "date", "required visit"),
        ("省份名称", "province", ""),
        ("货币种类", "currency", "kind"),
        ("1. 请填写联系电话（必填）", "phone", "contact"),
        ("电话(2)", "phone", "#2"),
    ],
)
def test_a_header_says_a_kind_and_which(header: str, kind: str, which: str) -> None:
    said = meaning(header)
    assert said is not None
    assert (said.kind, " ".join(sorted(said.which)), said.known) == (
        kind, " ".join(sorted(which.split())), 1.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("header", "rest", "known"),
    [("xdrq", "xdrq", 0.0), ("蓝电话", "蓝", 2 / 3), ("abc", "abc", 0.0), ("---", "", 0.0)],
)
def test_what_nobody_knows_is_left_over(header: str, rest: str, known: float) -> None:
    said = meaning(header)
    assert said is not None
    assert (said.rest, said.known) == (rest, known)


@pytest.mark.parametrize("header", [None, 5, "", " ", "长" * 41])
def test_a_cell_that_is_no_header_says_nothing(header: object) -> None:
    assert meaning(header) is None  # type: ignore[arg-type]  # cells hold anything


def test_the_chinese_half_and_the_last_word_stand_for_themselves() -> None:
    both, group = meaning("业务员 Recorded by"), meaning("交货 签收")
    assert both is not None
    assert both.chinese is not None
    assert both.chinese.which == {"sales"}
    assert group is not None
    assert meaning("业务员 Recorded by X").chinese is not None  # type: ignore[union-attr]  # a header
    assert meaning("蓝蓝 Blue").chinese is None  # type: ignore[union-attr]  # a header


def test_every_part_says_something_known() -> None:
    kinds = {say for says in (*CHINESE.values(), *ENGLISH.values()) for say in says}
    assert set(KINDS) <= kinds
    assert all(says for word, says in CHINESE.items() if word in {"日期", "客户", "成本"})
