"""What a word of a list means, by the characters that carry its meaning.

货已走 and 寄出了 are in no list, but 走 and 寄 say 已发货. What a word denies (没取消, 不能做) is read only by
a sense of its own. Words that point to two entries, that hedge (部分发货) or hold anything more than
what changes nothing (发错货) are asked about.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from crmsheets.intake.values.sense import words
from crmsheets.intake.values.senses import LOOSE, SENSES, Sense
from crmsheets.model.choice import Choice
from crmsheets.model.hanzi import simplified

_LONGEST, _LONGEST_HANZI = 60, 24
_GAPS = re.compile(r"[\s_.:：!！~～'’\"“”-]+")
# No word goes over one of these; what stands on both sides must mean the same.
_PARTS = re.compile(r"\s*[,，、;；。/|\n()（）\[\]【】]+\s*")
_PART = "\u0002"
_BETWEEN_HANZI = re.compile(r"(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])")
_HANZI = re.compile(r"[\u4e00-\u9fff]")
# What may be a word of a list: sums, codes, addresses and sentences are none (for speed).
_WORD = re.compile(r"[^\d@]{1,16}")
# The day of a deed that is done says nothing more; a day alone may be a plan.
_DAY = re.compile(r"(?:20\d\d[-./年])?(?<!\d)\d{1,2}(?:[-./]\d{1,2}(?!\d)|月\d{1,2}[日号]?|[日号])")
_IS_DONE = re.compile(r"[已了过]")
# Words that change nothing beside one that says what is meant; any other word may.
_NEUTRAL = re.compile(
    r"已经?|正在?|刚刚?|都|全部?|整批|了|的|过|着|啦|呢|吧|货物?|产品|订单|单子|[此这本该]单|^单|毕|客户|客人|客|"
    r"买家|卖家|对方|我们|我方|我司|"
    r"物流|快递|顺丰|德邦|中通|圆通|韵达|申通|极兔|安能|跨越|情况|状态|效果|活动|进行|进度|沟通|联系|"
    r"交流|往来|昨天|今天|前天|上周|刚才|早就|自己|亲自|顺利|工厂|厂里|仓库|司机|业务员|手续|呢|"
    r"聊天?|洽谈|交谈|面?谈|跟进|回访|"
    r"咨询|一下|成功|通过|方式|原因|来的?|上|里|见|时|给|做|用|以|与|由|和|被|按|[\u0001\u0002 ]"
    r"|\b(?:the|by|to|in|on|at|a|an|of|with|via|from|for|and|goods|orders?|cargo|buyers?|customers?|"
    r"clients?|them|him|her|us|"
    r"we|already|now|currently|all|fully|out|off|has|have|been|addr(?:ess)?|is|was|were|are|his|their|"
    r"status|just|yet|po|yesterday|everything|successfully|still)\b|&",
    re.ASCII,
)


# What denies a deed, puts it off, halves it or joins another one to it.
HEDGES = re.compile(
    r"[?？/%]|[没未不无否非勿别待等缺少剩余欠或但拟将改暂催请先再又错]|[一两二三]批|下[周月]|"
    r"重[新做开下发]|差[点\d]|还差|前$|"
    + words(
        "准备 预备 部分 一半 半数 分批 尾数 多数 大多 少量 打算 计划 预计 可能 也许 大概 好像 估计 疑似 "
        "要求 申请 想 考虑 即将 马上 尽快 "
        "明天 后天 月底 恢复 可是 问题 失败 禁止 反对 吗",
        "never|cannot|to be|part|partly|partial|partially|balance|remaining|maybe|perhaps|probably|plan|"
        "planned|planning|soon|tomorrow|next|"
        "will|should|half|almost|nearly|no|not|but|again|unclear|unsure|unknown|tba|tbc|tbd|don't|don t|"
        "wait|waiting|pending",
    ),
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Meant:
    """The entry that a word means; `doubtful`: it points to several, or denies or hedges."""

    member: Choice | None = None
    doubtful: bool = False


UNKNOWN, DOUBTFUL = Meant(), Meant(doubtful=True)


@lru_cache(maxsize=1 << 14)
def named(choices: type[Choice], text: str) -> Choice | None:
    """The entry that a cell names by a word of the list or by what its characters mean, no more."""
    known = choices.read(text)
    if known is not None or not _WORD.fullmatch(text):
        return known
    return meant(choices, text, strict=True).member


def meant(choices: type[Choice], text: str, *, strict: bool = False) -> Meant:
    """What a word that stands in no list means; nothing for a list without senses of its own.

    `strict`: nothing else may be said, not even beside the channel of a contact.
    """
    senses = SENSES.get(choices.__name__, ())
    plain = told(_DAY.sub(" ", text) if _IS_DONE.search(text) else text)
    longest = _LONGEST_HANZI if _HANZI.search(plain) else _LONGEST
    if not senses or not plain or len(plain) > longest:
        return UNKNOWN
    found: set[str] = set()
    rest = plain
    for sense in senses:
        pattern = _pattern(sense)
        if pattern.search(rest):
            found.add(sense.member)
            rest = pattern.sub("\u0001", rest)
    if not found:
        return UNKNOWN
    more = _NEUTRAL.sub("", rest)
    if len(found) > 1 or (
        more and (strict or choices.__name__ not in LOOSE or HEDGES.search(rest.replace("催", "")))
    ):
        return DOUBTFUL
    member = choices.__members__.get(found.pop())
    return Meant(member) if member is not None else UNKNOWN


def told(text: str) -> str:
    """A word as senses are looked for in it: NFKC, simplified, lower case, single blanks in Latin.

    A mark stands between its parts.
    """
    plain = simplified(unicodedata.normalize("NFKC", text)).casefold()
    parts = _PARTS.sub(_PART, plain).strip(_PART + " ")
    spaced = " ".join(_GAPS.sub(" ", parts).split())
    return _BETWEEN_HANZI.sub("", spaced) if _HANZI.search(spaced) else spaced


@cache
def _pattern(sense: Sense) -> re.Pattern[str]:
    """ASCII, so that Latin words end where Chinese begins."""
    return re.compile(sense.says, re.ASCII)
