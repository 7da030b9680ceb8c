"""Files that crmsheets never made: their own copy comes back marked, and its answers are read."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from crmsheets.excel.markup import CannotPatch, mark_up
from crmsheets.jobs import marked_copy
from crmsheets.model.book import CellMark
from tests.excel.patch.rich import MACROS, PICTURE, PROBLEMS
from tests.excel.patch.rich import opened as load
from tests.jobs.inbox import outcome, put, run

FULL = "东莞市顺达五金有限公司"
HEADER = ["客户名称", "订单编号", "下单日期", "产品型号", "数量", "单价", "总金额", "业务自评"]
ROWS: list[list[Any]] = [
    [FULL, "PO1", dt.date(2024, 12, 2), "X100", 10, 5, 50, "好"],
    [FULL, "PO2", "2024.2.30", "X200", 20, 5, 100, "一般"],
    [FULL, "PO3", dt.date(2024, 12, 9), "X300", "一大批", 5, None, ""],
]
PHOTO = "xl/media/image1.png"


def factory_list(*, macros: bool = False) -> bytes:
    """A list as a factory keeps it: a title, a picture, a chart, a column of its own."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "default_date_format": "yyyy/m/d"})
    sheet = book.add_worksheet("2024订单")
    sheet.merge_range(0, 0, 0, 7, "沅澜电子厂 2024年订单")
    sheet.write_row(1, 0, HEADER)
    for number, row in enumerate(ROWS, start=2):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    sheet.insert_image("J2", "logo.png", {"image_data": io.BytesIO(PICTURE)})
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "='2024订单'!$G$3:$G$5"})
    sheet.insert_chart("J8", chart)
    if macros:
        book.add_vba_project(io.BytesIO(MACROS), is_stream=True)
    book.set_properties({"created": dt.datetime(2024, 1, 1, tzinfo=dt.UTC)})
    book.close()
    return made.getvalue()


def handed_back(tmp_path: Path, name: str, data: bytes) -> tuple[Path, Path, str]:
    """The inbox, the copy in the output, and what is written to its sender."""
    inbox = put(tmp_path / "inbox", {name: data})
    run(inbox).save(tmp_path / "out")
    returns = tmp_path / "out" / "退回修改"
    (copy,) = (each for each in returns.iterdir() if each.suffix != ".txt")
    return inbox, copy, (returns / "发给谁.txt").read_text(encoding="utf-8-sig")


def asked(path: Path) -> dict[str, int]:
    """Cell -> its line on the problem sheet."""
    sheet = load(path.read_bytes())["问题清单"]
    return {row[11].value: row[0].row for row in sheet.iter_rows(min_row=4) if row[11].value}


def answer(copy: Path, target: Path, answers: dict[str, object]) -> None:
    """What somebody does in a spreadsheet program: type under 改成 and save."""
    lines = asked(copy)
    book = load(copy.read_bytes(), keep_vba=copy.suffix == ".xlsm")
    for cell, value in answers.items():
        book["问题清单"].cell(lines[cell], 9).value = value
    book.save(target)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_own_workbook_comes_back_with_everything_in_it(tmp_path: Path) -> None:
    original = factory_list()
    inbox, copy, said = handed_back(tmp_path, "订单.xlsx", original)
    assert (inbox / "订单.xlsx").read_bytes() == original
    assert copy.name == "订单_要改2处.xlsx"
    before, after = parts(original), parts(copy.read_bytes())
    for name in (PHOTO, "xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "docProps/core.xml"):
        assert after[name] == before[name]
    book = load(copy.read_bytes())
    assert book.sheetnames == ["问题清单", "2024订单"]
    sheet = book["2024订单"]
    assert set(asked(copy)) == {"C4", "E5"}
    assert {book["问题清单"].cell(row, 2).value for row in asked(copy).values()} == {"2024订单"}
    assert all(sheet[at].comment and sheet[at].fill.fill_type == "solid" for at in asked(copy))
    assert [cell.value for cell in sheet[2]][:8] == HEADER
    assert sheet["H3"].value == "好"
    assert "新文件" not in said


def test_answers_under_change_to_are_applied_and_the_original_is_replaced(tmp_path: Path) -> None:
    inbox, copy, _ = handed_back(tmp_path, "订单.xlsx", factory_list())
    answer(copy, inbox / copy.name, {"C4": "2024-2-28", "E5": 30})
    result = run(inbox)
    orders = result.orders.set_index("order_id")
    assert sorted(orders.index) == ["PO1", "PO2", "PO3"]
    assert orders.order_date["PO2"].date() == dt.date(2024, 2, 28)
    assert orders.quantity["PO3"] == 30
    assert {each.file: each.reason for each in result.analysis.judged.dataset.balance}[
        "订单.xlsx"
    ] == "replaced"


def test_one_answer_is_meant_for_every_cell_that_says_the_same(tmp_path: Path) -> None:
    header = "客户名称,订单编号,下单日期,产品型号,数量,单价,订单状态\n"
    rows = [f"{FULL},PO{n},2024-12-0{n},X1,5,2,{word}\n" for n, word in enumerate("甲乙甲", 1)]
    inbox, copy, letter = handed_back(tmp_path, "台账.csv", (header + "".join(rows)).encode())
    assert "第2、4行 订单状态写的是「甲」，列表里没有" in letter
    sheet = load(copy.read_bytes())["问题清单"]
    told = [(row[2].value, row[6].value) for row in sheet.iter_rows(min_row=4)]
    options = "请从这些里选：待确认、生产中、待发货、已发货、已完成、退货、取消。"
    assert told == [
        (2, f"写的是「甲」，列表里没有，{options}（第2、4行）"),
        (3, f"写的是「乙」，列表里没有，{options}"),
    ]
    answer(copy, inbox / "台账_改好.xlsx", {"G2": "已完成", "G3": "取消"})
    status = run(inbox).analysis.judged.dataset.tables["order"]["status"]
    assert [str(each) for each in status] == ["已完成", "取消", "已完成"]


def test_what_is_corrected_in_place_is_applied(tmp_path: Path) -> None:
    inbox, copy, _ = handed_back(tmp_path, "订单.xlsx", factory_list())
    book = load(copy.read_bytes())
    book["2024订单"]["E5"].value = 30
    book.save(inbox / copy.name)
    result = run(inbox)
    assert result.orders.set_index("order_id").quantity["PO3"] == 30
    assert len(result.orders) == 3


def test_an_untouched_copy_beside_its_original_counts_nothing(tmp_path: Path) -> None:
    inbox, copy, _ = handed_back(tmp_path, "订单.xlsx", factory_list())
    before = outcome(run(inbox))
    (inbox / copy.name).write_bytes(copy.read_bytes())
    assert outcome(run(inbox)) == before


def test_a_copy_whose_original_is_gone_is_read_the_same(tmp_path: Path) -> None:
    inbox, copy, _ = handed_back(tmp_path, "订单.xlsx", factory_list())
    alone = put(tmp_path / "alone", {copy.name: copy.read_bytes()})
    first, second = outcome(run(inbox)), outcome(run(alone))
    assert second["figures"] == first["figures"]


def test_a_second_round_asks_only_what_is_left(tmp_path: Path) -> None:
    inbox, copy, _ = handed_back(tmp_path, "订单.xlsx", factory_list())
    answer(copy, inbox / copy.name, {"C4": "2024-2-28"})
    run(inbox).save(tmp_path / "out2")
    (again,) = (tmp_path / "out2" / "退回修改").glob("*.xlsx")
    assert again.name == "订单_要改1处.xlsx"
    assert list(asked(again)) == ["E5"]
    sheet = load(again.read_bytes())["2024订单"]
    assert (sheet["C4"].value, sheet["C4"].comment) == ("2024-2-28", None)
    answer(again, inbox / again.name, {"E5": 30})
    result = run(inbox)
    assert result.orders.set_index("order_id").quantity["PO3"] == 30
    assert len(result.orders) == 3


def test_a_workbook_with_macros_keeps_them_and_its_ending(tmp_path: Path) -> None:
    inbox, copy, _ = handed_back(tmp_path, "订单.xlsm", factory_list(macros=True))
    assert copy.name == "订单_要改2处.xlsm"
    assert parts(copy.read_bytes())["xl/vbaProject.bin"] == MACROS
    lead = str(load(copy.read_bytes())["问题清单"]["A2"].value)
    assert "没有运行过" in lead
    answer(copy, inbox / copy.name, {"E5": 30})
    assert len(run(inbox).orders) == 3


def test_a_file_that_is_no_workbook_comes_back_as_a_new_one_and_says_so(tmp_path: Path) -> None:
    text = f"客户名称,订单编号,下单日期,产品型号,数量,单价\n{FULL},PO1,2024.2.30,X100,10,5\n"
    _, copy, said = handed_back(tmp_path, "订单.csv", text.encode())
    assert copy.name == "订单_要改1处.xlsx"
    told = "原件是 .csv，这是按内容重做的新文件"
    assert told in str(load(copy.read_bytes())["问题清单"]["A2"].value)
    assert told in said


def test_where_the_proof_fails_the_values_are_handed_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*given: Any) -> bytes:
        data = mark_up(*given)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as package:
            for name, part in parts(data).items():
                package.writestr(name, part.replace(b"<v>5</v>", b"<v>6</v>"))
        return out.getvalue()

    monkeypatch.setattr(marked_copy, "mark_up", damaged)
    _, copy, said = handed_back(tmp_path, "订单.xlsx", factory_list())
    told = "原件没法直接标注（改完核对没有通过）"
    assert told in said
    assert told in str(load(copy.read_bytes())["问题清单"]["A2"].value)
    assert load(copy.read_bytes())["2024订单"]["F3"].value == 5
    assert PHOTO not in parts(copy.read_bytes())


@pytest.mark.parametrize("odd", [ValueError, KeyError, RecursionError])
def test_a_file_that_breaks_the_patching_costs_nothing_but_its_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, odd: type[Exception]
) -> None:
    def broken(*_: object) -> bytes:
        raise odd

    monkeypatch.setattr(marked_copy, "mark_up", broken)
    _, copy, said = handed_back(tmp_path, "订单.xlsx", factory_list())
    assert "原件没法直接标注（内部写法特殊）" in said
    assert set(asked(copy)) == {"C4", "E5"}


def test_only_values_that_our_reader_finds_again_are_handed_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second reader may be blind to a fault: ours then refuses it."""
    monkeypatch.setattr(marked_copy, "prove", lambda *_: None)

    def careless(original: bytes, marks: Any, problems: Any, told: Any, _: object) -> bytes:
        return mark_up(original, marks, problems, told, {("2024订单", 3, 1): "别家"})

    monkeypatch.setattr(marked_copy, "mark_up", careless)
    _, _, said = handed_back(tmp_path, "订单.xlsx", factory_list())
    assert "改完核对没有通过" in said


def test_equal_inputs_give_equal_copies(tmp_path: Path) -> None:
    copies = [
        handed_back(tmp_path / name, "订单.xlsx", factory_list())[1].read_bytes()
        for name in ("a", "b")
    ]
    assert copies[0] == copies[1]


def test_a_finding_may_point_at_a_title_or_a_header() -> None:
    marks = [CellMark("2024订单", row, 1, "看这里") for row in (1, 2)]
    sheet = load(mark_up(factory_list(), marks, PROBLEMS, {"crmsheets.role": "return"}))["2024订单"]
    assert [sheet.cell(row, 1).fill.fill_type for row in (1, 2)] == ["solid", "solid"]
    assert sheet["A1"].value == "沅澜电子厂 2024年订单"
    with pytest.raises(CannotPatch):
        mark_up(b"", marks, PROBLEMS, {})


def problem_lines(path: Path) -> list[tuple[object, ...]]:
    """Sheet, row, customer or number, and column of every line of the problem sheet."""
    sheet = load(path.read_bytes())["问题清单"]
    return [tuple(cell.value for cell in row[1:5]) for row in sheet.iter_rows(min_row=4)]


def test_a_rejected_row_still_says_whose_it_is(tmp_path: Path) -> None:
    lines = [
        "客户名称,订单编号,下单日期,产品型号,数量,单价",
        f"{FULL},PO1,2024-12-02,X100,10,5",
        f"{FULL},PO2,2024-12-03,X100,见附件,5",
    ]
    _, copy, _ = handed_back(tmp_path, "订单.csv", "\r\n".join(lines).encode())
    assert ("Sheet1", 3, "PO2", "数量") in problem_lines(copy)


def test_of_two_copies_only_the_one_that_counts_is_handed_back(tmp_path: Path) -> None:
    more = [FULL, "PO4", dt.date(2024, 12, 20), "X100", 30, 5, 150, ""]
    older = factory_list()
    ROWS.append(more)
    try:
        newer = factory_list()
    finally:
        ROWS.remove(more)
    inbox = put(tmp_path / "inbox", {"订单.xlsx": newer, "订单(1).xlsx": older})
    run(inbox).save(tmp_path / "out")
    copies = [each.name for each in (tmp_path / "out" / "退回修改").glob("*.xlsx")]
    assert copies == ["订单(1)_要改2处.xlsx"]


def test_money_without_a_rate_is_not_asked_of_the_sender(tmp_path: Path) -> None:
    lines = [
        "客户名称,订单编号,下单日期,产品型号,数量,单价(USD)",
        *(f"{FULL},PO{n},2024-12-0{n},X100,{n}0,{n}.5" for n in range(1, 6)),
    ]
    others = ["客户名称,联系人,联系电话", f"{FULL},张三,13800000000"]
    files = {"外销.csv": lines, "客户.csv": others}
    inbox = put(tmp_path / "inbox", {k: "\r\n".join(v).encode() for k, v in files.items()})
    settings = tmp_path / "inbox" / "crmsheets.toml"
    settings.write_text('currency = "CNY"\n', encoding="utf-8")
    done = run(inbox)
    done.save(tmp_path / "out")
    assert not list((tmp_path / "out" / "退回修改").glob("*.xlsx"))


def test_one_odd_currency_is_asked_of_the_sender_a_list_in_it_is_not(tmp_path: Path) -> None:
    header = "客户名称,订单编号,下单日期,产品型号,数量,总金额\n"

    def letter(*amounts: str) -> str:
        rows = [f"{FULL},PO{n},2024-12-0{n},X1,5,{each}\n" for n, each in enumerate(amounts, 1)]
        inbox = put(tmp_path / str(len(amounts)), {"台账.csv": (header + "".join(rows)).encode()})
        run(inbox).save(tmp_path / f"out{len(amounts)}")
        folder = tmp_path / f"out{len(amounts)}" / "退回修改"
        return (folder / "发给谁.txt").read_text(encoding="utf-8-sig")

    assert "第4行 总金额写的是「€90」" in letter("50", "60", "€90")
    assert "€" not in letter("50", "€60", "70", "€90")


def test_a_ledger_of_shipments_is_not_asked_for_order_dates(tmp_path: Path) -> None:
    header = "客户名称,出货日期,产品型号,数量,总金额\n"
    rows = [f"{FULL},2024-12-0{n},X1,5,{n}0\n" for n in (1, 2, 3)]
    undated = header.replace("出货日期", "备注") + "".join(rows).replace("2024-12-0", "批次")
    files = {"出货.csv": (header + "".join(rows)).encode(), "没日期.csv": undated.encode()}
    inbox = put(tmp_path / "inbox", files)
    run(inbox).save(tmp_path / "out")
    letter = (tmp_path / "out" / "退回修改" / "发给谁.txt").read_text(encoding="utf-8-sig")
    assert "出货：全部通过，不用改。" in letter
    assert "没有「下单日期」这一列" in letter


def test_the_year_of_a_first_contact_is_enough_in_a_list_of_ones_own(tmp_path: Path) -> None:
    lines = ["客户名称,联系人,联系电话,首次接触日期", f"{FULL},张三,13800000000,2018年"]
    inbox = put(tmp_path / "inbox", {"客户.csv": "\n".join(lines).encode()})
    done = run(inbox)
    done.save(tmp_path / "out")
    letter = (tmp_path / "out" / "退回修改" / "发给谁.txt").read_text(encoding="utf-8-sig")
    assert "客户：全部通过，不用改。" in letter
    found = done.analysis.judged.dataset.findings
    assert [each.value for each in found if each.field == "registered_date"] == ["2018年"]
