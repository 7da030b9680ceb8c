from __future__ import annotations

from crmsheets.analysis.doubted import told
from crmsheets.model.judged import Judged, Todo
from crmsheets.model.options.themes import Themes, ThemeWords
from crmsheets.model.settings import Settings
from tests.analysis.linked import judged, linked, orders
from tests.tables import table

HEAD = "| 日期 | 客户 | 客户反馈 | 评分 |"


def feedback(*lines: str) -> str:
    return "\n".join([HEAD, *(f"| {line} |" for line in lines)])


def doubtful(result: Judged) -> list[Todo]:
    return [each for each in result.todos if each.what("zh").startswith("核对评分")]


def test_ratings_and_words_that_contradict_are_told_at_the_cell() -> None:
    sheet = feedback(
        "2024-3-5 | 顺达 | 交期太慢，不满意 | 5",
        "2024-3-5 | 顺达 | 交期太慢，不满意 | 2",
        "2024-3-5 | 顺达 | 质量很好 | 1.5",
        "2024-3-5 | 顺达 | 质量很好，交期太慢 | 5",
        "2024-3-5 | 顺达 | 交期太慢 | 4",
        "2024-3-5 | 顺达 |  | 5",
    )
    data = told(linked(table("feedback", sheet)), Settings())
    assert [
        (each.code, [cell.ref for cell in each.cells], each.fault("zh")) for each in data.findings
    ] == [
        (
            "FBK01",
            ["D3", "C3"],
            "是 5 分，但客户反馈写着「交期太慢，不满意」，请核对是不是打反了。",
        ),
        ("FBK01", ["D5", "C5"], "是 1.5 分，但客户反馈写着「质量很好」，请核对是不是打反了。"),
    ]
    assert data.findings[0].fault("en").startswith('is 5, but the feedback says "交期太慢')


def test_a_factorys_own_words_count() -> None:
    own = Settings(themes=Themes(words=(ThemeWords(theme="交期", faults=("摆乌龙",)),)))
    sheet = linked(table("feedback", feedback("2024-3-5 | 顺达 | 又摆乌龙 | 5")))
    assert [each.code for each in told(sheet, own).findings] == ["FBK01"]
    assert told(sheet, Settings()).findings == ()


def test_without_feedback_nothing_is_told() -> None:
    data = linked(table("customer", "| 客户名称 |\n| 甲厂 |"))
    assert told(data, Settings()) is data


ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2024-12-1 | X | 1 | 100 |
| 乙厂 | 2 | 2024-12-1 | X | 1 | 900 |
| 乙厂 | 3 | 2024-12-2 | X | 1 | 100 |
"""


def test_one_thing_to_do_for_all_of_them() -> None:
    sheet = feedback(
        "2024-12-20 | 甲厂 | 交期太慢 | 5",
        "2024-12-1 | 乙厂 | 质量很好 | 1",
        "2024-12-9 | 乙厂 | 服务很好 | 1",
        "2024-10-1 | 乙厂 | 服务很好 | 1",
        " | 乙厂 | 服务很好 | 1",
    )
    found = judged(orders(ORDERS), table("feedback", sheet))
    (todo,) = doubtful(found)
    assert (todo.customer, todo.what("zh"), todo.why("zh"), todo.worth) == (
        "乙厂",
        "核对评分：「服务很好」",
        "评分很低，话里是夸（1 分）；近90天这样的反馈有 3 条",
        50_000,
    )
    assert todo.why("en") == (
        "A low rating beside praise (rated 1); pieces of feedback like it within 90 days: 3"
    )
    assert [each.ref for each in todo.cells] == ["C5", "C3", "C4"]
    assert found.figures["rating_contradictions"] == 5


def test_a_single_one_is_said_as_it_is() -> None:
    (todo,) = doubtful(judged(table("feedback", feedback("2024-12-20 | 甲厂 | 交期太慢 | 5"))))
    assert (todo.why("zh"), todo.worth) == ("评分满分，话里是抱怨（5 分）", 0)


def test_old_ones_are_nobodys_errand() -> None:
    found = judged(table("feedback", feedback("2024-10-1 | 甲厂 | 交期太慢 | 5")))
    assert doubtful(found) == []
    assert found.figures["rating_contradictions"] == 1


def test_the_figure_is_empty_without_feedback() -> None:
    assert judged(orders(ORDERS)).figures["rating_contradictions"] is None
