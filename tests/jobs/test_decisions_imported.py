"""`import` follows decisions, and gives every customer the number that it had before."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from crmsheets.jobs.import_ import Import, import_
from tests.jobs.deciding import (
    BY_HAND,
    MEMORY,
    REPORT,
    analysed,
    choose,
    one_firm_twice,
    remembered,
)
from tests.jobs.inbox import TODAY, customer, filled, put

# openpyxl does not know the extensions that data bars are written with.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return one_firm_twice(tmp_path)


def imported(inbox: Path, name: str = "总档.xlsx", **more: Any) -> tuple[Import, list[str]]:
    """An import saved beside its inbox, and the names of the files written there."""
    out = inbox.parent / name
    done = import_([inbox], BY_HAND, BY_HAND.locale(), TODAY, out=out, **more)
    return done, [path.name for path in done.save(out) if path.parent == inbox.parent]


def given_numbers(done: Import) -> dict[str, str]:
    return {each.name: each.customer_id for each in done.judged.golden}


def test_the_next_import_gives_the_same_numbers(inbox: Path) -> None:
    first, written = imported(inbox)
    assert written == ["总档.xlsx", "映射.xlsx", MEMORY]
    put(inbox, {"新来.xlsx": filled({"customer": [customer("安吉竹木有限公司", phone="139")]})})
    second, written = imported(inbox, "总档2.xlsx")
    assert written == ["总档2.xlsx", "映射 (2).xlsx", MEMORY]
    assert given_numbers(second) == {**given_numbers(first), "安吉竹木有限公司": "CUS004"}
    assert any(MEMORY in line for line in second.printed(second.save(inbox.parent / "总档2.xlsx")))
    analysed(inbox, out=inbox.parent / "结果")
    assert {each.number: each.name for each in remembered(inbox.parent / "结果").numbers} == {
        each.number: each.name for each in remembered(inbox.parent).numbers
    }


def test_an_import_keeps_the_decisions_that_it_followed(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"}, "老板")
    report = (out / REPORT).rename(inbox.parent / "老板.xlsx")
    shutil.rmtree(out)
    first, _ = imported(inbox, decisions=report)
    assert [len(each.members) for each in first.judged.golden] == [2, 1]
    assert any("合并 1" in line for line in first.printed(first.save(inbox.parent / "总档.xlsx")))
    report.unlink()
    second, _ = imported(inbox)
    assert given_numbers(second) == given_numbers(first)
    assert [each.who for each in remembered(inbox.parent).decisions] == ["老板"]


def test_an_import_of_typed_numbers_without_decisions_has_nothing_to_remember(
    tmp_path: Path,
) -> None:
    rows = [
        customer("顺达五金", customer_id="K1"),
        customer("宏图电子", customer_id="K2", phone="1"),
    ]
    inbox = put(tmp_path / "收表", {"客户.xlsx": filled({"customer": rows})})
    done, written = imported(inbox)
    assert (done.remembered, written) == (None, ["总档.xlsx", "映射.xlsx"])


def test_what_an_import_did_not_read_is_not_written_over(inbox: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "别处"
    put(elsewhere, {MEMORY: b"what somebody else keeps here"})
    done, _ = imported(inbox)
    written = [path.name for path in done.save(elsewhere / "总档.xlsx")]
    assert "客户决定 (2).xlsx" in written
    assert (elsewhere / MEMORY).read_bytes() == b"what somebody else keeps here"
    spoilt = import_([inbox], BY_HAND, BY_HAND.locale(), TODAY, out=elsewhere / "总档.xlsx")
    spoilt.save(elsewhere / "总档.xlsx")
    assert (elsewhere / "客户决定.xlsx.打不开").read_bytes() == b"what somebody else keeps here"
    assert remembered(elsewhere).numbers
