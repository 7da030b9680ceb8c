"""A word of a list with a note beside it: 取消（客户原因）, 已发货,顺丰; and a word in other clothes.

The note may say why, when, by whom or by which carrier. One that hedges, denies, counts or says another
entry of the list makes the cell a question.
"""

from __future__ import annotations

import re

from crmsheets.intake.values.meaning import DOUBTFUL, HEDGES, Meant, meant
from crmsheets.model.choice import Choice, plain
from crmsheets.model.hanzi import simplified

_HANZI = re.compile(r"[\u4e00-\u9fff]+")
_AROUND = re.compile(
    r"(?:客户|客|对方|我方|我们|已经|已|正在|在|去|打|发|做|用|通过|先|又|给客户)*"
)
_BEHIND = re.compile(r"(?:了|啦|过|的|沟通|联系|交流|一下|跟进|回访|客户|成功)*")
# One character says enough alone and after 已 only: 做完 may be made or done.
_BEFORE_ONE = frozenset({"", "已", "已经", "客户", "客"})
_NEGATED = re.compile(r"[未没不无非勿待等拟需]")
_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】]*)[)）\]】]")
_TAIL = re.compile(r"\s*[,，;；。\n]\s*")
# A carrier, its number, a day: what stands behind 已发货.
_CARRIED = re.compile(
    r"(?:(?:走|发|由|是)?(?:顺丰|德邦|中通|圆通|韵达|申通|极兔|安能|跨越|百世|京东|邮政|EMS|DHL|UPS|"
    r"FedEx|TNT|SF|物流|快递|专线|"
    r"海运|空运|单号|运单号?)|[A-Z]{0,4}\d{8,}|(?:20\d\d[-./年])?\d{1,2}[-./月]\d{1,2}[日号]?|[:：\s])+",
    re.IGNORECASE,
)
# What people put beside a word to say that it is so: 完成✓, √已发, 完成100%.
_TICK = re.compile(r"[✓✔☑√✅]\ufe0f?|(?<=[^\W\d])\s*[(（]?100%[)）]?$")
_COUNTS = re.compile(r"\d")


def understood(choices: type[Choice], text: str) -> Meant:
    """The entry that a cell means beyond its labels: by its characters, in other clothes, with notes."""
    bare = _TICK.sub("", text).strip()
    if bare and bare != text and (ticked := choices.read(simplified(bare))) is not None:
        return Meant(ticked)
    text = bare or text
    whole = _alone(choices, text)
    if whole.member is not None:
        return whole
    notes = _BRACKETS.findall(text)
    first, *tails = _TAIL.split(_BRACKETS.sub(" ", text).strip())
    if not (notes or tails) or not all(_CARRIED.fullmatch(tail) for tail in tails if tail):
        return whole
    found = _alone(choices, first, choices.read(simplified(first)))
    if found.member is None:
        return whole
    return DOUBTFUL if any(_against(choices, note, found.member) for note in notes) else found


def _alone(choices: type[Choice], text: str, label: Choice | None = None) -> Meant:
    if label is not None:
        return Meant(label)
    found = meant(choices, text)
    return Meant(spoken_of(choices, text)) if found == Meant() else found


def _against(choices: type[Choice], note: str, member: Choice) -> bool:
    """Whether a note puts the entry beside it in doubt."""
    if _CARRIED.fullmatch(note):
        return False
    says = _alone(choices, note, choices.read(simplified(note)))
    other = says.doubtful or says.member not in {None, member}
    return other or bool(HEDGES.search(note) or _COUNTS.search(note))


def spoken_of(choices: type[Choice], text: str) -> Choice | None:
    """The one entry that a Chinese word means in other clothes: 发邮件, 客户来厂, 已发.

    Words around an entry that change nothing are taken off; a word cut short is completed by
    its last character where only one entry begins with it. What is negated or only waited for
    (未, 不, 等 …) is left alone.
    """
    bare = plain(simplified(text))
    if not _HANZI.fullmatch(bare):
        return None
    waiting = choices.read(bare.replace("等", "待", 1)) if bare.startswith("等") else None
    if waiting is not None:
        return waiting
    words = {
        plain(word): member
        for member in choices
        for word in (member.text.zh, *member.synonyms)
        if _HANZI.fullmatch(plain(word))
    }
    found = {
        member
        for word, member in words.items()
        if (at := bare.find(word)) >= 0
        and (len(word) > 1 or bare[:at] in _BEFORE_ONE)
        and _AROUND.fullmatch(bare[:at])
        and _BEHIND.fullmatch(bare[at + len(word) :])
    }
    if not found and len(bare) > 1 and not _NEGATED.search(bare):
        found = {member for word, member in words.items() if bare == word[:-1]}
    return found.pop() if len(found) == 1 else None
