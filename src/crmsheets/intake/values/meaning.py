"""What a word of a closed list means, by the characters that carry its meaning.

货已走 and 寄出了 are in no list, but 走 and 寄 say 已发货. What a word denies (没发货, 还没定) or waits
for (等发货) is read only by a sense of its own. Words that point to two entries, that hedge (部分发货) or
hold anything more than what changes nothing (发错货, 没做完) are asked about.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from crmsheets.intake.values.senses import SENSES, Sense
from crmsheets.model.choice import Choice

_LONGEST = 24
_GAPS = re.compile(r"[\s_.,，。、;；:：!！~～'’\"“”()（）\[\]【】-]+")
_BETWEEN_HANZI = re.compile(r"(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])")
_HANZI = re.compile(r"[\u4e00-\u9fff]")
_HEDGED = re.compile(
    r"[?？/]|部分|一半|半数|分批|剩|余|尾数|还差|差\d|多数|大多|少量|[一两二三]批|拟|打算|计划|预计|预备|可能|也许|大概|好像|估计|或|疑似|"
    r"是否|要求|申请|想要?|考虑|即将|将要?|马上|快(?![递件运])|尽快|明天|后天|下周|下月|月底|重新|重做|重开|重下|恢复|改为?|暂时?|催|请|先"
    r"|\b(?:part(?:ly|ial\w*)?|balance|remaining|maybe|perhaps|probably|plan\w*|soon|tomorrow|next|will|should|half|almost|nearly|re)\b",
    re.IGNORECASE,
)
# Words that change nothing beside one that says what is meant; any other word may.
_NEUTRAL = re.compile(
    r"已经?|正在?|刚刚?|都|全部?|整批|了|的|过|着|啦|货物?|订单|单子|客户|客人|客|对方|我们|我方|物流|快递|情况|进行|沟通|联系|交流|"
    r"聊天?|洽谈|交谈|面?谈|跟进|回访|一下|成功|通过|方式|来的?|上|里|见|时|给|做|用|以|与|由|和|[\u0001 ]"
    r"|\b(?:the|by|to|in|on|at|a|an|of|with|via|from|goods|orders?|cargo|buyers?|customers?|clients?|them|him|her|us|we|"
    r"already|now|currently|all|fully|out|off|has|have|been|addr(?:ess)?|is|was|were|are|his|their|status)\b"
)


@dataclass(frozen=True, slots=True)
class Meant:
    """The entry that a word means; `doubtful`: it points to several, or denies or hedges."""

    member: Choice | None = None
    doubtful: bool = False


UNKNOWN, DOUBTFUL = Meant(), Meant(doubtful=True)


def meant(choices: type[Choice], text: str) -> Meant:
    """What a word that stands in no list means; nothing for a list without senses of its own."""
    senses = SENSES.get(choices.__name__, ())
    plain = told(text)
    if not senses or not plain or len(plain) > _LONGEST:
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
    if len(found) > 1 or _HEDGED.search(plain) or _NEUTRAL.sub("", rest):
        return DOUBTFUL
    member = choices.__members__.get(found.pop())
    return Meant(member) if member is not None else UNKNOWN


def told(text: str) -> str:
    """A word as senses are looked for in it: NFKC, lower case, single blanks between Latin words."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    spaced = " ".join(_GAPS.sub(" ", plain).split())
    return _BETWEEN_HANZI.sub("", spaced) if _HANZI.search(spaced) else spaced


def _pattern(sense: Sense) -> re.Pattern[str]:
    """Compiled once by `re`'s own cache."""
    return re.compile(sense.says)
