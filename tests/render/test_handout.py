from __future__ import annotations

import pytest

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.text import Locale
from crmsheets.render.handout import Returned, file_name, stem, text
from crmsheets.render.problems import Problem, found
from crmsheets.render.rows import Rows
from tests.judged_example import findings, rule

ZH = Locale()
EN = Locale("en", "INTL", "USD")
WHERE = "都列在第一张表「问题清单」，在「改成」那列填好发我就行。"
WRONG = found(findings(), "华东.xlsx", Rows())


def one(zh: str, en: str, row: int = 12, field: str = "quantity") -> tuple[Problem, ...]:
    cell = Cell("a.xlsx", "订单", row, 5 if row else 0)
    finding = Finding(rule("X01", Severity.ERROR, zh, en), (cell,), "order", field)
    return (Problem((finding,)),)


def test_one_block_a_person_to_paste_into_a_chat() -> None:
    said = text(
        [
            Returned("李强", "客户表_李强.xlsx"),
            Returned("周敏", "客户表_周敏_要改9处.xlsx", WRONG),
            Returned("周敏", "活动.xlsx"),
            Returned("", "收件/华东.v2.xlsx", one("没填。", "is empty.")),
            Returned("", "华北.csv"),
        ],
        ZH,
    )
    assert said.split("\n\n") == [
        (
            "周敏，你的客户表有2处要改，都列在第一张表「问题清单」，在「改成」那列填好发我就行。"
            "最要紧：①订单第4行 数量没填 ②客户第3、4行 联系电话没填。"
        ),
        (
            "你的「华东.v2」有1处要改，都列在第一张表「问题清单」，在「改成」那列填好发我就行。"
            "最要紧：①订单第12行 数量没填。"
        ),
        "李强：全部通过，不用改。",
        "华北：全部通过，不用改。\n",
    ]


def test_of_several_files_each_block_names_the_copy() -> None:
    said = text(
        [
            Returned("周敏", "客户表_周敏.xlsx", WRONG, "客户表_周敏_要改2处.xlsx"),
            Returned("周敏", "客户表_周敏(1).xlsx", WRONG, "客户表_周敏(1)_要改2处.xlsx"),
            Returned("李强", "客户表_李强.xlsx", empty=True),
        ],
        ZH,
    )
    assert [block[:33].split("有2处")[0] for block in said.strip().split("\n\n")] == [
        "周敏，你的「客户表_周敏_要改2处.xlsx」",
        "周敏，你的「客户表_周敏(1)_要改2处.xlsx」",
        "李强：一行都没填。",
    ]


def test_one_line_for_several_rows_names_nothing_of_the_first() -> None:
    both = [
        Finding(
            rule("X02", Severity.WARNING, "没填，{who}最近一次跟进。", "is empty for {who}."),
            (Cell("a.xlsx", "跟进", row, 4),),
            "followup",
            "next_date",
            got={"who": who},
        )
        for row, who in ((3, "顺达"), (8, "恒佳"))
    ]
    said = text([Returned("周敏", "a.xlsx", (Problem(tuple(both)),))], ZH)
    assert said.endswith("最要紧：①跟进第3、8行 下次跟进日期没填。\n")


def test_the_same_in_english() -> None:
    said = text([Returned("Ann", "workbook_Ann.xlsx", WRONG), Returned("Bob", "x")], EN)
    assert said == (
        "Ann, 2 things to fix in your workbook. All are on its first sheet, “To fix”: type the right "
        "value under “Change to” and send the file back. Most important: ①Orders row 4 数量 is empty "
        "②Customers rows 3, 4 联系电话 is empty.\n\nBob: all in order, nothing to fix.\n"
    )


@pytest.mark.parametrize(
    ("zh", "short"),
    [
        ("没填，请填数字，例如 1000。", "没填"),
        ("是 1380000000，只有10位，手机号要11位。", "是 1380000000，只有10位，手机号要11位"),
        (
            "写的是60，但数量5,000×单价12=60,000。先按60,000算。",
            "写的是60，但数量5,000×单价12=60,000",
        ),
        ("比「发货日期」2024-3-5 还早，请核对。", "比「发货日期」2024-3-5 还早"),
        (
            "PO1 已经是顺达的订单（a.xlsx 订单!B3），这里写的是恒通。请核对。",
            " PO1 已经是顺达的订单，这里写的是恒通",
        ),
        ("写的是「下周，再说」，看不出是哪天。", "写的是「下周，再说」，看不出是哪天"),
        (
            "写的是「" + "很长" * 18 + "」，看不懂，" + "再说" * 12 + "。",
            "写的是「" + "很长" * 18 + "」，看不懂",
        ),
        (
            "写的是「顺达」，有两家：东莞市顺达五金制品有限公司、深圳市顺达电子科技有限公司。请写全（5行）。",
            "写的是「顺达」，有两家：东莞市顺达五金制品有限公司、深圳市顺达电子科技有限公司",
        ),
    ],
)
def test_a_fault_is_cut_before_its_remedy(zh: str, short: str) -> None:
    said = text([Returned("周敏", "a.xlsx", one(zh, "x"))], ZH)
    assert said.endswith(f"①订单第12行 数量{short}。\n")


def test_a_strange_workbook_is_spoken_of_by_the_names_of_its_own_sheets() -> None:
    wrong = one("没填。", "says '01/12/2024', which may be 2024-12-01 or 2024-01-12. Write it out.")
    mine = Returned("周敏", "a.xlsx", wrong, foreign=True)
    assert text([mine], ZH).endswith("①「订单」第12行 数量没填。\n")
    assert text([mine], EN).endswith(
        "①“订单” row 12 Qty says '01/12/2024', which may be 2024-12-01 or 2024-01-12.\n"
    )


def test_a_fault_of_the_sheet_or_the_row_has_no_column() -> None:
    sheet = text([Returned("周敏", "a.xlsx", one("这张表没有这一列。", "x", row=0))], ZH)
    row = text([Returned("周敏", "a.xlsx", one("金额不对。", "x", field=""))], ZH)
    assert sheet.endswith("①这张表没有这一列。\n")
    strange = Returned("周敏", "a.xlsx", one("这张表没有这一列。", "This x.", row=0), foreign=True)
    assert text([strange], ZH).endswith("①「订单」这张表没有这一列。\n")
    assert "①“订单” This x" in text([strange], EN)
    assert row.endswith("①订单第12行 金额不对。\n")


@pytest.mark.parametrize(
    ("file", "person", "locale", "name"),
    [
        ("客户表_周敏.xlsx", "周敏", ZH, "客户表_周敏_要改6处.xlsx"),
        ("华东.csv", "周敏", ZH, "华东_周敏_要改6处.xlsx"),
        ("收件/华东.xls", "", ZH, "华东_要改6处.xlsx"),
        ("客户表_周敏_要改9处.xlsx", "周敏", ZH, "客户表_周敏_要改6处.xlsx"),
        ("客户表_周敏_要改9处(1).xlsx", "周敏", ZH, "客户表_周敏_要改6处.xlsx"),
        ("workbook_Ann.xlsx", "Ann", EN, "workbook_Ann_6_to_fix.xlsx"),
        ("noending", "Ann", EN, "noending_Ann_6_to_fix.xlsx"),
        ("a.xlsx", "../../b:c", ZH, "a_.._.._b_c_要改6处.xlsx"),
        ("a.xlsx", "王" * 300, ZH, f"a_{'王' * 13}_要改6处.xlsx"),
        ("长" * 80 + ".xlsx", "", ZH, f"{'长' * 53}_要改6处.xlsx"),
    ],
)
def test_the_name_says_whose_and_how_much(
    file: str, person: str, locale: Locale, name: str
) -> None:
    assert file_name(file, person, 6, locale) == name


@pytest.mark.parametrize(
    ("file", "known"),
    [
        ("收件/内勤表_要改11处(1).xlsx", "内勤表"),
        ("office_6_to_fix.xlsx", "office"),
        ("华东.v2.csv", "华东.v2"),
    ],
)
def test_a_file_keeps_its_name_over_the_rounds(file: str, known: str) -> None:
    assert stem(file) == known
