"""Pages as programs write them, and the sheet that Excel shows of each."""

from __future__ import annotations

from typing import Any

import pytest

from crmsheets.excel.found import Rows, trimmed
from crmsheets.excel.html_grid import Block, laid_out
from crmsheets.excel.html_parse import parsed
from crmsheets.excel.source import Refused


def block(page: str) -> Block:
    return laid_out(parsed(page))


def rows(page: str) -> Rows:
    return trimmed(block(page).rows)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "<table><tr><td>客户</td><td>数量</td></tr><tr><td>顺达</td><td>5</td></tr></table>",
            (("客户", "数量"), ("顺达", "5")),
        ),
        ("<TABLE><tr><th>客户<th>数量<tr><td>顺达<td>5", (("客户", "数量"), ("顺达", "5"))),
        ("<tr><td>a<td>b</tr>", (("a", "b"),)),
        ("<td>a</td><td>b</td>", (("a", "b"),)),
        ("<table><tbody><td>a</tbody><tr><td>b</table>", (("a",), ("b",))),
        ("<table><tr><td>a&nbsp;&lt;b&gt;<td>&nbsp;<td>c", (("a <b>", None, "c"),)),
        ("<table><tr><td>东莞<br/>长安<br>镇", (("东莞\n长安\n镇",),)),
        ("<table><tr><td><p>东莞</p><p>长安</p><div><b>镇</b>上</div>", (("东莞\n长安\n镇上",),)),
        ("<table><tr><td> \n  a\n  b <td><!-- c --><a href=x>d</a>", (("a b", "d"),)),
        ("<title>t</title><style>td{}</style><script>'<td>'</script><table><tr><td>a", (("a",),)),
        (
            "<h2>订单</h2><table><tr><td>a</table>制表：<b>张三</b>",
            (("订单",), ("a",), ("制表：张三",)),
        ),
        ("<table><tr><td>a</table><br><table><tr><td>b<td>c", (("a",), (), ("b", "c"))),
        ("<table><caption>三月</caption><tr><td>a", (("三月",), ("a",))),
        ("<table><tr><td>a<table><tr><td>b</table>c", (("a",), ("b",), ("c",))),
        ("<table><tr><td>a</td></tr><table><tr><td>b", (("a",), ("b",))),
        ("</table></td></tr><table><tr><td>a", (("a",),)),
        ("<table><tr><td>a <![ 5 <td>b", (("a <![ 5", "b"),)),
        ("<table><tr><td>a<![if !x]>b<![endif]>", (("ab",),)),
        ("<noscript>请开启<td>脚本</noscript><table><tr><td>a", (("a",),)),
        ("<table><tr><td colspan=x rowspan=''>a<td>b", (("a", "b"),)),
    ],
)
def test_tables_as_programs_write_them(page: str, expected: Rows) -> None:
    assert rows(page) == expected


def test_cells_that_span_are_merges() -> None:
    found = block(
        "<table><tr><th rowspan=2>客户<th colspan=2>数量<tr><th>一月<th>二月"
        "<tr><td rowspan=9>顺达<td>5<td>6<tr><td>7</table>"
    )
    assert trimmed(found.rows) == (
        ("客户", "数量"),
        (None, "一月", "二月"),
        ("顺达", "5", "6"),
        (None, "7"),
    )
    assert found.marks.merges == [(1, 1, 2, 1), (1, 2, 1, 3), (3, 1, 4, 1)]


def test_a_span_of_zero_reaches_to_the_end() -> None:
    assert block("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d").marks.merges == [(1, 1, 3, 1)]


def test_a_table_in_a_cell_pushes_its_row_and_column_apart() -> None:
    page = (
        "<table><tr><td colspan=2>标题<tr><td>顺达"
        "<td>明细<table><tr><td>A1<td>5<tr><td>A2<td x:err>#N/A</table><td>末"
        "<tr><td rowspan=2 colspan=2><table><tr><td>p<tr style='display:none'><td>q<tr><td>r</table>"
        "<td>x<tr><td>y</table>"
    )
    found = block(page)
    assert trimmed(found.rows) == (
        ("标题",),
        ("顺达", "明细", None, "末"),
        (None, "A1", "5"),
        (None, "A2"),
        ("p", None, None, "x"),
        ("q", None, None, "y"),
        ("r",),
    )
    assert found.marks.merges == [(1, 1, 1, 3), (2, 1, 4, 1), (2, 4, 4, 4), (6, 4, 7, 4)]
    assert found.marks.errors == {(4, 3): "#N/A"}
    assert found.marks.hidden_rows == {6}


def marks(page: str) -> tuple[Any, Any]:
    found = block(page).marks
    return found.hidden_rows, found.hidden_columns


NONE = "style='display:none'"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<table><tr><td>a<tr {NONE}><td>b<tr><td>c", ({2}, set())),
        (f"<table><tr><td>a<td {NONE}>b<tr><td>c<td {NONE}>d", (set(), {2})),
        (f"<table><tr><td>a<td {NONE}>b<tr><td>c<td>d", (set(), set())),
        (f"<table><col><col span=2 {NONE}><tr><td>a<td>b<td>c<td>d", (set(), {2, 3})),
        (f"<table {NONE}><tr><td>a</table><table><tr><td>b", ({1}, set())),
        (f"<table {NONE}><tr><td><table><tr><td>a</table></table>", ({1}, set())),
        (f"<table><tr><td>a<td {NONE}>b</table><table><tr><td>c", (set(), set())),
        (f"<table><tr {NONE}></tr></table>", ({1}, set())),
    ],
)
def test_what_the_page_hides_is_read_and_marked(page: str, expected: tuple[Any, Any]) -> None:
    assert marks(page) == expected


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<table><tr><td>" * 50, "FILE07"),
        ("<table>" + "<tr><td rowspan=65534 colspan=1000>x" * 20, "FILE18"),
        ("<table><tr>" + "<td colspan=1000>x" * 20, "FILE18"),
    ],
)
def test_pages_made_to_hurt_are_refused(page: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        block(page)
    assert refused.value.fault.rule.code == code
