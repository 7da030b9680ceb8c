"""What words say of satisfaction, 1 to 5: strength, kind and denial are read together.

满意 is 4, 很满意 5, 挺满意 4; denied it is 2, denied with strength 1. A word that says good and bad at once
(质量好价格贵) or hedges says nothing.
"""

from __future__ import annotations

import re

from crmsheets.model.hanzi import simplified

_EXACT = {
    5: "优 优秀 棒棒 给力 极好 完美 满分 顶呱呱 无可挑剔 赞 五星好评 没得说 没毛病 没话说 杠杠的 杠杠 "
    "顶级 一流 满意度很高 满意度高 样样好 样样都好 "
    "excellent outstanding perfect great super superb wonderful fantastic amazing brilliant "
    "delighted best thebest topnotch loveit "
    "firstclass awesome",
    4: "良 良好 好 不错 令人满意 good satisfied happy pleased aboveaverage betterthanaverage",
    3: "一般 一般般 一般化 算一般 一般水平 还行 中 中等 中等水平 中间 还可以 可以 普通 普通水平 "
    "普普通通 尚可 尚可接受 凑合 凑合能用 还凑合 "
    "凑合着用 将就 过得去 说得过去 马马虎虎 马虎 "
    "中规中矩 平平 平平常常 平平淡淡 平常 勉强 勉强可以 勉强及格 勉强接受 及格 合格 勉强合格 不好不坏 "
    "不好不差 不咸不淡 不算好也不算差 无功无过 "
    "不功不过 就那样 能接受 可接受 可以接受 还能接受 average justaverage fairlyaverage "
    "acceptablelevel medium averagelevel ok okay itsok justok "
    "justokay neutral fair acceptable "
    "soso soandso mediocre passable moderate neither neithergoodnorbad notbadnotgood middling "
    "ordinary normal adequate meh "
    "nothingspecial neithersatisfiednordissatisfied neitherdissatisfiednorsatisfied neithergoodorbad "
    "neutralopinion noopinioneitherway 没好没坏 谈不上好坏 中性",
    2: "欠佳 欠满意 稍有不满 不理想 不咋地 不咋的 不咋样 不怎么样 不行 不佳 不尽人意 不尽如人意 "
    "不如人意 待改进 "
    "有待改进 有待提高 有待加强 "
    "需改进 需要改进 需加强 需要加强 待提高 待加强 待改善 有待改善 需改善 不满 失望 差些 差一些 "
    "不甚满意 poor dissatisfied unsatisfied "
    "unsatisfactory disappointed disappointing unhappy belowpar substandard notuptostandard "
    "notimpressed belowaverage "
    "needsimprovement needimprovement needstoimprove needsomeimprovement roomforimprovement "
    "notsatisfied notgood nothappy "
    "notgreat notsogood notsatisfactory notpleased",
    1: "差 差劲 烂 糟糕 糟 太次 恶劣 气愤 气死 气死了 一塌糊涂 无法接受 不能接受 不可接受 难以接受 bad "
    "terrible awful worst horrible "
    "appalling unacceptable notacceptable notatallsatisfied worstever theworst hateit",
}
_MEANING = {word: mark for mark, words in _EXACT.items() for word in words.split()}
_VERY = (
    r"(?:很|非常|十分|特别|特|极其|极为|极度|极|超级|超|最|万分|完全|太|相当|无比|格外|尤其|百分之?百|"
    r"100%|真|真的|实在|太过|都很|都非常|"
    r"强烈|彻底|绝对)"
)
_RATHER = (
    r"(?:比较|较为|较|还算是?|还|尚算|尚|挺|蛮|满|基本上?|大体上?|大致|总体上?|整体|总的来说|算是|算|"
    r"总算|还是|总的)"
)
_LITTLE = (
    r"(?:不太|不怎么|不大|不够|不是很|不很|不算|不是太|不十分|不是特别|不特别|不那么|没那么|不是|"
    r"没有?很|谈不上)"
)
_SOMEWHAT = r"(?:有一?点儿?|有些|略有?|稍|稍微|比较|较为|较|偏)"
_UTMOST = r"(?:极了?|到极点|极点|得很|至极|之极|透了?|透顶|爆了?|死了?|得不得了|的不得了)"
_GOOD = (
    r"(?:令人满意|满意|好用|给力|不赖|好|优秀|优|棒|赞|认可|不错|出色|喜欢|高兴|开心|理想|可以|行)"
)
_BAD = r"(?:差劲|差|不满意|不满|不好|不行|不理想|糟糕|糟|失望|烂|恶劣|不高兴|生气)"
_VERY_EN = (
    r"(?:very|extremely|highly|really|super|completely|totally|absolutely|fully|100%|most|so|entirely|"
    r"verymuch)"
)
_GOOD_EN = r"(?:satisfied|great|good|happy|pleased|nice|impressed)"
_BAD_EN = (
    r"(?:unacceptable|dissatisfied|unsatisfied|unhappy|poor|bad|disappointed|disappointing|"
    r"unsatisfactory)"
)
_RATHER_EN = (
    r"(?:quite|fairly|mostly|rather|generally|pretty|reasonably|somewhat|basically|overall|largely)"
)
_PHRASES = (
    (5, rf"{_VERY}(?:地|的)?{_GOOD}|{_GOOD}{_UTMOST}|(?:{_VERY_EN}){_GOOD_EN}"),
    (
        4,
        (
            rf"{_RATHER}+(?:的)?(?:满意|(?<![还尚算是])好|不错|良好|认可)|(?:表示)?(?:满意|认可)|"
            rf"{_RATHER_EN}{_GOOD_EN}"
        ),
    ),
    (
        2,
        (
            rf"{_LITTLE}{_GOOD}|{_SOMEWHAT}{_BAD}|不(?:满意|好)|{_RATHER_EN}{_BAD_EN}|not(?:very|so|really|"
            rf"quite|too|that){_GOOD_EN}|(?:could|can|should|might)(?:be)?(?:better|improved?)|"
            rf"(?:abit|alittle|slightly){_BAD_EN}"
        ),
    ),
    (
        1,
        (
            rf"{_VERY}{_BAD}|{_BAD}{_UTMOST}|一点[都也]?不{_GOOD}|{_VERY_EN}{_BAD_EN}|not(?:atall{_GOOD_EN}|"
            rf"acceptableatall)|"
            rf"not{_GOOD_EN}atall"
        ),
    ),
)
_SAYS = tuple((mark, re.compile(pattern)) for mark, pattern in _PHRASES)
_STARS = re.compile(r"(one|two|three|four|five)stars?")
_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_LOOSE = re.compile(
    r"[\s。.!！,，~～、:：_-]+|(?<=..)[的了啦吧呢哦]$|^(?:客户|总体评价|评价|感觉|觉得|表示|反馈)(?=.)"
)
_BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")
_TURNS = re.compile(r"[但却不没差坏慢贵除\d★☆一两二三四五?？]|but|except|not")


def satisfaction(text: str) -> int | None:
    """The mark from 1 to 5 that a word says; None unless it says exactly one."""
    whole = _mark(text)
    if whole is not None:
        return whole
    notes = _BRACKETS.findall(text)
    if not notes or any(_TURNS.search(note) or _mark(note[1:-1]) for note in notes):
        return None
    return _mark(_BRACKETS.sub("", text))


def _mark(text: str) -> int | None:
    bare = _LOOSE.sub("", simplified(text).casefold())
    known = _MEANING.get(bare)
    if known is not None:
        return known
    stars = _STARS.fullmatch(bare)
    if stars:
        return _COUNT[stars[1]]
    marks = {mark for mark, pattern in _SAYS if pattern.fullmatch(bare)}
    return marks.pop() if len(marks) == 1 else None
