from __future__ import annotations

import numpy as np
import pytest

from crmsheets.analysis.matching import mails, names_alike, phones, trades_alike
from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.compare import Comparer
from crmsheets.analysis.matching.traits import traits
from crmsheets.analysis.matching.weights import AT
from tests.tables import table


def levels(sheet: str, *names: str) -> list[tuple[int, ...]]:
    """The levels of the first row and each other one, both ways alike."""
    comparer = Comparer(traits(table("customer", sheet)))
    others = np.arange(1, len(comparer.traits))
    first = np.zeros_like(others)
    found = comparer.levels(first, others)
    assert (found == comparer.levels(others, first)).all()
    return [tuple(row[[AT[name] for name in names]].tolist()) for row in found]


def test_names_branches_and_legal_forms() -> None:
    assert levels(
        """
        | 客户名称                   |
        | 东莞顺达五金有限公司       |
        | 東莞順達五金有限责任公司   |
        | 顺达五金厂                 |
        | 顺达五金公司               |
        | 顺达五金有限公司深圳分公司 |
        | 个人                       |
        """,
        "name", "branch", "legal",
    ) == [
        (1, NOTHING, 1),
        (0, NOTHING, 0),
        (0, NOTHING, NOTHING),
        (0, 0, 1),
        (NOTHING, NOTHING, NOTHING),
    ]  # fmt: skip


def test_registered_forms_of_some_country() -> None:
    assert levels(
        """
        | 客户名称                      |
        | Weber Werkzeuge GmbH          |
        | Weber Werkzeuge GmbH          |
        | Weber Werkzeuge GmbH & Co. KG |
        | Weber Werkzeuge AG            |
        | Weber Werkzeuge Co., Ltd.     |
        | Weber Werkzeuge               |
        | Weber Werkzeuge S..l.         |
        | 东莞顺达五金有限公司          |
        """,
        "form",
    ) == [(1,), (1,), (0,), (NOTHING,), (NOTHING,), (NOTHING,), (NOTHING,)]


def test_the_same_branch() -> None:
    sheet = "| 客户名称 |\n| 顺达五金深圳分公司 |\n| 顺达五金有限公司深圳分公司 |"
    assert levels(sheet, "branch") == [(1,)]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Shunda Hardware", (names_alike.SAME, trades_alike.ALIKE)),
        ("顺达五金", (names_alike.SAME, trades_alike.ALIKE)),
        ("舜达 Shunda Hardware Ltd", (names_alike.SAME, trades_alike.ALIKE)),
        ("Weber Hardware", (names_alike.OTHER, trades_alike.ALIKE)),
    ],
)
def test_either_language_of_a_cell_is_compared(other: str, expected: tuple[int, int]) -> None:
    sheet = f"| 客户名称 |\n| 顺达五金 Shunda Hardware Ltd |\n| {other} |"
    assert levels(sheet, "brand", "trade") == [expected]


def test_what_three_firms_share_is_an_agents_spellings_of_one_firm_are_not() -> None:
    rows = ("顺达五金", "永隆食品", "鑫源电子")
    agent = "\n".join(f"| {name} | 13812345678 | a@b.com |" for name in rows)
    header = "| 客户名称 | 联系电话 | 邮箱 |"
    assert levels(f"{header}\n{agent}", "mobile", "mail") == [
        (phones.SHARED, mails.SHARED),
        (phones.SHARED, mails.SHARED),
    ]
    spellings = ("顺达五金", "舜达五金", "顺达达五金", "永隆食品")
    firm = "\n".join(f"| {name} | 13812345678 | a@b.com |" for name in spellings)
    assert levels(f"{header}\n{firm}", "mobile", "mail") == [(phones.SAME, mails.SAME)] * 3
