from __future__ import annotations

import pytest

from crmsheets.analysis.matching.mails import (
    CHAT_NEAR,
    CHAT_OTHER,
    DOMAIN,
    NEAR,
    OTHER,
    SAME,
    Mail,
    chat,
    chat_level,
    level,
    mail,
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Jane@Northwind.example", Mail("jane", "northwind.example")),
        ("jane@northwind.con", Mail("jane", "northwind.com")),
        ("jane@qq.cn", Mail("jane", "qq.com")),
        ("jane@gmial.com", Mail("jane", "gmail.com")),
        ("没有", None),
        ("jane@", None),
    ],
)
def test_mails_as_they_are_compared(typed: str, expected: Mail | None) -> None:
    assert mail(typed) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("wangjianguo@163.com", "wangjianguo@163.com", SAME),
        ("wangjianguo@163.com", "wangjianguo@sina.com", NEAR),
        ("wangjianguo@163.com", "wangjianguu@163.com", NEAR),
        ("wang@shunda.com", "wang@shumda.com", NEAR),
        ("wang@shunda.com", "li@shunda.com", DOMAIN),
        ("wang@163.com", "li@163.com", OTHER),
        ("info@shunda.com", "info@hongtu.com", OTHER),
    ],
)
def test_how_alike_two_mails_are(one: str, other: str, expected: int) -> None:
    first, second = mail(one), mail(other)
    assert first
    assert second
    assert level(first, second) == expected
    assert level(second, first) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("abc_zhang", "abc_zhang"),
        ("微信:ABC-zhang", "abczhang"),
        ("微信13800000000", "13800000000"),
        ("wx: abc", "abc"),
        ("同手机", None),
        ("-", None),
    ],
)
def test_chat_ids_as_they_are_compared(typed: str, expected: str | None) -> None:
    assert chat(typed) == expected


def test_one_slip_in_a_long_chat_id_is_near() -> None:
    found = [chat_level("zhang123", other) for other in ("zhang132", "zhang999")]
    assert found == [CHAT_NEAR, CHAT_OTHER]
    assert chat_level("ab", "ac") == CHAT_OTHER
