"""How a clause can be meant: wish, question, condition, somebody else's, pardon, irony.

Patterns over `plain` text; each list is Chinese, then English words, separated by blanks (`_` stands for
a blank).
"""

from __future__ import annotations

import re

from crmsheets.analysis.theme_lexicon import listed


def _any(chinese: str, english: str) -> re.Pattern[str]:
    """One of the words; English ones are whole words."""
    return re.compile("|".join(listed(chinese)) + rf"|\b(?:{'|'.join(listed(english))})\b")


WISH = _any(
    "希望 建议 最好 能不能 能否 可否 可不可以 是否可以 可以.{0,8}吗 麻烦[你您帮把] 拜托 请[您你把帮务给提尽问在] "
    "想要 期待 期望 盼 要求 下次.{0,4}(?:注意|记得|能) 想[把请让问改订定] 能.{0,10}(?:吗|不\\?) 多[谢点] 务必 注意 "
    "记得 确保 保证",
    "hope please pls would_like could_you can_you can_we could_we suggest wish recommend it_would_be "
    "would_be_nice would_be_great would_prefer would_appreciate looking_forward make_sure want_to need_to kindly "
    "may_we shall_we",
)
ASKED = _any(
    r"\? 吗 呢 嘛$ 么$ (?<!没)多少 (?<![没不])多久 多长 什么时候 啥时候 (?<![没好这前过了用才])几[天号时点] 几个工作日 "
    "有没有 会不会 是不是 能不能 要不要 "
    "什么价 啥价 怎么卖 "
    "咋卖 行不行 行不$ 好不$ 可以不$ 成不$ 能.{0,8}不$ 没$ 呗 是否 如何 怎样 哪[天个里种家]",
    "how what when which where do_you does is_there are_there will_you can could is_it are_you",
)
ACCUSING = _any(
    "怎么(?:又|还|老|总|会|这么|那么|搞|回事|办事|能|越|每次|都|全|不|没|是|做) 为什么 为何 为啥 凭什么 "
    "咋(?:又|还|老|回|这么|搞|不) 又 老是 总是 还没 还不 到底 究竟 搞什么 什么情况 什么意思 难道 哪有 谁(?:敢|还|受) "
    "不是说 说好 怎么回事 每次",
    "why how_come still again seriously how_many_times who",
)
SUPPOSED = _any(
    "如果 要是 若[是有]? 万一 假如 倘若 只要 一旦 的话 除非 哪怕 担心 怕 以防 避免 防止 免得 以免",
    "if unless in_case should_there worried avoid prevent as_long_as",
)
AGAIN = _any("再 又 还是 还这 继续 老 总", "again another continue keep once_more any_more")
FORMER = _any(
    "上次 上回 上批 上一批 上一次 上个月 之前 以前 原先 从前 那次 那批 前几批 前几次",
    "last_time last_batch last_order previously before_this used_to in_the_past",
)
OTHERS = _any(
    "上家 上一家 别家 别人 别的(?:家|厂|供应商) 同行 其[他它](?:家|厂|供应商|几家) 另一?家 以前(?:那|的那|合作|用) "
    "以前的?(?:供应商|厂) 之前(?:那家|的供应商|合作|用的|的厂) 原来(?:那家|的供应商|的厂|用) 隔壁 老供应商",
    "(?:other|another|previous|former|old|last)_suppliers? competitors? others",
)
WORSE = _any(
    "不如 比不上 没.{1,6}(?:好|快|便宜|稳) 比.{1,8}(?:贵|慢|差|高|长|久|晚) 还差",
    "worse than not_as",
)
PARDON = _any(
    "(?<!不)(?<!不可)(?<!不能)(?<!没法)(?<!无法)(?<!难以)(?:能|可以?|勉强|都|也)接受 (?<!不)(?:可以|能|表示)理解 "
    "不要紧 不打紧 不影响 无所谓 不介意 (?:不是|没)(?:什么)?(?:大)?问题 问题不大 没事 不计较 正常(?:范围|现象|的|$) "
    "(?P<same>[贵慢厚薄重硬软小大紧松短长])是(?P=same) 没关系 无妨 不碍事 "
    "算了 也行 就算 在(?:允许|公差|合理)范围 情有可原 不怪 没办法的?事 说得过去",
    "(?<!not_)acceptable no_problem not_a_problem no_big_deal understandable that's_fine don't_mind can_live_with "
    "not_an_issue no_issue is_fine we_understand we_accept fine_with_us doesn't_matter does_not_matter "
    "within_tolerance",
)
SOLVED = _any(
    "解决了 已经?解决 得到解决 现在.{0,4}(?:好了|安静|正常|没|不|稳|顺) "
    "(?:都|已|已经|及时|马上|很快)(?:给|帮|就|)(?:我们|)(?:换|修|补|处理|解决)(?:好|了) "
    "改好了? 改善了? 改进了 改过来 好多了 好了很多 好很多 好转 没再 不再 再也没 消失 没有了 没了 不见了 处理好 "
    "(?:换|修|调|校|补|弄|处理)[^,]{0,6}(?:好了|好使了|行了) 修好了 补上了 补过来 补齐 换好了 "
    "有进步 有改善 有改进 明显(?:好|改|提|快|少) 少了很多 少多了 正常了 恢复 提升了 "
    "[比较](?:以前|之前|上次|上回|上批|去年|原来|过去|从前|上一?[批次]).{0,8}"
    "(?:好|快|进步|提升|稳|强|少|改善|便宜|准|齐|整齐|漂亮)",
    "fixed resolved solved no_longer improved much_better better_than sorted gone_now no_more corrected "
    "disappeared",
)
UNSOLVED = _any(
    "(?:没|未|不|无法|才|至今|仍|依然|迟迟|何时|什么时候|希望|难)[^,]{0,6}"
    "(?:解决|改善|改进|处理好|修好|改好|恢复|改过来) (?:解决|改|修|处理)不了",
    "(?:not|never|still|until|needs?_to_be|yet_to_be)_.{0,20}(?:fixed|resolved|solved|improved|corrected)",
)
BITTER = _any(
    "呵呵 真行 真有你们 可真[是够]? 佩服 真够 好一个 厉害了 长见识 开眼 也是没谁 没谁了 绝了 真棒啊 真好啊 谢谢你们让 "
    "感谢你们让 恭喜 笑死 不愧 说好的 号称 所谓 美其名曰 吹得 吹的 🙂 🙃 🙄 😅 👎 🤦 😡 😤 💩 "
    "[\"“'‘「](?:快|好|专业|优质|高质量|准时|及时|热情|贴心|精美|负责|便宜|优惠)[\"”'’」]",
    "so-called great_job well_done congratulations thanks_a_lot bravo thanks_for_nothing wow slow_clap what_a",
)

SENTENCE = re.compile(r"[?;!。\n]+|(?<!\d)\.(?!\d)|(?<=\d)\.(?=\s|$)")
CLAUSE = re.compile(
    r"[,…~]+|—+|\.{2,}|但是?|就是|不过|只是|可惜|可是|然而|却|反而|反倒|(?<=[^a-z0-9,]) +(?=[^a-z0-9])|"
    r"(?<=[a-z0-9]) +(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) +(?=[a-z])|"
    r"\b(?:but|however|though|although|yet|except|while|whereas)\b"
)

TURN = re.compile(
    r"但|就是|不过|只是|可惜|可是|然而|却|除了|唯一|美中不足|缺点|(?<=[,。;])可(?!以|能|靠)|"
    r"\b(?:but|however|though|although|yet|except|only|unfortunately)\b"
)

_NOT = (
    r"(?:没有|没得|[没无不未别莫勿甭冇唔]|n't|free from|free of|"
    r"\b(?:no|not|never|without|zero|none|cannot|nothing|nobody|no one|hardly))"
)
# What may stand between a negation and the word it turns round: 没有(任何)毛刺, not (at all) late.
_BETWEEN = (
    r"(?:[有见再啥算是太很会能咋大过了的够那这说让个一次用怕必出到\s点儿丝]|发现|出现|发生|存在|任何|什么|半点|丁点|怎么|"
    r"那么|这么|特别|看到|看见|明显|觉得|非常|十分|碰到|遇到|担心|至于|需要|any|at all|the|very|too|been|be|so|that|"
    r"more|single|one|of|have|had|has|is|are|was|were|seen|found|find|see|get|got|really|particularly|as|quite|"
    r"visible|signs?|again|sort|kind|being|exactly|an?\b)*"
)
_NEGATED = re.compile(_NOT + _BETWEEN + "$")
_TWICE = re.compile(
    r"(?:不是|不能说|不会|并非|没有?(?:哪|一)[一批次个件箱单回家款]*|没有?[哪一][\u4e00-\u9fff]{1,3}|很难|难免|不得|"
    r"不可能|免|少|not|never|can't say|cannot say|hardly) *$"
)
TROUBLE = re.compile(
    r"才[^,]{0,4}(?:着|开|亮|响|动|出|好|热|行|能|有|上)|老是?|总是?|动不动|三天两头|时不时|隔几天"
    r"|就(?:没|断|坏|停|凉|卡|弯|裂|趴|瘪|翘|散|糊|掉|烂|破|漏|滑|响|化|塌|软|硬|变|黑|黄|臭|撕|豁|鼓|爆|溜|跳|死|不[^会用]|报)"
    r"|还在|还得|一直在?(?:跳|响|漏|抖|掉|滴)|慢慢|莫名|突然"
    r"|[^,为]不(?:住|上|下|进|出|开|动|了|起来|下去|回来|着|见|清|净|亮|稳|牢|准|齐|平|直|匀|通|断|转|响|热|冷|凉|透|合)"
    r"|没(?:法|办法|网|味|声|反应|电|信号|劲|力|效果|干|熟|焊|粘|磨|清|做|装|缝|钉|拧|封|压|烤|洗|调|校|打)"
    r"|太[^,了]{1,3}了?$|得(?:要命|厉害|慌|不行|人|我|手|满|跟)|难[^得免怪]|费劲"
    r"|(?:裂|断|漏|掉|松|卡|歪|弯|散|碎|烂|破|崩|爆|塌|翘|脱|钝|抖|震|晃|跳|溜|滑|豁|鼓|陷|虚|闷|涩)(?:了|$|得|一)"
    r"|\b(?:won't|doesn't|don't|can't|cannot|couldn't|keeps?|kept|never|too|after (?:a|one|two|three)|"
    r"barely|hardly|constantly|already)\b"
)
"""The forms in which something is said to go wrong, whatever it is."""

LESS = re.compile(r"(?:没有?[^,]{1,7}|不如[^,]{0,8}|\bnot as|\bless) *$")
"""Before a word of praise: there was less of it than somewhere else (没有上次好)."""


_DENIED_AFTER = re.compile(
    r"(?:的|现象|问题|情况|这回|这次|倒是?|几乎|基本上?|完全|根本|真的?|确实|也|都|是)*"
    r"(?:(?:一[个处点条件块片根颗只丝些道把台次]|半[个点处]|一?丁点儿?)(?:都|也|倒|还)?(?:没|未|看不|不[带见])"
    r"|(?:没有|没|无)(?:见|看见|看到|发现|出现|发生|碰到|遇到)?[着过到了]?(?=$|[,. 、的了])"
    r"|看不[出到见]|找不[出到着]|不明显|控制得|控制在|(?:修|处理|去除?|清|打磨|剪)得)"
    r"| *(?:is|are|was|were)? *(?:all )?(?:gone|none\b)"
)


def denied_after(after: str) -> bool:
    """Whether the words behind a fault say that there was none (虚焊一个都没有, 飞边修得干净)."""
    return _DENIED_AFTER.match(after) is not None


def denied(before: str) -> bool:
    """Whether what follows these words is said not to be so; twice denied is said after all."""
    found = _NEGATED.search(before)
    return found is not None and not _TWICE.search(before[: found.start()])
