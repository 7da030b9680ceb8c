"""Records on two lines: the second belongs to the record above, and is no customer."""

from __future__ import annotations

import pytest

from tests.intake.layout.reading import places, read, records, said

TWO = """
| 序号 | 客户名称 | 联系人 | 电话 |
| | 地址 | | 传真 |
| 1 | 南桥卫浴 | 陈国强 | 13800001111 |
| | 南海区桂城街道8号 | | 0757-86001111 |
| 2 | 明辉灯饰 | 李少芬 | 13800002222 |
| | 古镇新兴路2号 | | |
| 3 | 顺达五金 | 王小明 | 13800003333 |
"""
SAID = """
| 客户名称 | 联系人 | 电话 | 微信 |
| 南桥卫浴 | 陈国强 | 13800001111 | nq |
| 地址：南海区桂城街道8号 | | 邮编：528200 | |
| 微信：nq2 | | | |
| 明辉灯饰 | 李少芬 | 13800002222 | |
| 地址：古镇新兴路2号 | | | |
"""
NAMES = "customer_name", "phone", "address"


def test_a_header_of_two_lines_over_the_same_columns() -> None:
    found = read(TWO, "客户")
    assert records(found, *NAMES) == [
        (3, 0, "南桥卫浴", "13800001111", "南海区桂城街道8号"),
        (5, 0, "明辉灯饰", "13800002222", "古镇新兴路2号"),
        (7, 0, "顺达五金", "13800003333", None),
    ]
    assert places(found, "address")[:2] == ["B4", "B6"]
    assert found.table.extras["传真"] == ["0757-86001111", None, None]
    assert said(found, "LAY36") == [("LAY36", "B4", "")]
    line = found.balance
    assert (line.rows_present, line.rows_read, dict(line.rows_skipped)) == (7, 5, {"header": 2})


def test_lines_that_say_themselves_what_they_are() -> None:
    found = read(SAID.replace("邮编：528200", "备注：老客户"), "客户")
    assert records(found, *NAMES, "note", "wechat") == [
        (2, 0, "南桥卫浴", "13800001111", "南海区桂城街道8号", "老客户", "nq"),
        (5, 0, "明辉灯饰", "13800002222", "古镇新兴路2号", None, None),
    ]
    # The record has a WeChat of its own: the other is kept beside it.
    assert found.table.extras["微信 (2)"] == ["nq2", None]
    assert (found.balance.rows_present, found.balance.rows_read) == (6, 5)


@pytest.mark.parametrize(
    "sheet",
    [
        TWO.replace("| 序号 |", "| 区域 |"),
        TWO.replace("| | 地址 | | 传真 |", "| | 甲 | | 乙 |"),
        TWO.replace("| | 地址 |", "| | 客户 |"),
        TWO.replace("| | 古镇新兴路2号 |", "| 9 | 古镇新兴路2号 |"),
        "\n".join(TWO.splitlines()[:4]),
        SAID.replace("地址：古镇新兴路2号", "古镇新兴路2号").replace("| 微信：nq2 | | | |\n", ""),
        SAID.replace("微信：nq2", "客户：顺达"),
        "| 客户名称 | 联系人 | 电话 |\n| 地址：东莞 | | |\n| 地址：佛山 | | |\n| 南桥 | 陈 | 13800001111 |",
        SAID.replace("| 微信：nq2", "| | | | |\n| 微信：nq2"),
    ],
)
def test_anything_less_sure_stays_as_it_stands(sheet: str) -> None:
    assert said(read(sheet, "客户"), "LAY36") == []


def test_only_customers_are_written_so() -> None:
    sheet = (
        "| 客户名称 | 下单日期 | 型号 | 数量 |\n| 南桥 | 2024-03-05 | A1 | 5 |\n| 备注：急 | | | |\n"
        "| 明辉 | 2024-03-06 | A2 | 6 |\n| 备注：缓 | | | |"
    )
    assert said(read(sheet), "LAY36") == []
