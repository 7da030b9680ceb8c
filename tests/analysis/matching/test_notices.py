from __future__ import annotations

from dataclasses import replace

from crmsheets.analysis.matching import keys
from crmsheets.analysis.matching.notices import KINDS, NOT_COMPARED, WEIGHTS, findings
from crmsheets.analysis.matching.traits import traits
from crmsheets.model.duplicates import Matched
from crmsheets.model.text import Said, Text
from tests.tables import table

SHEET = """
| 客户名称 | 联系人 | 联系电话 | 备用电话 | 微信 | 邮箱 | 信用代码 | 地址 | 城市 |
| 东莞市宏达兴五金有限公司 | 王建国 | 13800138000 | 0769-22334455 | hdx2020 | sales@hdx.com | 91110000600037341L | \
 长安镇振安路18号3栋 | 东莞 |
| Bright Star Trading Ltd | Ann Li | 13900139000 | | | info@bright.com | | 12 High Street | |
"""


def test_a_block_over_the_cap_is_told_with_what_it_is_of() -> None:
    customers = table("customer", SHEET)
    (found,) = findings(customers, Matched(skipped=(("esales", 140), ("l076922334455", 90))))
    assert found.rule is NOT_COMPARED
    assert found.fault("zh").startswith(
        "找重复时，有 2 条线索用的行太多（最多的是邮箱「sales」，140 行）"
    )
    assert "most by e-mail “sales”, 140 rows" in found.fault("en")
    assert [(cell.row, cell.column) for cell in found.cells] == [(2, 1)]


def test_a_word_is_said_about_the_weights_where_they_were_asked_for() -> None:
    said = Said(Text("用的是自带的分量", "The shipped weights were used"))
    (found,) = findings(table("customer", SHEET), Matched(weights=said))
    assert found.rule is WEIGHTS
    assert found.fault("zh") == "用的是自带的分量。"
    assert found.header == "客户名称"


def test_nothing_to_tell() -> None:
    assert list(findings(table("customer", SHEET), Matched())) == []
    nothing = replace(table("customer", SHEET), places=())
    assert list(findings(nothing, Matched(skipped=(("esales", 140),)))) == []


def test_every_key_says_what_it_is_of() -> None:
    made = {key[0] for row in keys.keys(traits(table("customer", SHEET))) for key in row}
    assert made <= set(KINDS)
