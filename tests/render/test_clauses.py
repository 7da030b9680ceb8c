from __future__ import annotations

import re

import pytest

from crmsheets.render.clauses import cut, without_cells

COMMA = re.compile(r"，|, ")
STOP = re.compile(r"[。；]|[.;](?=\s|$)")


@pytest.mark.parametrize(
    ("text", "separators", "pieces"),
    [
        ("没填，请填数字", COMMA, ["没填，", "请填数字"]),
        ("写的是「下周，再说」，看不懂", COMMA, ["写的是「下周，再说」，", "看不懂"]),
        ("4,294 in rows (2, 5), not 4,300", COMMA, ["4,294 in rows (2, 5), ", "not 4,300"]),
        ("）先关，后开（", COMMA, ["）先关，", "后开（"]),
        ("order of Harrow Ltd. already. Check", STOP, ["order of Harrow Ltd. already.", " Check"]),
        ("12.5 元。", STOP, ["12.5 元。", ""]),
        ("", COMMA, [""]),
    ],
)
def test_cut_where_a_reader_pauses(
    text: str, separators: re.Pattern[str], pieces: list[str]
) -> None:
    assert cut(text, separators) == pieces


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("是顺达的订单（内勤表.xlsx 订单!B91），这里是恒佳", "是顺达的订单，这里是恒佳"),
        ("already (office.xlsx Orders!B22); here", "already; here"),
        ("顺达五金(东莞)有两家（3行）", "顺达五金(东莞)有两家（3行）"),
    ],
)
def test_a_chat_names_no_cells(text: str, told: str) -> None:
    assert without_cells(text) == told
