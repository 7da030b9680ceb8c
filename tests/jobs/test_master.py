"""客户总档 leaves nothing out: columns of other lists, computed claims, fields outside the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.jobs.inbox import filled, order, outcome, put, run

CUSTOMERS = """客户名称,联系人,电话,城市,客户等级,车间联系人,开户地
东莞市顺达五金有限公司,张三,13800000000,东莞,A,老刘,
苏州市明珠塑胶厂,李四,13900000001,,C,,{苏州}
"""
CASES = """受理日期,客户名称,事件类型,描述,投诉单号
2024-12-03,东莞市顺达五金有限公司,投诉,边缘毛刺200件,TS-0098
"""


@pytest.fixture
def master(tmp_path: Path) -> Path:
    """A folder that holds nothing but the master made of two foreign lists and an order sheet."""
    files = {
        "客户.csv": CUSTOMERS.encode("gb18030"),
        "投诉.csv": CASES.encode("gb18030"),
        "订单.xlsx": filled({"order": [order("PO1", "东莞市顺达五金有限公司")]}),
    }
    result = run(put(tmp_path / "in", files))
    return put(tmp_path / "alone", {"客户总档.xlsx": result.analysis.files["客户总档.xlsx"]})


def test_columns_that_nobody_declared_are_kept(master: Path) -> None:
    customers = run(master).tables["customer"].set_index("customer_name")
    assert customers["车间联系人"].to_dict() == {
        "东莞市顺达五金有限公司": "老刘",
        "苏州市明珠塑胶厂": None,
    }
    assert customers["开户地"]["苏州市明珠塑胶厂"] == "{苏州}"


def test_fields_outside_the_sheet_and_typed_computed_ones_are_kept(master: Path) -> None:
    again = run(master)
    customers = again.tables["customer"].set_index("customer_name")
    assert customers.city["东莞市顺达五金有限公司"] == "东莞"
    assert list(customers.tier) == ["A", "C"]
    assert list(again.services.service_id) == ["TS-0098"]


def test_beside_its_sources_such_a_master_counts_nothing(master: Path) -> None:
    folder = master.parent / "in"
    before = outcome(run(folder))
    put(folder, {"客户总档.xlsx": (master / "客户总档.xlsx").read_bytes()})
    assert outcome(run(folder)) == before


def test_a_column_kept_without_a_field_is_none_in_the_master_either(tmp_path: Path) -> None:
    names = ["顺达五金", "明珠塑胶", "宏图电子", "恒通模具", "泰和包装"]
    lines = [f"{name}厂,张{n},(0755)8800123{n},—" for n, name in enumerate(names)]
    folder = put(
        tmp_path / "in", {"客户.csv": "\n".join(["客户名称,联系人,号码1,号码2", *lines]).encode()}
    )
    first = run(folder)
    put(folder, {"客户总档.xlsx": first.analysis.files["客户总档.xlsx"]})
    again = run(folder)

    assert list(first.tables["customer"]["号码1"]) == list(again.tables["customer"]["号码1"])
    assert outcome(again) == outcome(first)
    assert again.dataset.balance[-1].rows_read == 0
