"""`crmsheets list`: who is in it, what of them is shown, what is written, what a later run makes of it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.jobs.list_ import CustomerList, list_customers, target
from crmsheets.model.errors import BadArgument
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.model.width import width
from crmsheets.templates import shipped
from tests.jobs.inbox import TODAY, customer, filled, order, put, run

ZH, EN = Locale(), Locale("en", "INTL", "USD")


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    customers = [
        customer("东莞市顺达五金有限公司", phone="13800001234", industry="五金", consent="同意"),
        customer("东莞市立信五金有限公司", phone="13800001235", industry="五金", consent="免打扰"),
        customer("东莞市永兴五金有限公司", phone="13800001236", industry="五金"),
        customer("佛山市启明制衣有限公司", phone="13800001237", industry="服装"),
        customer("佛山市长河贸易有限公司", phone="13800001238"),
    ]
    orders = [order("PO-1", "东莞市顺达五金有限公司"), order("PO-2", "佛山市启明制衣有限公司")]
    folder = tmp_path_factory.mktemp("list") / "收件箱"
    folder.mkdir()
    return put(folder, {"华东.xlsx": with_consent({"customer": customers, "order": orders})})


def with_consent(rows: dict[str, list[dict[str, Any]]]) -> bytes:
    """A workbook that `build --with privacy` made, with these rows typed in."""
    templates = tuple(each for each in shipped() if each.name in rows)
    modules = ("privacy",)
    typed = {
        each.name: [
            [row.get(field.name) for field in each.sheet_fields(ZH, modules)]
            for row in rows[each.name]
        ]
        for each in templates
    }
    return write(workbook(templates, Settings(), ZH, owner="周敏", rows=typed, modules=modules))


def listed(folder: Path, locale: Locale = ZH, **more: Any) -> CustomerList:
    return list_customers([folder], Settings(language=locale.lang), locale, TODAY, **more)


def names(found: CustomerList) -> list[str]:
    return sorted(str(row[0])[3:5] for row in found.rows)


def test_who_is_picked_and_what_is_said_of_the_others(inbox: Path) -> None:
    found = listed(inbox, where="行业 包含 五金")
    assert names(found) == ["永兴", "立信", "顺达"]
    assert list(found.notes) == [
        "符合条件的客户 3 家，共 5 家。",
        "名单里有 1 家拒绝营销，发广告不能发给他们；加 --for marketing 就不列。",
        "另有 1 家没填要比的栏目，看不出合不合条件，没有列。",
        "联系人、联系电话 打了码；要完整的请加 --full。",
    ]


def test_a_marketing_list_leaves_out_who_refused(inbox: Path) -> None:
    found = listed(inbox, where="行业 包含 五金", marketing=True, columns=["客户名称"])
    assert names(found) == ["永兴", "顺达"]
    assert found.heads == ("客户名称", "告知/同意")
    assert list(found.notes) == [
        "符合条件的客户 2 家，共 5 家。",
        "拒绝营销的 1 家没有列进来。",
        "名单里有 1 家没写同不同意营销，发之前先问一声。",
        "另有 1 家没填要比的栏目，看不出合不合条件，没有列。",
    ]
    assert "立信" not in names(listed(inbox, marketing=True))


def test_everybody_if_nothing_is_asked(inbox: Path) -> None:
    found = listed(inbox)
    assert len(found.rows) == 5
    assert next(iter(found.notes)) == "客户共 5 家。"


def test_the_same_in_english(inbox: Path) -> None:
    found = listed(inbox, EN, where="industry contains metal", marketing=True)
    assert found.heads[0] == "Company"
    assert list(found.notes)[1] == "Left out, since they refused marketing: 1."
    assert "Metal products" in str(found.rows)


def test_phones_are_masked_unless_asked_for(inbox: Path, tmp_path: Path) -> None:
    columns = ["客户名称", "电话"]
    for full, shown in ((False, "138****1234"), (True, "13800001234")):
        found = listed(inbox, where="名称 包含 顺达", columns=columns, full=full)
        assert [row[1] for row in found.rows] == [shown]
        path = found.save(tmp_path / f"{full}.xlsx")
        assert path is not None
        book = openpyxl.load_workbook(path)
        cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
        assert shown in cells
        assert ("13800001234" in str(cells)) is full


def test_what_is_printed_fits_the_screen(inbox: Path, tmp_path: Path) -> None:
    found = listed(inbox, where="等级 = A 或 行业 包含 五金")
    written = found.save(tmp_path / "a.xlsx")
    lines = found.printed(written)
    assert lines[0].split()[:2] == ["客户名称", "联系人"]
    assert lines[-1] == f"→ {written}"
    assert all(width(line) <= 80 for line in lines[:-1])


def test_nobody_is_told_and_nothing_written(inbox: Path, tmp_path: Path) -> None:
    found = listed(inbox, where="近12月金额 ≥ 9亿")
    assert found.save(tmp_path / "a.xlsx") is None
    assert list(tmp_path.iterdir()) == []
    assert found.printed(None) == [
        "符合条件的客户 0 家，共 5 家。",
        "没有符合条件的客户，没有写文件。",
    ]


def test_long_lists_are_cut_on_the_screen_only(tmp_path: Path) -> None:
    words = (
        "顺达 立信 永兴 启明 长河 宏图 金辉 华泰 百川 嘉禾 晨光 远航 天马 东升 西湖 南山 北辰 中原"
    )
    many = [
        customer(
            f"东莞市{word}五金有限公司",
            contact_name=f"{word}总",
            phone=f"138{at:04}{9 - at % 9}{at:03}",
        )
        for at, word in enumerate(words.split())
    ]
    folder = put(tmp_path, {"a.xlsx": filled({"customer": many}, "周敏")})
    found = listed(folder, columns=["客户名称", "业务员"])
    lines = found.printed(found.save(tmp_path / "b.csv"))
    assert len(lines) == 1 + 15 + 1 + 1 + 1
    assert lines[16] == "…… 另有 3 家，都在文件里。"


def test_a_csv_opens_rightly_and_holds_no_formula(tmp_path: Path) -> None:
    rows = [customer("=1+1有限公司", phone="13800001234")]
    folder = put(tmp_path, {"a.xlsx": filled({"customer": rows}, "周敏")})
    made = listed(folder, columns=["客户名称", "业务员", "最近下单"]).as_csv()
    assert made.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(made.decode("utf-8-sig"))))
    assert lines == [["客户名称", "负责业务员", "最近下单"], ["'=1+1有限公司", "周敏", ""]]


def test_a_later_run_does_not_read_the_list(tmp_path: Path) -> None:
    rows = [customer("东莞市顺达五金有限公司", phone="13800001234")]
    folder = put(tmp_path, {"a.xlsx": filled({"customer": rows}, "周敏")})
    before = run(folder)
    listed(folder).save(folder / "名单.xlsx")
    after = run(folder)
    assert after.figures == before.figures
    passed = {each.file for each in after.dataset.balance if each.reason == "report"}
    assert passed == {"名单.xlsx"}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"where": "等级 = Z"}, "--where 看不懂。第 6 个字起「Z」：「等级」只能是：A、B、C"),
        ({"where": "颜色 = 红"}, "没有叫这个的栏目"),
        ({"columns": ["电花"]}, "--columns 里的「电花」没有这一栏"),
    ],
)
def test_what_cannot_be_understood_is_told_before_anything_is_read(
    more: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadArgument) as told:
        listed(Path("nowhere"), **more)
    assert said in told.value.say("zh")


def test_where_the_list_goes(tmp_path: Path) -> None:
    inbox = tmp_path / "收件箱"
    inbox.mkdir()
    assert target(None, [inbox], ZH, TODAY) == tmp_path.resolve() / "客户名单_2024-12-31.xlsx"
    assert target(tmp_path, [inbox], EN, TODAY) == tmp_path / "list_2024-12-31.xlsx"
    assert target(inbox / "a.xlsx", [inbox], ZH, TODAY) == inbox / "a.xlsx"
    assert target(tmp_path / "a.csv", [inbox], ZH, TODAY) == tmp_path / "a.csv"
    for out, said in ((tmp_path / "a.docx", ".xlsx 或 .csv"), (inbox / "a.csv", "会被当成客户表")):
        with pytest.raises(BadArgument) as told:
            target(out, [inbox], ZH, TODAY)
        assert said in told.value.say("zh")


def test_equal_inputs_give_equal_bytes(inbox: Path) -> None:
    made = [listed(inbox, where="行业 包含 五金") for _ in range(2)]
    assert made[0].as_workbook() == made[1].as_workbook()
    assert made[0].as_csv() == made[1].as_csv()
