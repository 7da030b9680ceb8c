"""Traditional characters in the tables of a Taiwanese clerk, with the words and years used there.

Of the fourth, the fifth and the sixth pool.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from benchmarks.accuracy import sealed_script
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.truth import Said

SHARE = 0.15  # of the tables of an unseen seed
FRESH_SHARE = 0.08  # of a fresh or a brought one
_PAIRS = (  # beside those of the older pool
    "万萬丝絲乡鄉们們伟偉传傳余餘冲衝凑湊凯凱咨諮团團垦墾垫墊够夠奥奧宝寶屿嶼峤嶠废廢弃棄弹彈恒恆恳懇愿願扬揚撑撐昵暱暂暫"
    "枫楓桦樺检檢汇匯没沒浅淺润潤澜瀾灏灝灿燦疗療砚硯确確绑綁缓緩胜勝腾騰荐薦讨討请請课課账帳贴貼赟贇踪蹤轨軌采採钛鈦钣鈑"
    "钩鉤钿鈿铎鐸锂鋰锈鏽闰閏阔闊阵陣韬韜领領鸣鳴鹭鷺条條删刪滤濾"
)
_MAP = {ord(_PAIRS[at]): _PAIRS[at + 1] for at in range(0, len(_PAIRS), 2)}
_FRESH_PAIRS = (  # simplified, traditional: those that only the fifth pool needs
    "亲親众眾厅廳宠寵尽盡屉屜拨撥挂掛摊攤旧舊晖暉栖棲楼樓榄欖狮獅砖磚纠糾蛮蠻袜襪讲講误誤赶趕辉輝辖轄锌鋅锦錦阀閥饮飲"
)
_FRESH_MAP = {ord(_FRESH_PAIRS[at]): _FRESH_PAIRS[at + 1] for at in range(0, len(_FRESH_PAIRS), 2)}
_BROUGHT_PAIRS = "衔銜着著难難鹏鵬亿億粤粵钜鉅镀鍍携攜竞競赠贈"  # the sixth has these as well
_BROUGHT_MAP = {
    **_FRESH_MAP,
    **{
        ord(one): other
        for one, other in zip(_BROUGHT_PAIRS[::2], _BROUGHT_PAIRS[1::2], strict=True)
    },
}
_WORDS = {
    "回复": "回覆",
    "汇总": "彙總",
    "日志": "日誌",
    "老板": "老闆",
    "制表": "製表",
    "答复": "答覆",
    "台账": "台帳",
    "对账": "對帳",
    "账单": "帳單",
    "周次": "週次",
    "余额": "餘額",
}


def traditional(text: str) -> str:
    """`traditional("客户对账单") == "客戶對帳單"`."""
    for word, other in _WORDS.items():
        text = text.replace(word, other)
    return sealed_script.traditional(text).translate(_MAP)


def taiwanese(dice: Dice, table: str) -> bool:
    """Does the clerk of this table write traditional characters?"""
    newer = dice.fresh or dice.brought
    share = SHARE if dice.unseen else FRESH_SHARE if newer else 0.0
    return dice.rng("script", table).random() < share


def written(dice: Dice, text: str) -> str:
    """`text` in traditional characters, with those that only newer words need."""
    text = traditional(text)
    if dice.brought:
        return text.translate(_BROUGHT_MAP)
    return text.translate(_FRESH_MAP) if dice.fresh else text


def script(dice: Dice, table: str, text: str) -> str:
    """`text` as the clerk of this table types it."""
    if dice.unseen or dice.fresh or dice.brought:
        return written(dice, text) if taiwanese(dice, table) else text
    return sealed_script.script(dice, table, text)


def spoken(
    dice: Dice, table: str, say: Callable[[Any], Said], *, closed: bool
) -> Callable[[Any], Said]:
    """Words in the table's characters; of an open list or a text either way of writing is right."""
    if not taiwanese(dice, table):
        return say

    def said(fact: Any) -> Said:
        one = say(fact)
        if not isinstance(one.typed, str) or one.state != "valid":
            return one
        typed = written(dice, one.typed)
        if closed:
            return replace(one, typed=typed)
        known = one.expected if isinstance(one.expected, list) else [one.expected]
        return replace(one, typed=typed, expected=[*known, typed])

    return said
