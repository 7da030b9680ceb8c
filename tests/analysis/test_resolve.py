from __future__ import annotations

import pytest

from crmsheets.analysis.resolve import Found, register, resolve
from crmsheets.model.cell import Cell
from crmsheets.model.golden import Golden, Lineage

AT = Cell("a.xlsx", "客户", 3, 1)
CODE = "91350100M000100Y43"


def customer(number: str, name: str, lost: str = "", **values: str) -> Golden:
    lineage = {"customer_name": Lineage((AT,), ((AT, lost),))} if lost else {}
    return Golden(number, name, values={"customer_name": name, **values}, lineage=lineage)


KNOWN = (
    customer("CUS001", "东莞市顺达五金有限公司", lost="旧名五金厂", short_name="顺达", uscc=CODE),
    customer("CUS002", "深圳市顺达电子有限公司", short_name="顺达"),
    customer("CUS010", "宏图", short_name="HT"),
    customer("CUS009", "宏图", short_name="HT2"),
    customer("CUS011", "HT"),
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("东莞顺达五金有限责任公司", ("CUS001", ())),
        ("旧名五金厂", ("CUS001", ())),
        ("cus002", ("CUS002", ())),
        ("ht2", ("CUS009", ())),
        ("HT", ("CUS011", ())),
        ("顺达", (None, ("CUS001", "CUS002"))),
        ("宏图", (None, ("CUS009", "CUS010"))),
        ("恒通", (None, ())),
    ],
)
def test_whom_a_name_means(name: str, expected: Found) -> None:
    assert resolve([name], KNOWN) == {name: expected}


def test_a_number_or_a_valid_code_decides_before_the_name() -> None:
    book = register(KNOWN)

    assert book.find("恒通", number="CUS002") == ("CUS002", ())
    assert book.find("宏图", code=CODE) == ("CUS001", ())
    assert book.find("HT", number="CUS999", code="350100000100043") == ("CUS011", ())
    assert book.find(None) == (None, ())
