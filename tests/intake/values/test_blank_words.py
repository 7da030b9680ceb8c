from __future__ import annotations

import pytest

from crmsheets.intake.values.blanks import is_blank
from tests.intake.values.columns import read

NOTHING = (
    "not given|Not provided|NOT STATED|not on file|not yet provided|none given|no info|No data|"
    "details not available|to be advised|TBA|TBD|n/k|(blank)|<none>|nil|don't know|doesn’t apply|"
    "unassigned|same as phone|left blank|无|暂无|目前没有|尚未提供|暂未填写|没给|没留|客户没给|客户未提供|"
    "对方不肯透露|名片上没有写|无资料|没有联系方式|查无资料|待补|待补充|后补|回头补|以后再补|不适用|不详|不太清楚|"
    "忘了填|略|留空|（空）|暫無|未填寫|客戶未提供|沒有資料|客户暂时未提供联系方式|微信同号|同手机号|同電話"
)
SOMETHING = (
    "待确认|未发货|未付|没货|不确定|没有回复|无投诉|无异常|无要求|没问题|还没|后天|missing|lost|void|"
    "not yet|not confirmed|no reply|no answer|No problem|no contact|pending|nothing to add|no|None of us|"
    "无锡|未来科技|无锡没有资料科技有限公司|Nora|Noname|再问一下|看不清楚|名片"
)


@pytest.mark.parametrize("cell", NOTHING.split("|"))
def test_words_for_an_empty_cell(cell: str) -> None:
    assert is_blank(cell)
    found = read("feedback.handling", [cell])
    assert (found.values, found.verdicts) == ([None], ())


@pytest.mark.parametrize("cell", SOMETHING.split("|"))
def test_answers_that_are_words_of_their_own(cell: str) -> None:
    assert not is_blank(cell)
