"""`import`: foreign lists in, one clean workbook out; every row, column and amount accounted for."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

import crmsheets
from crmsheets.jobs.import_ import Import, import_, target
from crmsheets.jobs.mapping import beside_inputs
from crmsheets.model.errors import BadArgument, NothingToRead
from crmsheets.model.mapping import COLUMN_OF, COLUMNS, FIRST_ROW
from tests.jobs.inbox import SETTINGS, TODAY, outcome, put, run
from tests.tools import faults, saved_by_libreoffice

CUSTOMERS = """沅澜电子客户名录
公司全称,联系人,手机号码,车间联系人,开户地
东莞市顺达五金有限公司,张三,13800000000,老刘,东莞
苏州市明珠塑胶厂,李四,13900000001,,
"""
ORDERS = """客户,单号,日期,型号,数量,单价,金额,车牌号
顺达五金,PO1,2024-12-03,X100,100,12.5,1250,粤S1
顺达五金,PO2,2024-12-05,X200,50,2,,粤S2
苏州市明珠塑胶厂,PO3,2024-12-09,X100,10,12.5,125,
合计,,,,160,,1375,
"""
STRANGE = """甲,乙,丙,丁
东莞市顺达五金有限公司,2024-12-03,要报价,微信
苏州市明珠塑胶厂,2024-12-04,再考虑,电话
"""
FILES = {
    "客户.csv": CUSTOMERS.encode("gb18030"),
    "12月订单.csv": ORDERS.encode(),
    "旧表.csv": STRANGE.encode(),
}


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    return put(tmp_path / "in", FILES)


def done(folder: Path, mapping: Path | None = None) -> Import:
    return import_([folder], SETTINGS, SETTINGS.locale(), TODAY, mapping=mapping)


def changed(data: bytes, place: Path, changes: dict[str, dict[str, str]]) -> Path:
    """The mapping as a person saves it: words changed by the header of their line."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    for row in range(FIRST_ROW, sheet.max_row + 1):
        header = str(sheet.cell(row, COLUMN_OF["header"]).value)
        for name, word in changes.get(header, {}).items():
            sheet.cell(row, COLUMN_OF[name]).value = word
    book.save(place)
    return place


AS_FOLLOWUPS = {
    "甲": {"table": "跟进", "field": "客户名称"},
    "乙": {"field": "跟进日期"},
    "丙": {"field": "沟通内容"},
}


def alone(tmp_path: Path, made: Import, name: str = "alone") -> Path:
    return put(tmp_path / name, {"客户总档_导入.xlsx": made.workbook})


def test_every_sheet_is_balanced_and_every_amount(inputs: Path) -> None:
    made = done(inputs)
    data = made.judged.dataset
    assert all(line.balanced for line in data.balance)
    into, out_of = (sum(amount for _, amount in side) for side in made.money)
    assert into == out_of
    assert into > 0
    assert {line.file: line.table for line in data.balance} == {
        "客户.csv": "customer",
        "12月订单.csv": "order",
        "旧表.csv": "",
    }


def test_the_workbook_gives_the_same_figures_alone_and_beside_its_sources(
    tmp_path: Path, inputs: Path
) -> None:
    made = done(inputs)
    before = outcome(run(inputs))
    assert outcome(run(alone(tmp_path, made)))["figures"] == before["figures"]
    put(inputs, {"客户总档_导入.xlsx": made.workbook})
    assert outcome(run(inputs)) == before


def test_importing_the_imported_workbook_gives_the_same_records(
    tmp_path: Path, inputs: Path
) -> None:
    once = alone(tmp_path, done(inputs))
    twice = alone(tmp_path, done(once), "twice")
    assert outcome(run(twice)) == outcome(run(once))


def test_every_record_says_where_it_came_from(inputs: Path) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(done(inputs).workbook))["订单"]
    heads = [cell.value for cell in sheet[2]]
    first = heads.index("来自文件")
    told = [
        tuple(cell.value for cell in row[first : first + 3])
        for row in sheet.iter_rows(min_row=3, max_row=5)
    ]
    assert told == [("12月订单.csv", None, row) for row in (2, 3, 4)]
    assert heads[first + 3] == "crmsheets.row"


def test_an_imported_workbook_says_nothing_of_its_own_columns(tmp_path: Path, inputs: Path) -> None:
    again = run(alone(tmp_path, done(inputs)))
    assert "来自文件" not in again.tables["order"].columns
    kept = [each for each in again.dataset.findings if each.code == "SHEET05"]
    assert "来自文件" not in str([each.got for each in kept])


def test_a_mapping_given_back_makes_a_table_of_what_nobody_knew(
    tmp_path: Path, inputs: Path
) -> None:
    mapping = changed(done(inputs).mapping, tmp_path / "改过的.xlsx", AS_FOLLOWUPS)
    made = done(inputs, mapping)
    assert made.judged.dataset["followup"]["content"] == ["要报价", "再考虑"]
    assert made.gathered.mappings == ("改过的.xlsx",)


@pytest.mark.parametrize("place", ["in/映射 (2).xlsx", "in/谁改的.xlsx", "映射.xlsx"])
def test_a_mapping_near_the_inputs_is_remembered(tmp_path: Path, inputs: Path, place: str) -> None:
    mapping = changed(done(inputs).mapping, tmp_path / place, AS_FOLLOWUPS)
    result = run(inputs)
    assert len(result.followups) == 2
    line = [each for each in result.dataset.balance if each.reason == "mapping_file"]
    assert len(line) == (1 if place.startswith("in/") else 0)
    printed = result.analysis.printed(tmp_path / "out")
    assert any(f"按「{mapping.name}」里的指定读了" in each for each in printed)


def test_next_months_file_of_the_same_shape_follows_the_mapping(
    tmp_path: Path, inputs: Path
) -> None:
    mapping = changed(done(inputs).mapping, tmp_path / "映射.xlsx", AS_FOLLOWUPS)
    later = put(
        tmp_path / "later",
        {
            "1月.csv": "甲,乙,丙,丁\n顺达五金,2025-01-03,再联系,微信\n明珠,2025-01-04,寄样,电话\n".encode()
        },
    )
    assert done(later, mapping).judged.dataset["followup"]["content"] == ["再联系", "寄样"]


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_a_mapping_saved_by_another_program_says_the_same(
    tmp_path: Path, inputs: Path, form: str
) -> None:
    mapping = changed(done(inputs).mapping, tmp_path / "改过的.xlsx", AS_FOLLOWUPS)
    saved = saved_by_libreoffice(mapping, tmp_path, form)
    assert len(done(inputs, saved).judged.dataset["followup"]) == 2
    put(inputs, {f"x.{form}": saved.read_bytes()})
    assert len(run(inputs).followups) == 2


def test_both_workbooks_are_valid_for_microsofts_validator(tmp_path: Path, inputs: Path) -> None:
    made = done(inputs)
    put(tmp_path, {"映射.xlsx": made.mapping, "导入.xlsx": made.workbook})
    assert [faults(tmp_path / name) for name in ("映射.xlsx", "导入.xlsx")] == [[], []]


def test_the_same_in_gives_the_same_out(inputs: Path) -> None:
    one, other = done(inputs), done(inputs)
    assert (one.workbook, one.mapping) == (other.workbook, other.mapping)


def test_what_is_written_and_what_stands_there_is_kept(tmp_path: Path, inputs: Path) -> None:
    out = tmp_path / "out"
    put(out, {"a.xlsx": b"old"})
    put(out / "退回修改", {"别动.txt": b"old"})
    made = done(inputs)
    names = [path.relative_to(out).as_posix() for path in made.save(out / "a.xlsx")]
    assert names[:3] == ["a (2).xlsx", "映射.xlsx", "客户决定.xlsx"]
    assert all(name.startswith("退回修改 (2)/") for name in names[3:])
    assert (out / "a.xlsx").read_bytes() == b"old"
    assert [path.relative_to(out).as_posix() for path in made.save(out / "a.xlsx")] == names


def test_the_default_place_is_beside_the_input(tmp_path: Path, inputs: Path) -> None:
    locale = SETTINGS.locale()
    assert target(None, [inputs], locale) == tmp_path / "客户总档_导入.xlsx"
    assert target(tmp_path, [inputs], locale) == tmp_path / "客户总档_导入.xlsx"
    assert target(tmp_path / "b.xlsx", [inputs], locale) == tmp_path / "b.xlsx"
    with pytest.raises(BadArgument, match=r"imported|\.xlsx"):
        target(tmp_path / "b.csv", [inputs], locale)


@pytest.mark.parametrize("name", ["没有.xlsx", "in/客户.csv"])
def test_a_mapping_that_is_none_is_said(tmp_path: Path, inputs: Path, name: str) -> None:
    with pytest.raises(BadArgument):
        done(inputs, tmp_path / name)


def test_only_files_called_so_are_looked_at(tmp_path: Path, inputs: Path) -> None:
    put(inputs, {"映射.txt": b"", "Mapping old.xlsx": b"", "别的.xlsx": b""})
    found = [path.name for path in beside_inputs([inputs, tmp_path / "nowhere" / "x.xlsx"])]
    assert found == ["Mapping old.xlsx"]


def test_the_printed_account_fits_a_console(tmp_path: Path, inputs: Path) -> None:
    made = done(inputs)
    written = made.save(tmp_path / "out" / "a.xlsx")
    said = made.printed(written)
    assert said[0].startswith("读了 2 个文件，共")
    assert "12月订单.csv → 订单" in said
    assert any("5 行 = 收下 3 + 未收 0 + 跳过 2（表头行 1、合计 1）" in line for line in said)
    assert any("合计，两边相等" in line and line.endswith("1,475.00") for line in said)
    assert said[-1].startswith("写好了：")


def test_a_dry_run_shows_every_column_and_writes_nothing(tmp_path: Path, inputs: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    said = done(inputs).previewed()
    assert sorted(tmp_path.rglob("*")) == before
    assert any("车牌号" in line and "原样保留" in line and "粤S1" in line for line in said)
    assert said[0].startswith("读了 ")
    assert said[-1] == "只是看看，什么都没写。要写：去掉 --dry-run，加 --out 客户总档_导入.xlsx。"


def test_the_python_interface(tmp_path: Path, inputs: Path) -> None:
    made = crmsheets.import_(inputs, today="2024-12-31", settings=SETTINGS)
    assert made.workbook.startswith(b"PK")
    told = made.mapping[(made.mapping.file == "12月订单.csv") & (made.mapping.header == "单号")]
    assert told[["table", "field", "samples"]].to_numpy().tolist() == [
        ["order", "order_id", ["PO1", "PO2", "PO3"]]
    ]
    total = made.balance.rows_read + made.balance.rows_rejected + made.balance.rows_skipped
    assert list(made.balance.rows_present) == list(total)
    assert {"code", "cell"} <= set(made.findings.columns)
    paths = made.save(tmp_path / "out" / "i.xlsx")
    assert [path.name for path in paths[:2]] == ["i.xlsx", "映射.xlsx"]
    assert "3 order" in repr(made)


def test_the_mapping_has_a_list_of_every_tables_fields(inputs: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(done(inputs).mapping))
    assert book.sheetnames == ["映射", "核对", "说明", "_lists"]
    sheet = book["映射"]
    assert [cell.value for cell in sheet[1]] == [each.key for each in COLUMNS]
    assert sheet.row_dimensions[1].hidden
    assert sheet.freeze_panes == "B3"
    lists = [rule.formula1 for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert lists[0] == "lst_map_table"
    assert lists[1].startswith("OFFSET(map_field_head,MATCH($D3,map_field_parent,0)")
    parents = [row[0].value for row in book["_lists"]["B2" : f"B{book['_lists'].max_row}"]]
    heads = [word for word in dict.fromkeys(parents) if word]
    together = [word for word in parents if word]
    assert together == sorted(together, key=heads.index)
    assert {"订单", "客户", "不是数据"} <= set(heads)


def test_where_nothing_is_recognised_the_mapping_asks(tmp_path: Path) -> None:
    inputs = put(tmp_path / "in", {"旧表.csv": STRANGE.encode()})
    made = done(inputs)
    assert not made.understood
    written = made.save(tmp_path / "out.xlsx")
    assert [path.name for path in written] == ["映射.xlsx"]
    said = "\n".join(made.printed(written))
    assert "有 1 张表没认出" in said
    assert str(tmp_path / "映射.xlsx") in said
    assert "没认出：旧表.csv" in "\n".join(made.previewed())
    (tmp_path / "映射.xlsx").unlink()
    again = done(inputs, changed(made.mapping, tmp_path / "改过.xlsx", AS_FOLLOWUPS))
    assert again.understood
    assert len(again.judged.dataset["followup"]) == 2


def test_a_mapping_that_calls_every_sheet_no_data_is_named_as_the_reason(
    tmp_path: Path, inputs: Path
) -> None:
    made = done(inputs)
    words = {
        seen.header: {"table": "不是数据"} for b in made.judged.dataset.blocks for seen in b.columns
    }
    mapping = changed(made.mapping, tmp_path / "映射.xlsx", words)
    with pytest.raises(NothingToRead, match=r"says of every sheet that it is no data") as told:
        done(inputs, mapping)
    assert told.value.say("zh").startswith("映射「映射.xlsx」里说这些表都不是数据")
