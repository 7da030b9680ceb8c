from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake import problem_sheet as form
from crmsheets.intake.answers import answered, touched
from crmsheets.intake.fingerprint import as_typed, content_hash, row_print
from crmsheets.intake.replies import replies
from crmsheets.model.cell import column_number
from crmsheets.model.grid import Grid, Reading, Source, Value
from tests.intake.sheets import grid, source

ORDERS = """
    | 订单编号 | 客户名称 | 数量 | 联系电话 |
    | PO-1 | 顺达五金 | 若干 | |
    | PO-2 | 达顺电子 | 5 | 13800000000 |
    | PO-3 | 永昌塑胶 | 7 | |
"""

# (marked cell, header, suggestion, what is typed under 改成)
Asked = tuple[str, str, str, Value]


def problems(orders: Grid, *asked: Asked, lang: str = "zh", keys: bool = True) -> Grid:
    """The sheet 问题清单 as `render` writes it about `orders`, with its answers."""
    head: list[tuple[Value, ...]] = [
        tuple(column.key if keys else None for column in form.COLUMNS),
        (form.LEAD.zh,),
        tuple(column.label(lang) for column in form.COLUMNS),  # type: ignore[arg-type]  # zh or en
    ]
    lines = []
    for number, (ref, header, suggestion, answer) in enumerate(asked, start=1):
        row, column = (int(ref[1:]), column_number(ref[0])) if ref else (0, 0)
        typed = as_typed(orders.at(row, column))
        print_ = row_print(orders.rows[row - 1], without=column) if ref else ""
        line = {
            "no": number, "table": "订单", "row": row, "column": header, "now": typed,
            "subject": as_typed(orders.at(row, 1)),
            "fault": "请改", "suggestion": suggestion, "answer": answer, "sheet": orders.sheet,
            "cell": ref, "typed": typed, "fingerprint": print_,
        }  # fmt: skip
        lines.append(tuple(line.get(each.name) for each in form.COLUMNS))
    return Grid(orders.source, form.TITLE(lang), (*head, *lines))  # type: ignore[arg-type]  # plain cells


def orders(of: Source | None = None, sheet: str = ORDERS) -> Grid:
    return grid(sheet, "订单", of=of or source("r.xlsx"))


def said(readings: tuple[Reading, ...] | list[Reading]) -> tuple[Grid, list[tuple[str, list[str]]]]:
    """The first file's data sheet after answers, and (code, cells) of the findings."""
    done, findings = answered(readings)
    codes = [(each.code, [cell.ref for cell in each.cells]) for each in findings]
    return done[0].grids[-1], codes


def returned(now: Grid, sheet: Grid) -> list[Reading]:
    return [Reading(now.source, (sheet, now))]


@pytest.mark.parametrize(
    ("suggestion", "answer", "expected"),
    [
        ("", "1000", "1000"),
        ("", 1000, 1000),
        ("", " 1000 ", "1000"),
        ("1000", "✓", "1000"),
        ("1000", "是", "1000"),
        ("1000", "同意。", "1000"),
        ("1000", "OK", "1000"),
        ("1000", "900", "900"),
        ("1000", "清空", None),
    ],
)
def test_what_is_typed_under_change_to_is_in_the_cell(
    suggestion: str, answer: Value, expected: Value
) -> None:
    now = orders()
    sheet, codes = said(returned(now, problems(now, ("C2", "数量", suggestion, answer))))
    assert sheet.at(2, 3) == expected
    assert codes == [("SHEET20", ["C2", "I4"])]
    assert sheet.rows[2:] == now.rows[2:]


def test_a_missing_value_beyond_the_row_is_put_in() -> None:
    now = orders()
    short = replace(now, rows=(*now.rows[:3], now.rows[3][:2]))
    sheet, codes = said(returned(short, problems(short, ("D4", "联系电话", "", "13900000000"))))
    assert sheet.at(4, 4) == "13900000000"
    assert codes == [("SHEET20", ["D4", "I4"])]


def test_an_error_in_the_cell_is_gone_with_the_answer() -> None:
    now = replace(orders(), errors={(3, 3): "#N/A"}, uncached=frozenset({(3, 3), (4, 3)}))
    sheet, _ = said(returned(now, problems(now, ("C3", "数量", "", 9))))
    assert not sheet.errors
    assert sheet.uncached == {(4, 3)}


def test_an_answer_finds_its_row_after_sorting() -> None:
    marked = orders()
    now = replace(marked, rows=(marked.rows[0], *reversed(marked.rows[1:])))
    asked = problems(marked, ("C2", "数量", "", 1000), ("D2", "联系电话", "", "0769-88001234"))
    sheet, codes = said(returned(now, asked))
    assert sheet.rows[3] == ("PO-1", "顺达五金", 1000, "0769-88001234")
    assert codes == [("SHEET20", ["C4", "I4"]), ("SHEET20", ["D4", "I5"])]


def test_an_answer_finds_its_column_after_moving() -> None:
    marked = orders()
    rows = tuple((number, *reversed(row)) for number, row in zip("序abc", marked.rows, strict=True))
    now = replace(marked, rows=tuple(row[1:] for row in rows))
    asked = problems(marked, ("C2", "数量", "", 1000), ("D2", "联系电话", "", "0769-88001234"))
    sheet, _ = said(returned(now, asked))
    assert sheet.rows[1] == ("0769-88001234", 1000, "顺达五金", "PO-1")


def test_an_answer_finds_its_sheet_after_renaming() -> None:
    marked = orders()
    now = replace(marked, sheet="十二月")
    sheet, codes = said(returned(now, problems(marked, ("C2", "数量", "", 1000))))
    assert sheet.at(2, 3) == 1000
    assert codes == [("SHEET20", ["C2", "I4"])]


def test_an_answer_is_placed_by_address_where_the_rest_of_the_row_was_corrected() -> None:
    marked = orders()
    row = ("PO-1", "顺达五金有限公司", "若干", None)
    now = replace(marked, rows=(marked.rows[0], row, *marked.rows[2:]))
    sheet, _ = said(returned(now, problems(marked, ("C2", "* 数量", "", 1000))))
    assert sheet.at(2, 3) == 1000


def test_a_row_corrected_throughout_is_known_by_its_number() -> None:
    marked = orders()
    asked = problems(marked, ("C2", "数量", "", 1000), ("D3", "联系电话", "", "0769-88001234"))
    mended = (("PO-2", "达顺", 5, "139"), ("PO-1", "顺达", "若干", "138"), ("PO-1", "a", 1, None))
    sheet, codes = said(returned(replace(marked, rows=(marked.rows[0], *mended)), asked))
    assert sheet.rows[1:] == mended
    assert codes == [("SHEET22", ["I4"]), ("SHEET21", ["D2", "I5"])]


def test_what_was_corrected_in_place_wins() -> None:
    marked = orders()
    row = ("PO-1", "顺达五金", 800, None)
    for rows in ((row, *marked.rows[2:]), (*marked.rows[2:], row)):
        now = replace(marked, rows=(marked.rows[0], *rows))
        sheet, codes = said(returned(now, problems(marked, ("C2", "数量", "", 1000))))
        assert sheet == now
        assert codes == [("SHEET21", [f"C{rows.index(row) + 2}", "I4"])]


def test_an_answer_that_stands_there_already_changes_nothing() -> None:
    marked = orders()
    now = replace(
        marked, rows=(marked.rows[0], ("PO-1", "顺达五金", 1000.0, None), *marked.rows[2:])
    )
    sheet, codes = said(returned(now, problems(marked, ("C2", "数量", "", "1000"))))
    assert (sheet, codes) == (now, [])


def test_reading_twice_gives_the_same() -> None:
    now = orders()
    once = returned(now, problems(now, ("C2", "数量", "", 1000)))
    assert answered(once) == answered(once)
    done, _ = answered(once)
    assert done[0].answers == {("订单", 2, 3): 1000}
    again, findings = answered([replace(each, answers={}) for each in done])
    assert again[0].grids == done[0].grids
    assert findings == ()


@pytest.mark.parametrize(
    ("ref", "header", "suggestion", "answer", "code"),
    [("C2", "数量", "", "✓", "SHEET23"), ("", "", "", "1000", "SHEET22")],
)
def test_an_answer_that_cannot_be_used_is_said(
    ref: str, header: str, suggestion: str, answer: str, code: str
) -> None:
    now = orders()
    sheet, codes = said(returned(now, problems(now, (ref, header, suggestion, answer))))
    assert sheet == now
    assert codes == [(code, ["I4"])]


def test_an_answer_whose_row_is_gone_is_said() -> None:
    marked = orders()
    now = replace(marked, rows=(marked.rows[0], *marked.rows[3:]))
    for ref, header in (("C2", "数量"), ("D3", "联系电话")):
        sheet, codes = said(returned(now, problems(marked, (ref, header, "", 1000))))
        assert sheet == now
        assert codes == [("SHEET22", ["I4"])]


def test_a_cell_alone_in_its_row_is_known_by_its_address_only() -> None:
    marked = orders(sheet=ORDERS + "| | | 若干 | |\n| | | | |\n| PO-5 | 顺达 | 3 | |")
    asked = problems(marked, ("C5", "数量", "", 8))
    sheet, _ = said(returned(marked, asked))
    assert sheet.at(5, 3) == 8
    now = replace(marked, rows=(marked.rows[0], marked.rows[4], *marked.rows[1:4]))
    assert said(returned(now, asked)) == (now, [("SHEET22", ["I4"])])


def test_of_two_equal_rows_the_marked_one_is_meant() -> None:
    marked = orders(sheet=ORDERS + "| PO-3 | 永昌塑胶 | 7 | |")
    sheet, _ = said(returned(marked, problems(marked, ("C5", "数量", "", 9))))
    assert [sheet.at(row, 3) for row in (4, 5)] == [7, 9]
    now = replace(marked, rows=((), *marked.rows))
    sheet, codes = said(returned(now, problems(marked, ("C5", "数量", "", 9))))
    assert [sheet.at(row, 3) for row in (5, 6)] == [9, 7]
    assert codes == [("SHEET20", ["C5", "I4"])]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_lines_are_read_by_their_labels_where_the_keys_are_gone(lang: str) -> None:
    now = orders()
    asked = problems(now, ("C2", "数量", "", 1000), ("C3", "数量", "", None), lang=lang, keys=False)
    repeated = replace(asked, rows=(*asked.rows, asked.rows[2]))
    found = replies(Reading(now.source, (repeated, now)))
    assert [(each.row, each.column, each.value, each.typed) for each in found] == [
        (2, 3, 1000, "若干")
    ]


def test_a_file_without_the_sheet_has_no_answers() -> None:
    assert replies(Reading(source(), (orders(),))) == ()


# --- which files count ---


def file(name: str, sha: str, role: str = "", chain: str = "", *asked: Asked) -> Reading:
    """A file of one order sheet; with a chain it is a return, untouched unless something is asked."""
    bare = orders(source(name))
    properties = {"crmsheets.role": role} if role else {}
    if chain:
        properties |= {
            "crmsheets.returned_from": chain,
            "crmsheets.content_hash": content_hash([bare]),
        }
    whose = replace(source(name), sha256=sha * 16, properties=properties)
    now = orders(whose)
    return Reading(whose, (problems(now, *asked), now) if chain else (now,))


def aside(*files: Reading) -> list[tuple[str, str]]:
    done, _ = answered(files)
    return [(each.source.file, each.aside) for each in done]


A, B, C = (letter * 16 for letter in "abc")
FIX: Asked = ("C2", "数量", "", 1000)


def test_the_same_bytes_count_once_under_the_shortest_name() -> None:
    assert aside(file("a(1).xlsx", "a"), file("a.xlsx", "a"), file("b", "b")) == [
        ("a(1).xlsx", "duplicate"), ("a.xlsx", ""), ("b", ""),
    ]  # fmt: skip


def test_reports_never_count() -> None:
    assert aside(file("r", "a", "report"), file("m", "b", "master")) == [("r", "report"), ("m", "")]


def test_an_untouched_return_gives_way_to_its_original() -> None:
    assert aside(file("a", "a"), file("back", "b", "return", A)) == [
        ("a", ""), ("back", "untouched"),
    ]  # fmt: skip


def test_a_return_without_its_original_is_read() -> None:
    assert aside(file("back", "b", "return", A)) == [("back", "")]


def test_a_corrected_return_takes_the_place_of_its_original() -> None:
    assert aside(file("a", "a"), file("back", "b", "return", A, FIX)) == [
        ("a", "replaced"), ("back", ""),
    ]  # fmt: skip


def test_a_return_corrected_in_place_takes_the_place_of_its_original() -> None:
    back = file("back", "b", "return", A)
    asked, now = back.grids
    mended = replace(now, rows=(*now.rows[:3], ("PO-3", "永昌塑胶", 70, None)))
    assert aside(file("a", "a"), replace(back, grids=(asked, mended))) == [
        ("a", "replaced"), ("back", ""),
    ]  # fmt: skip


def test_the_second_round_replaces_all_before_it() -> None:
    files = (
        file("a", "a"),
        file("back", "b", "return", A, FIX),
        file("again", "c", "return", f"{B} {A}", FIX),
    )
    assert aside(*files) == [("a", "replaced"), ("back", "replaced"), ("again", "")]


def test_an_untouched_second_round_leaves_the_first_one_counting() -> None:
    files = (
        file("a", "a"),
        file("back", "b", "return", A, FIX),
        file("again", "c", "return", f"{B} {A}"),
    )
    assert aside(*files) == [("a", "replaced"), ("back", ""), ("again", "untouched")]


def test_an_untouched_second_round_without_the_first_replaces_the_original() -> None:
    files = (file("a", "a"), file("again", "c", "return", f"{B} {A}"))
    assert aside(*files) == [("a", "replaced"), ("again", "")]


def test_answers_of_files_that_do_not_count_are_not_told() -> None:
    back = file("back", "b", "return", A, FIX)
    _, findings = answered([back, replace(back, source=replace(back.source, file="back(1)"))])
    assert [each.cells[0].file for each in findings] == ["back"]


def test_a_file_that_cannot_be_read_is_no_duplicate() -> None:
    broken = Reading(source("x", "a" * 64))
    assert aside(broken, replace(broken, source=source("y", "a" * 64))) == [("x", ""), ("y", "")]


def test_a_return_is_touched_by_an_answer_or_a_change() -> None:
    assert not touched(file("back", "b", "return", A))
    assert touched(file("back", "b", "return", A, FIX))


NAMES = """
    | 订单编号 | 客户名称 | 备注 |
    | PO-1 | 恒佳 | 急 |
    | PO-2 | 江门恒佳卫浴 |  |
    | PO-3 | 恒佳 | 恒佳 |
    | PO-4 | 恒佳 |  |
"""


@pytest.mark.parametrize(
    ("also", "held"),
    [
        ("订单!B", ["全称", "江门恒佳卫浴", "全称", "全称"]),
        ("跟进!A\n没有的表!A\n乱写", ["全称", "江门恒佳卫浴", "全称", "全称"]),
        ("", ["全称", "江门恒佳卫浴", "恒佳", "恒佳"]),
    ],
)
def test_one_answer_for_every_cell_that_holds_the_same(also: str, held: list[str]) -> None:
    sheet = orders(sheet=NAMES)
    asked = problems(sheet, ("B2", "客户名称", "全称", "✓"))
    place = form.COLUMN_OF["also"] - 1
    line = tuple(also if at == place else value for at, value in enumerate(asked.rows[-1]))
    now, codes = said(returned(sheet, replace(asked, rows=(*asked.rows[:-1], line))))
    assert [row[1] for row in now.rows[1:]] == held
    assert [row[2] for row in now.rows[1:]] == ["急", None, "恒佳", None]
    assert codes == [
        ("SHEET20", [f"B{row}", "I4"]) for row, value in enumerate(held, start=2) if value == "全称"
    ]


def test_an_answer_for_all_reaches_the_other_sheets() -> None:
    sheet = orders(sheet=NAMES)
    other = grid("| 客户名称 |\n| 恒佳 |", "跟进", of=sheet.source)
    asked = problems(sheet, ("B2", "客户名称", "全称", "✓"))
    place = form.COLUMN_OF["also"] - 1
    line = tuple("订单!B\n跟进!A" if at == place else v for at, v in enumerate(asked.rows[-1]))
    asked = replace(asked, rows=(*asked.rows[:-1], line))
    (done,), _ = answered([Reading(sheet.source, (asked, sheet, other))])
    assert "恒佳" not in {row[0] for row in done.grids[2].rows}
