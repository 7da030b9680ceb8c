from __future__ import annotations

from crmsheets.model.finding import Finding, Rule, Severity, Suggestion
from crmsheets.model.text import Text

RULE = Rule(
    code="NUM99",
    severity=Severity.WARNING,
    message=Text("是「{value}」，改成「{suggestion}」（{n}）。", "{value} -> {suggestion} ({n})"),
    why=Text("因为", "because"),
    fix=Text("改", "fix"),
    example="a",
    passing="b",
)


def test_a_fault_is_worded_late() -> None:
    finding = Finding(RULE, (), value="5万", suggestion=Suggestion("50000"), got={"n": 2})
    assert finding.fault("zh") == "是「5万」，改成「50000」（2）。"
    assert finding.fault("en") == "5万 -> 50000 (2)"


def test_without_a_suggestion_its_slot_is_empty() -> None:
    assert Finding(RULE, (), got={"n": 1}).fault("en") == " ->  (1)"


def test_what_was_got_goes_before_the_value() -> None:
    assert Finding(RULE, (), value="a", got={"n": 1, "value": "b"}).fault("en") == "b ->  (1)"


def test_an_endless_value_is_cut_in_words_and_kept_in_the_finding() -> None:
    finding = Finding(RULE, (), value="9" * 5000, got={"n": 1})
    assert finding.fault("en") == f"{'9' * 80}… ->  (1)"
    assert len(finding.value) == 5000
