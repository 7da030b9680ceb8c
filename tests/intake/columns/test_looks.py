from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.intake.columns.looks import LOOKS

DAY = dt.date(2024, 3, 5)


@pytest.mark.parametrize(
    ("look", "yes", "no"),
    [
        (
            "date",
            [DAY, "2024.3.5", "24/3/5", "3月5日", "20240305", 20240305, 45356, "5-Mar-24", "3/5",
             "2024-3-5 14:30", "2024 年 3 月 5 日", "3 月 5 日", "10月15日-18日", "Mar 5, 2024", "５号",
             "3.15", "2024.3", "2023/2/1 下午 02:21:00", "2023/03/02 星期四", "8月29日下午"],
            ["0769-88001234", 12, "17.82", "12.5元", "X100", None, True, "下周"],
        ),
        ("short date", [3.15, "3.5", "240315", 240315, "45356"], ["13.5", 3.45, "241315", DAY, "X"]),
        (
            "number",
            [5, 5.5, "17.82", "1,200元", "¥50", "-3", "(500)", "5万", "30kg", "USD 1,750", "共4800套",
             "1.85元(含税)", "人民币23,568.00元", "9.31元/只", "@5.96", "6，175.90"],
            ["2024.9.20上午", "M6*20", "约500", True, None, DAY, "见附件", "2024-3-5", "X100", dt.time(8)],
        ),
        (
            "phone",
            ["13800000000", 13800000000, 13800000000.0, "0769-88001234", "138 0000 0000",
             "电话:13800000000", "13800000000/13900000000", "+49 1512 3456789", "400-800-1234"],
            ["张三", 12.5, "X100", True, DAY, "12"],
        ),
        (
            "mobile",
            ["13800000000", "+86 138 0000 0000", "13800000000（本人）", "1380 0000000"],
            ["0769-88001234", "张三", "张三（本人）"],
        ),
        ("mail", ["a@b.cn", "a＠b.cn"], ["ab", 5]),
        ("uscc", ["91350100M000100Y43", "123456789012345"], ["张三", "441900197003121234"]),
        ("identity", ["44190019700312001X"], ["13800000000"]),
        ("code", ["HG-10A", "X100", 12345, "M6*20"], ["合页", "A B 1", "ABC", DAY, True, None,
                                                     "91350100M000100Y43"]),
        ("order", ["PO-24-001", "XS20240301"], ["X100", "合页"]),
        ("firm", ["顺达五金有限公司", "Northwind Tools Ltd", "恒力机械厂"], ["张三", 5, "顺达"]),
        (
            "person",
            ["张三", "王总", "陈小姐", "欧阳建国", "Jane Doe", "Mr. Smith"],
            ["张三公司", 5, "不锈钢合页", "沟通良好", "X100"],
        ),
        ("place", ["广东省东莞市长安镇振安路8号", "12 Mill Lane, Leeds LS1 4AB street"], ["东莞", 5]),
        ("words", ["合页", "X100"], ["123", 5]),
        ("link", ["www.a.com", "https://a.cn/x"], ["a@b.cn", 5]),
        ("plate", ["粤S12345"], ["粤S", 5]),
    ],
)  # fmt: skip
def test_what_a_cell_looks_like(look: str, yes: list[object], no: list[object]) -> None:
    tell = LOOKS[look]
    assert [value for value in yes if not tell(value)] == []  # type: ignore[arg-type]  # cells
    assert [value for value in no if tell(value)] == []  # type: ignore[arg-type]  # cells
