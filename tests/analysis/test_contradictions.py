from __future__ import annotations

from crmsheets.analysis.customers import Known, known
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.model.decision import Decision, Memory, Verdict
from crmsheets.model.settings import Settings
from tests.analysis.test_customers import customers

Decided = tuple[int, int, Verdict]
Told = tuple[str, int, dict[str, object]]
SAME, DISTINCT = Verdict.SAME, Verdict.DISTINCT

THREE = """| 客户名称 | 联系电话 |
| 顺达五金 | 13800000001 |
| 宏图金属 | 13800000002 |
| 大发制品 | 13800000003 |"""
LICENCES = """| 客户名称 | 信用代码 |
| 顺达五金 | 91350100M000100Y43 |
| 顺达金属 | 91110000600037341L |
| 顺达制品 | |"""
CODES = ["91110000600037341L", "91350100M000100Y43"]
NUMBERED = """| 客户名称 | 客户编号 |
| 顺达五金 | CUS001 |
| 宏图电子 | CUS001 |
| 大发 | |"""
NOBODY = """| 客户名称 | 联系电话 |
| 顺达五金 | 13800000001 |
| | 13800000002 |
| 大发制品 | 13800000003 |"""
TWICE = """| 客户名称 | 联系人 |
| 顺达五金有限公司 | 张三 |
| 顺达五金有限公司 | |"""


def decided(sheet: str, *said: Decided, before: str = "") -> Known:
    """What becomes of a sheet; decisions are about its rows as they stood `before`."""
    prints = fingerprints(customers(before or sheet))
    memory = Memory(tuple(Decision(verdict, prints[a], prints[b]) for a, b, verdict in said))
    return known(customers(sheet), Settings(), memory)


def groups(of: Known) -> list[tuple[int, ...]]:
    return sorted(each.members for each in of.golden)


def told(of: Known) -> list[Told]:
    return [(each.code, each.cells[0].row, dict(each.got)) for each in of.findings]


def test_of_decisions_that_contradict_one_is_not_followed_and_told() -> None:
    found = decided(THREE, (0, 1, SAME), (1, 2, SAME), (0, 2, DISTINCT))
    assert groups(found) == [(0,), (1, 2)]
    assert told(found) == [
        ("LINK03", 3, {"other": "宏图金属", "third": "顺达五金", "fourth": "大发制品"})
    ]


def test_two_licences_are_two_customers_whatever_was_decided() -> None:
    found = decided(LICENCES, (0, 1, SAME))
    assert groups(found) == [(0,), (1,), (2,)]
    assert told(found) == [("LINK04", 3, {"other": "顺达金属", "codes": CODES})]


def test_two_licences_do_not_meet_by_way_of_a_third_row() -> None:
    found = decided(LICENCES, (0, 2, SAME), (1, 2, SAME))
    assert groups(found) == [(0, 2), (1,)]
    assert told(found) == [("LINK04", 4, {"other": "顺达制品", "codes": CODES})]


def test_one_licence_typed_twice_is_no_contradiction() -> None:
    sheet = LICENCES.replace("91110000600037341L", "91350100M000100Y43")
    found = decided(sheet, (0, 2, SAME), (1, 2, SAME))
    assert groups(found) == [(0, 1, 2)]
    assert told(found) == []


def test_names_that_share_a_number_are_one_once_a_person_says_so() -> None:
    two = [("LINK01", 3, {"names": ["顺达五金", "宏图电子"]})]
    for said, expected, findings in (
        ([(0, 1, SAME)], [(0, 1), (2,)], []),
        ([(0, 2, SAME), (1, 2, SAME)], [(0, 1, 2)], []),
        ([(0, 2, SAME)], [(0, 2), (1,)], two),
        ([(0, 1, SAME), (0, 1, DISTINCT)], [(0,), (1,), (2,)], two),
    ):
        found = decided(NUMBERED, *said)
        assert groups(found) == expected
        assert told(found) == findings


def test_a_row_that_says_of_nobody_contradicts_nobody() -> None:
    found = decided(NOBODY, (0, 1, SAME), (1, 2, SAME), (0, 2, DISTINCT))
    assert groups(found) == [(0,), (2,)]
    assert told(found) == []


def test_a_decision_takes_apart_what_one_name_had_joined() -> None:
    found = decided(TWICE, (0, 1, DISTINCT))
    assert groups(decided(TWICE)) == [(0, 1)]
    assert groups(found) == [(0,), (1,)]
    assert told(found) == []


def test_what_was_decided_of_a_changed_row_is_asked_again() -> None:
    later = THREE.replace("| 宏图金属 | 13800000002 |", "| 宏图金属 | 13800000009 |")
    found = decided(later, (0, 1, SAME), before=THREE)
    assert groups(found) == [(0,), (1,), (2,)]
    (said,) = found.findings
    assert (said.code, said.cells[0].row, said.got["other"], said.got["verdict"]) == (
        "LINK05",
        4,
        "顺达五金",
        SAME,
    )
    assert "（电话、微信、邮箱或信用代码）" in (said.fault("zh") or "")


def test_the_row_that_changed_is_told_with_its_old_and_new_values() -> None:
    prints = fingerprints(customers(THREE))
    stood = '{"customer_name": "%s", "phone": "%s"}'
    said = Decision(
        SAME,
        prints[0],
        prints[1],
        one_stood=stood % ("顺达五金", "13800000001"),
        other_stood=stood % ("宏图金属", "13800000002"),
    )
    for sheet, row, change in (
        (THREE.replace("0002", "0009"), 4, "联系电话「13800000002」→「13800000009」"),
        (THREE.replace("0001", "0009"), 3, "联系电话「13800000001」→「13800000009」"),
        (
            THREE.replace("13800000002", "").replace("0001", "9"),
            3,
            "联系电话「13800000001」→「13800009」",
        ),
    ):
        found = known(customers(sheet), Settings(), Memory((said,)))
        (told_,) = found.findings
        assert (told_.cells[0].row, change in (told_.fault("zh") or "")) == (row, True)


def test_what_other_rows_of_the_same_customers_still_decide_is_not_asked_again() -> None:
    both = """| 客户名称 | 联系人 | 联系电话 |
    | 顺达五金有限公司 | 张三 | 13800000001 |
    | 顺达五金有限公司 | 李四 | 13800000001 |
    | 宏图金属有限公司 | 王五 | 13800000002 |"""
    said = [(0, 2, DISTINCT), (1, 2, DISTINCT)]
    one = both.replace("李四", "赵六")
    found = decided(one, *said, before=both)
    assert (groups(found), told(found)) == ([(0, 1), (2,)], [])
    two = one.replace("张三", "赵七")
    assert [code for code, _, _ in told(decided(two, *said, before=both))] == ["LINK05", "LINK05"]
