"""Whole runs with decisions: chosen in the report, followed by the next run, told and kept."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as profile
from hypothesis import strategies as st
from typer.testing import CliRunner

import crmsheets
from crmsheets.cli import app
from crmsheets.jobs.analyze import Analysis
from crmsheets.jobs.check import check
from crmsheets.jobs.import_ import import_
from crmsheets.model.decision import Verdict
from crmsheets.model.errors import BadArgument
from crmsheets.model.review import FIRST_ROW, KEY_ROW
from tests.jobs.deciding import (
    BY_HAND,
    MEMORY,
    REPORT,
    analysed,
    choose,
    one_firm_twice,
    remembered,
)
from tests.jobs.inbox import SETTINGS, TODAY, customer, filled, outcome, put, run
from tests.tools import saved_by_libreoffice

# openpyxl does not know the extensions that data bars are written with.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return one_firm_twice(tmp_path)


def names(done: Analysis) -> list[tuple[str, str, int]]:
    return [(each.customer_id, each.name, len(each.members)) for each in done.judged.golden]


TWO = [
    ("CUS001", "东莞市顺达五金制品有限公司", 1),
    ("CUS002", "厦门安心食品有限公司", 1),
    ("CUS003", "顺达五金", 1),
]
ONE = [("CUS001", "东莞市顺达五金制品有限公司", 2), ("CUS002", "厦门安心食品有限公司", 1)]


def test_a_clerk_chooses_in_the_report_and_runs_again(inbox: Path) -> None:
    first = analysed(inbox)
    assert names(first) == TWO
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并", "note": "电话问过"}, "老板")

    second = analysed(inbox)
    assert names(second) == ONE
    assert "按「客户分析报告.xlsx」里定的办了：合并 1。" in second.printed(out)
    (kept,) = remembered(out).decisions
    assert (kept.verdict, kept.who, kept.note, kept.when, kept.file) == (
        Verdict.SAME,
        "老板",
        "电话问过",
        "2024-12-31",
        REPORT,
    )
    orders = second.judged.orders
    assert set(orders["customer_id"]) == {"CUS001", "CUS002"}

    third = analysed(inbox)
    assert third.gathered.carried.new == ()
    assert outcome_of(third) == outcome_of(second)


def outcome_of(done: Analysis) -> Any:
    return done.summary["customers"], done.summary["figures"], done.summary["merges"]


def test_the_file_alone_carries_decisions_to_later_runs_and_other_machines(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "不是重复"})
    decided = analysed(inbox)
    shutil.move(out / MEMORY, inbox / MEMORY)
    shutil.rmtree(out)
    later = analysed(inbox, day=30)
    assert later.gathered.carried.new == ()
    assert names(later) == names(decided) == TWO
    assert later.judged.dataset.matched is not None
    (line,) = [each for each in later.judged.dataset.balance if each.file == MEMORY]
    assert (line.status, line.reason, line.rows_present) == ("skipped", "review", 0)


def test_decisions_replay_on_the_untouched_files(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    second = analysed(inbox)
    shutil.copy(out / MEMORY, inbox.parent / "带走.xlsx")
    shutil.rmtree(out)
    away = inbox.parent / "别的地方"
    shutil.copytree(inbox, away / "收表")
    replayed = analysed(away / "收表", decisions=inbox.parent / "带走.xlsx")
    assert outcome_of(replayed) == outcome_of(second)
    assert remembered(away / f"客户分析_{TODAY}") == second.memory


def test_a_later_choice_takes_the_place_of_an_earlier_one_and_restores_what_was(
    inbox: Path,
) -> None:
    before = analysed(inbox, settings=SETTINGS)
    assert names(before) == ONE
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "已自动合并", "顺达五金", {"verdict": "不是重复"})
    apart = analysed(inbox, settings=SETTINGS)
    assert [(name, rows) for _, name, rows in names(apart)] == [(n, r) for _, n, r in TWO]
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    again = analysed(inbox, settings=SETTINGS)
    assert again.judged.golden == before.judged.golden
    assert [each.verdict for each in again.memory.decisions] == [Verdict.DISTINCT, Verdict.SAME]


def test_taking_apart_gives_the_golden_rows_from_before_the_merge(inbox: Path) -> None:
    alone = {each.name: each.values for each in analysed(inbox).judged.golden}
    shutil.rmtree(inbox.parent / f"客户分析_{TODAY}")
    analysed(inbox, settings=SETTINGS)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "已自动合并", "顺达五金", {"verdict": "关联企业"})
    apart = analysed(inbox, settings=SETTINGS)
    without = {"customer_id"}
    for each in apart.judged.golden:
        own = {name: value for name, value in each.values.items() if name not in without}
        was = {name: value for name, value in alone[each.name].items() if name not in without}
        assert own == was


def test_a_changed_row_is_asked_again(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "不是重复"})
    analysed(inbox)
    moved = [customer("顺达五金", contact_name="王总", phone="13800000009")]
    put(inbox, {"陈静.xlsx": filled({"customer": moved}, owner="陈静")})
    asked = analysed(inbox, day=1)
    codes = [each.code for each in asked.judged.dataset.findings]
    assert "LINK05" in codes


def test_a_report_that_came_by_mail_is_followed(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "merge"})
    shutil.move(out / REPORT, inbox / "老板改过的.xlsx")
    shutil.rmtree(out)
    assert names(analysed(inbox)) == ONE


def test_the_sheet_copied_into_a_list_is_followed_and_read_as_no_customers(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    report = openpyxl.load_workbook(out / REPORT)["疑似重复"]
    theirs = openpyxl.load_workbook(inbox / "陈静.xlsx")
    copied = theirs.create_sheet("看过了")
    for row in report.iter_rows(values_only=True):
        copied.append(row)
    theirs.save(inbox / "陈静.xlsx")
    shutil.rmtree(out)
    done = analysed(inbox)
    assert names(done) == ONE
    (line,) = [each for each in done.judged.dataset.balance if each.sheet == "看过了"]
    assert (line.status, line.reason) == ("skipped", "review")
    assert all(each.balanced for each in done.judged.dataset.balance)


def test_nobody_decided_so_own_outputs_change_nothing(inbox: Path) -> None:
    first = run(inbox)
    first.save(inbox / "结果")
    again = run(inbox)
    assert outcome(again) == outcome(first)
    assert again.analysis.memory == first.analysis.memory


def test_a_memory_of_other_customers_is_left_aside(inbox: Path, tmp_path: Path) -> None:
    others = put(
        tmp_path / "别家",
        {"a.xlsx": filled({"customer": [customer("宏远电子", phone="13911112222")]})},
    )
    analysed(others, out=tmp_path / "别家结果")
    done = analysed(inbox)
    assert {each.name for each in done.memory.numbers} == {name for _, name, _ in TWO}


def test_inboxes_that_share_a_result_folder_forget_nothing(inbox: Path, tmp_path: Path) -> None:
    others = put(
        tmp_path / "别家",
        {"a.xlsx": filled({"customer": [customer("宏远电子", phone="13911112222")]})},
    )
    out = tmp_path / "结果"
    first = analysed(others, out=out)
    analysed(inbox, out=out)
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    again = analysed(others, out=out)
    assert names(again) == names(first) == [("CUS001", "宏远电子", 1)]
    assert [each.verdict for each in remembered(out).decisions] == [Verdict.SAME]
    done = analysed(inbox, out=out)
    assert [(name, rows) for _, name, rows in names(done)] == [(n, r) for _, n, r in ONE]
    numbers = {each.number for each in done.memory.numbers}
    assert {"CUS001", "CUS002", "CUS003", "CUS004"} <= numbers


def test_a_spoilt_file_of_decisions_is_told_and_kept_beside_the_new_one(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    half = (out / MEMORY).read_bytes()[:2000]
    (out / MEMORY).write_bytes(half)
    done = analysed(inbox, out=out)
    found = [each for each in done.judged.dataset.findings if each.code == "LINK16"]
    assert [str(each.cells[0]) for each in found] == [MEMORY]
    assert "客户决定.xlsx.打不开" in (found[0].fault("zh") or "")
    assert (out / "客户决定.xlsx.打不开").read_bytes() == half
    assert remembered(out).numbers
    again = analysed(inbox, out=out)
    assert "LINK16" not in [each.code for each in again.judged.dataset.findings]
    assert (out / "客户决定.xlsx.打不开").read_bytes() == half


def test_a_file_of_that_name_beside_the_inbox_that_knows_nothing_is_told(inbox: Path) -> None:
    openpyxl.Workbook().save(inbox.parent / MEMORY)
    done = analysed(inbox)
    codes = [each.code for each in done.judged.dataset.findings]
    assert codes.count("LINK16") == 1
    assert not done.gathered.carried.spoilt


def test_what_cannot_be_followed_is_a_finding_at_its_cell(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "差不多"})
    done = analysed(inbox)
    (found,) = [each for each in done.judged.dataset.findings if each.code == "LINK10"]
    assert str(found.cells[0]) == "客户分析报告.xlsx 疑似重复!D6"
    # The report that has just been written is the one to choose on.
    later = analysed(inbox, day=1)
    assert "LINK10" not in [each.code for each in later.judged.dataset.findings]


def test_check_and_import_follow_decisions_too(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    locale = BY_HAND.locale()
    checked = check([inbox], BY_HAND, locale, TODAY)
    assert len(checked.data.golden) == len(ONE)
    imported = import_([inbox], BY_HAND, locale, TODAY, decisions=out / REPORT)
    assert len(imported.judged.golden) == len(ONE)
    assert not (inbox / MEMORY).exists()


def test_users_of_the_library_name_the_file(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    report = shutil.move(out / REPORT, inbox.parent / "老板.xlsx")
    shutil.rmtree(out)
    for read_in in (crmsheets.analyze, crmsheets.check):
        done = read_in(inbox, today=TODAY, settings=BY_HAND, decisions=report)
        assert len(done.customers) == len(ONE)
    imported = crmsheets.import_(inbox, today=TODAY, settings=BY_HAND, decisions=report)
    assert imported.done.gathered.carried.files == ("老板.xlsx",)


def test_a_wrong_word_on_a_report_among_the_inputs_sends_nothing_back(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "差不多"})
    shutil.move(out / REPORT, inbox / "老板改过的.xlsx")
    done = analysed(inbox, day=1)
    assert "LINK10" in [each.code for each in done.judged.dataset.findings]
    assert not [name for name in done.files if "老板" in name]


@pytest.mark.parametrize("form", ["xlsx", "ods", "xls"])
def test_what_libreoffice_saved_is_followed(inbox: Path, form: str) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"}, "老板")
    saved = saved_by_libreoffice(out / REPORT, inbox.parent / "程序", form)
    (out / REPORT).unlink()
    shutil.move(saved, out / saved.name)
    done = analysed(inbox)
    assert names(done) == ONE
    assert [each.who for each in done.memory.decisions] == ["老板"]
    memory = saved_by_libreoffice(out / MEMORY, inbox.parent / "程序", form)
    shutil.move(memory, inbox / memory.name)
    shutil.rmtree(out)
    assert analysed(inbox, day=3).memory == done.memory


@pytest.mark.parametrize("name", ["没有.xlsx", "周敏.xlsx"])
def test_a_named_file_without_decisions_is_refused(inbox: Path, name: str) -> None:
    with pytest.raises(BadArgument):
        analysed(inbox, decisions=inbox / name)


def test_the_option_of_the_command(inbox: Path) -> None:
    analysed(inbox)
    out = inbox.parent / f"客户分析_{TODAY}"
    choose(out / REPORT, "疑似重复", "顺达五金", {"verdict": "合并"})
    put(inbox, {"crmsheets.toml": b"[duplicates]\nautomatic = false\n"})
    told = ["analyze", str(inbox), "--today", str(TODAY), "--out", str(inbox.parent / "新")]
    done = CliRunner().invoke(app(), [*told, "--decisions", str(out / REPORT)])
    assert done.exit_code == 0, done.output
    assert "合并 1" in done.output


PEOPLE = [
    "东莞市顺达五金制品有限公司",
    "顺达五金",
    "顺达制品厂",
    "厦门安心食品有限公司",
    "安心食品",
]
rows_of = st.lists(
    st.builds(
        customer,
        st.sampled_from(PEOPLE),
        contact_name=st.sampled_from(["王强", "王总", "刘洋"]),
        phone=st.sampled_from(["13800000001", "13700000003", None]),
    ),
    min_size=1,
    max_size=3,
)


@profile(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    books=st.lists(rows_of, min_size=2, max_size=3),
    word=st.sampled_from(["合并", "不是重复", "关联企业", "待定"]),
    data=st.data(),
)
def test_what_was_chosen_holds_in_any_order_of_files_and_nothing_new_is_proposed(
    books: list[list[dict[str, Any]]],
    word: str,
    data: st.DataObject,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("laws")
    inbox = put(
        folder / "收表", {f"表{n}.xlsx": filled({"customer": rows}) for n, rows in enumerate(books)}
    )
    analysed(inbox)
    out = folder / f"客户分析_{TODAY}"
    book = openpyxl.load_workbook(out / REPORT)
    if "疑似重复" in book.sheetnames:
        sheet = book["疑似重复"]
        at = {cell.value: cell.column or 0 for cell in sheet[KEY_ROW]}
        for row in range(FIRST_ROW, sheet.max_row + 1):
            marked = str(sheet.cell(row, at["review.mark"]).value)
            if " 1/" not in marked:
                sheet.cell(row, at["review.verdict"]).value = word
        book.save(out / REPORT)
    second = analysed(inbox)
    third = analysed(inbox)
    assert outcome_of(third) == outcome_of(second)
    assert third.memory == second.memory
    assert third.gathered.carried.new == ()
    others = data.draw(st.permutations(sorted(path.name for path in inbox.iterdir())))
    turned = folder / "换个次序" / "收表"
    turned.mkdir(parents=True)
    for number, name in enumerate(others):
        shutil.copy(inbox / name, turned / f"{number}.xlsx")
    again = analysed(turned, decisions=out / MEMORY)
    told = [(each.customer_id, each.values) for each in again.judged.golden]
    assert told == [(each.customer_id, each.values) for each in second.judged.golden]
