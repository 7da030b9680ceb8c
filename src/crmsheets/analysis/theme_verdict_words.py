"""Words of praise and blame that belong to no theme: they speak of the subject beside them."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Part, listed

BLAME = listed(
    "差 差劲 差评 太差 很差 较差 慢 太慢 乱 乱七八糟 不稳 不好 不行 不中 不咋地 不咋样 不怎么样 "
    "不怎样 不准 不及时 不满 不够 不到位 有问题 问题多 问题很多 问题不少 出问题 问题严重 不合格 "
    "不太满意 不大满意 不是很满意 不理想 待提高 有待提高 有待改进 有待加强 要改进 需改进 需要改进 "
    "要加强 需加强 不一致 不统一 "
    "不一样 对不上 不能用 用不了 没法用 不匹配 有出入 出入大 差很多 差太多 差很大 差别大 差异大 "
    "相差 不过关 过不了关 拉胯 垃圾 糟糕 糟 恼火 头疼 头痛 "
    "失望 气死 气人 生气 受不了 忍不了 无语 离谱 过分 坑 坑人 太坑 被坑 服了 醉了 投诉 抱怨 "
    "意见很大 有意见 跟不上 掉链子 下降 变差 退步 倒退 打折扣 不如 比不上 赶不上 弱 不达标 达不到 "
    "不符 不对 错误 出错 搞错 弄错 扯皮 麻烦 费劲 费事 头大 不敢恭维 呵呵 崩溃 没法看 火大 闹心 "
    "恶心 难受 憋屈 膈应 瞎搞 乱搞 乱来 糊弄 忽悠 应付 不重视 不上心 不用心 马虎 随便 潦草 太次 "
    "孬 撇 蹩脚 不得劲 不沾弦 不灵光 不来事 唔得 不认可 用不成 没用 白费 害我 害得 害惨 惨 影响 "
    "严重 失控 失误 疏忽 疏漏 漏洞 slow bad poor poorly unreliable worse worst disappointing "
    "disappointed terrible awful horrible unacceptable inconsistent unhappy unsatisfied "
    "dissatisfied wrong incorrect problem issue complain complaint lousy sloppy weak "
    "inadequate insufficient useless annoying frustrating frustrated concerned unstable "
    "below_standard not_up_to could_be_better needs_improvement need_improvement nightmare mess "
    "disaster joke let_down going_downhill gone_down fail failed failure rubbish crap shoddy "
    "subpar substandard"
)
"""What complains of any subject."""

PRAISE = listed(
    "干净 不错 很好 蛮好 挺好 真好 还好 好 好的 较好 非常好 特别好 好评 满意 可以 还可以 还行 "
    "可靠 靠谱 过硬 稳 稳定 一流 没得说 没得挑 没的挑 没话说 没的说 没毛病 没问题 没有问题 无可挑剔 挑不出毛病 "
    "点赞 赞 棒 给力 优秀 优良 良好 优 到位 及时 准时 很快 快 挺快 蛮快 合适 合理 认可 放心 省心 "
    "表扬 感谢 谢谢 喜欢 惊喜 完美 专业 强 厉害 牛 硬核 顺利 舒服 进步 提升 改善 改进了 好多了 "
    "巴适 要得 杠杠的 嘎嘎 顶呱呱 超赞 爱了 达标 合格 符合 值 值得 good great fine excellent "
    "happy nice perfect fast quick quickly prompt promptly satisfied satisfactory love loved well "
    "solid superb outstanding impressed impressive reliable smooth smoothly fantastic amazing "
    "wonderful awesome top-notch first-class brilliant spot_on on_point thank thanks pleased "
    "improved better best ok okay decent correct recommend consistent stable"
)
"""What praises any subject; a low rating blames no subject that its clause praises."""

FAIR = listed(
    "一般 一般般 一般化 马马虎虎 凑合 凑凑合合 将就 勉强 过得去 中规中矩 普普通通 不好不坏 不好也不坏 "
    "就行 不急 不着急 照旧 照常 无功无过 中等水平 中不溜 谈不上好 就那样 就这样 也就那样 也就这样 还那样 "
    "老样子 没啥变化 没变化 没什么变化 "
    "差不多 大差不差 一样 没两样 没什么两样 没区别 没啥区别 没差别 正常 刚好 够用 将将 刚刚够 凑数 能用 "
    "平平 平平常常 没啥感觉 没什么感觉 没感觉 一点点 没啥特别 没什么特别 没啥好说 没什么想说 不咸不淡 不温不火 "
    "mediocre neither nor so-so so_so about_the_same about_same average nothing_special middling passable adequate "
    "same_as_before as_before "
    "as_usual the_same normal fair_enough nothing_to_complain no_complaints nothing_to_write"
)
"""What finds a subject so-so: it is spoken of, neither praised nor blamed."""

NEITHER = listed(
    "好几 好多 好久 好些 好像 好歹 好不容易 只好 幸好 好在 不好意思 好意思 好家伙 最好 好不好 "
    "可以的话 可以吗 可以不 不可以 稳住 值班 强烈 牛皮 喜欢的话"
)
"""What holds one of these words and means something else."""

SHARED = tuple(
    (word, part)
    for words, part in (
        (BLAME, Part.BLAME),
        (PRAISE, Part.PRAISE),
        (FAIR, Part.FAIR),
        (NEITHER, Part.NEITHER),
    )
    for word in words
)
"""All of them, with what they do."""
