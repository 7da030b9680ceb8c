from __future__ import annotations

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import one, read


@pytest.mark.parametrize(
    ("cell", "address", "verdict", "proposal"),
    [
        ("a@b.com", "a@b.com", "ok", None),
        ("A@B.COM", "A@b.com", "MAIL01", None),
        ("ａ＠ｂ.com", "a@b.com", "MAIL01", None),
        ("李四 <a@b.com>", "a@b.com", "MAIL01", None),
        ("mailto:a@b.com", "a@b.com", "MAIL01", None),
        ("zhang@qq.con", "zhang@qq.con", "MAIL03", "zhang@qq.com"),
        ("zhang@gmial.com", "zhang@gmial.com", "MAIL03", "zhang@gmail.com"),
        ("a@b.com;c@d.com", "a@b.com", "MAIL04", None),
        ("zhang#abc.com", None, "MAIL02", "zhang@abc.com"),
        ("zhang@abc。com。cn", "zhang@abc.com.cn", "MAIL01", None),
        ("zhang @ abc.com", "zhang@abc.com", "MAIL01", None),
        ("工作邮箱zhang@abc.com", "zhang@abc.com", "MAIL01", None),
        ("zhang#abc。com", None, "MAIL02", "zhang@abc.com"),
        ("zhangsan", None, "MAIL02", None),
        (5.0, None, "MAIL02", None),
        (float("nan"), None, "empty", None),
        ("#N/A", None, "READ01", None),
        ("无", None, "empty", None),
    ],
)
def test_addresses(cell: Value, address: str | None, verdict: str, proposal: str | None) -> None:
    assert one("customer.email", cell) == (address, verdict)
    proposals = [each.suggestion for each in read("customer.email", [cell]).verdicts]
    assert [each.value for each in proposals if each] == ([proposal] if proposal else [])


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("abc_zhang", "abc_zhang", "ok"),
        (13800000000.0, "13800000000", "ok"),
        ("微信:abc_zhang", "abc_zhang", "TEXT01"),
        ("老王", "老王", "MAIL05"),
        ("同手机", None, "empty"),
        (6222021234567890123.0, None, "CODE01"),
    ],
)
def test_wechat_ids_numbers_and_names_are_kept(
    cell: Value, value: str | None, verdict: str
) -> None:
    assert one("customer.wechat", cell) == (value, verdict)
