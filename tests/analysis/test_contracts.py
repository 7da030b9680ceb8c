from __future__ import annotations

from crmsheets.analysis.contracts import contracted, unmatched
from crmsheets.model.cell import Cell
from crmsheets.model.golden import Golden
from crmsheets.model.options.life import Life
from crmsheets.model.settings import Settings

GOLDEN = (
    Golden("CUS001", "东莞市顺达五金有限公司", (0,), aliases=("顺达",)),
    Golden("CUS002", "深圳市顺德电子有限公司", (1,)),
)
AT = Cell("规则.xlsx", "参数", 9, 4)


def named(*words: str) -> Settings:
    return Settings(life=Life(contract_customers=words))


def test_number_full_name_or_short_name_means_a_customer() -> None:
    for word in ("CUS001", "东莞市顺达五金有限公司", "顺达"):
        assert contracted(GOLDEN, named(word)) == {"CUS001"}
        assert unmatched(GOLDEN, named(word), AT) == ()
    assert contracted(GOLDEN, Settings()) == frozenset()
    assert unmatched(GOLDEN, Settings(), AT) == ()


def test_whoever_is_nobody_is_told_with_the_nearest() -> None:
    found = unmatched(GOLDEN, named("顺达五金", "顺", "无此公司"), AT)
    assert [(each.value, each.fault("zh").split("。", 1)[-1]) for each in found] == [
        ("顺达五金", "是不是「东莞市顺达五金有限公司」？"),
        ("顺", "请写客户编号，或者客户总档里的全名。"),
        ("无此公司", "请写客户编号，或者客户总档里的全名。"),
    ]
    assert {each.cells for each in found} == {(AT,)}
