"""Words that stand in a cell and say that it is empty: 无, 暂未提供, 客户没给, not given, n/a.

Made up of their parts, for nobody writes them the same way twice. Words that are an answer of their
own (待确认, 未发货, 不确定, no reply, not yet, missing) are none of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crmsheets.model.hanzi import simplified

_REMEMBERED = 1 << 14
_WHO = r"(客户|客人|对方|客方|本人|名片上?|表上|系统里?)?"
_SO_FAR = r"(暂时?|目前|现在?|尚|还|一直|均|都)?"
_LACKS = r"(没有?|未|无|不肯|不愿意?|不便|不想|忘记?了?)"
_DONE = (
    r"(填写?|提供|记录?|登记|录入?|写明?|给出?|告知|告诉|说明?|注明|标明|提及|提到|透露|留下?|交代|问到?|掌握|公开|"
    r"上报|知|明|详|列出?|指定|分配)"
)
_THING = r"(资料|信息|数据|记录|内容|名片|此项|该项|这项|此信息|联系方式|号码)"
_LATER = r"(以后|之后|回头|稍后|后面|下次|后续|有空|日后|改天|后|再|待|容后)"
_FILL = r"(补充?|补[录填上齐写]|填[写上]?|录入?|完善|登记|补充完善)"
_CHINESE = re.compile(
    rf"{_WHO}{_SO_FAR}{_LACKS}{_DONE}{_THING}?[了过]?|"
    rf"{_SO_FAR}(没有?|无|缺|未见|查无){_THING}(了|可查)?|(暂时?|目前|现在?)(没有?|无|缺)|"
    rf"{_LATER}{{1,2}}{_FILL}了?|待(提供|告知|问|查|收集|更新)|"
    r"(不[详祥明知]|不知道|不太?清楚|不晓得|不记得|记不清楚?|想不起来?|不适用|不涉及|不便透露|空白?|空格|空着|留空|"
    r"略|无此项|不必填|不用填|不填|忘填|漏填)了?|"
    r"(微信|wx)(同号|同手机|同电话)|同(微信|手机|电话|号)号?码?",
    re.IGNORECASE,
)
_STATE = (
    r"(given|provided|known|stated|specified|available|avail\.?|applicable|supplied|filled(in|out)?|"
    r"mentioned|recorded|noted|entered|disclosed|indicated|listed|shared|told|asked|obtained|collected|"
    r"captured|registered|written(down)?|onfile|onrecord|assigned|set)"
)
_ABOUT = (
    r"(data|info|information|details?|records?|input|e-?mail|phone|address|contact(details|info))"
)
_ENGLISH = re.compile(
    rf"(not|never|none|nothing|nil)-?(yet)?{_STATE}(yet)?|{_ABOUT}not{_STATE}|"
    r"un(known|stated|specified|recorded|filled|listed|disclosed|assigned|defined)|"
    rf"no-?{_ABOUT}({_STATE}|yet)?|"
    r"(to|2)be(advised|announced|decided|determined|added|filled(in)?|provided|supplied|entered|"
    r"specified|defined)|tb[adf]|(don'?t|donot|didnot|didn'?t)(know|remember|recall|ask)|"
    r"(doesn'?t|doesnot)apply|n\.?/?a\.?|n/[kds]|none|null|nil|nan|nothing|unk|empty|blank|leftblank|"
    r"leaveblank|(fillin|ask|add|enter)later|noidea|noneyet|forgot(toask)?|"
    r"sameas(phone|mobile|tel|cell|wechat|whatsapp)(no\.?|number)?"
)
_AROUND = re.compile(r"^[(\[{<（【「《〈\-–—*~.\s]+|[)\]}>）】」》〉\-–—*~.。!！\s]+$")
LONGEST = 26


def says_nothing(text: str) -> bool:
    """Whether a text (NFKC, outer blanks gone) is a word for an empty cell and nothing else."""
    return len(text) <= LONGEST and _judged(text)


@lru_cache(maxsize=_REMEMBERED)
def _judged(text: str) -> bool:
    word = "".join(_AROUND.sub("", text).split()).casefold().replace("’", "'").replace("_", "")
    said = _ENGLISH if word.isascii() else _CHINESE
    return said.fullmatch(simplified(word)) is not None
