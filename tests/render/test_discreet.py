from __future__ import annotations

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity, Suggestion
from crmsheets.model.text import Said, Text
from crmsheets.render.discreet import HIDDEN, discreet, masked

RULE = Rule(
    code="X01",
    severity=Severity.ERROR,
    message=Text("有：{names}。{near}", "may be: {names}. {near}"),
    why=Text("", ""),
    fix=Text("", ""),
    example="a",
    passing="b",
)
OTHERS = {"顺达电子", "恒通"}


def finding(proposed: str) -> Finding:
    near = Said(Text("是不是{name}？", "Is it {name}?"), {"name": proposed})
    got = {"names": ["顺达五金", "顺达电子", "…"], "near": near}
    return Finding(
        rule=RULE, cells=(Cell("a", "b", 1, 1),), got=got, suggestion=Suggestion(proposed)
    )


def test_other_peoples_customers_leave_words_and_proposal() -> None:
    hidden = discreet(finding("恒通"), OTHERS)
    assert (hidden.fault("zh"), hidden.suggestion) == (
        "有：顺达五金、别家客户。是不是别家客户？",
        None,
    )
    shown = discreet(finding("顺达五金"), OTHERS)
    assert shown.fault("en") == "may be: 顺达五金, another customer. Is it 顺达五金?"
    assert shown.suggestion == Suggestion("顺达五金")


def test_what_holds_no_such_name_stays_as_it_is() -> None:
    said = ("a", 5, ["x", "y"], None)
    assert [masked(value, OTHERS) for value in said] == list(said)
    assert masked("恒通", OTHERS) == HIDDEN
    assert masked(["顺达五金", "…"], OTHERS) == ["顺达五金", "…"]
