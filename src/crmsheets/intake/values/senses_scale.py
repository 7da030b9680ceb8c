"""Words on a scale: how much of what. Strength, kind and denial are read together."""

from __future__ import annotations

from crmsheets.intake.values.sense import NOT, Sense, whole, words

_WISH = "(?:购买|采购|合作|成交|下单|客户|购货|意向的?)*" + words(
    "意向 意愿 兴趣 意思 想法 程度 可能性 诚意 意向度 热情 热度"
)
_MUCH = words("很 较 较为 比较 非常 特别 十分 最 相当 挺 蛮 极 极其 超 更 偏")
_STRONG = words("很 非常 特别 十分 最 相当 极 极其 超 挺 蛮 真 真的 强烈 迫切 比较")
_WANTS = words(
    "想要 想 需要 感兴趣 兴趣 意向 愿意 喜欢 想做 想买 想下单 想订 想订货 想采购 想合作 "
    "想试单 要买 "
    "要下单 要订货"
)
_BUYS = words("下单 下订单 订货 订 采购 买 签单 签约 合作 要货 拿货")
INTENT = (
    Sense(
        "LOW",
        whole(
            r"c[- ]?(?:级|类|档|等)?(?:意向|客户|低|弱|小)的?(?:意向)?",
            rf"(?:{_WISH})(?:并?不(?:太|是很|怎么|很|算)?)(?:高|大|强烈?|浓|足|明确|明显)",
            r"(?:暂时?|目前|基本上?|完全)*(?:没有?|无|没什么|没啥|没多少|没多大|不太?有?|"
            r"不大有?|不怎么有?|"
            r"不是很|"
            r"缺乏|少)(?:感)?"
            rf"(?:{_WISH}|需求|需要)(?:了)?",
            r"不(?:太|大|怎么|是很|很)?(?:感兴趣|想要|想|想做|想订|上心|热情|积极|想买|需要|"
            r"打算买|打算采购|考虑)|(?:暂时?|目前)+(?:不|无|"
            r"没有?)(?:需求|需要|考虑)",
            rf"(?:{_WISH})?{_MUCH}?(?:低|弱|小|淡|差|微弱|薄弱)的?(?:{_WISH})?",
            rf"(?:{_WISH})缺缺",
            r"(?:随便|只是|就是?|来|来逛|路过|先|随意|纯)+(?:看看|逛逛|问问|了解一?下?|看一看|"
            r"转转)(?:而已|的)?",
            words("看看而已 凑热闹 凑热闹的 逛展 逛展的 同行 同行打探 路过 c级 c类 c档 c等"),
            r"(?:只|光|来|就)*(?:领|拿|要|取)(?:个)?(?:礼品|资料|样本|目录|赠品)的?",
            r"(?:very |quite |rather )?(?:low|weak|cold|little|slight|minor)(?: interest| "
            r"intent[a-z]*|"
            r" potential| possibility)?",
            r"(?:not|not very|not really|hardly|not so|not much) (?:interested|interest|keen)|"
            r"(?:has )?no "
            r"(?:real )?(?:interest|"
            r"intent[a-z]*|need|needs)|(?:just |only )?(?:looking|browsing|asking|curious|"
            r"window shopping)(?: "
            r"around)?|no demand|no need|not now|uninterested|(?:just )?passing(?: by)?",
        ),
    ),
    Sense(
        "MIDDLE",
        whole(
            r"b[- ]?(?:级|类|档|等)?(?:意向|客户|中等?|一般)的?(?:意向)?",
            rf"(?:{_WISH})?"
            + words(
                "一般 一般般 一般吧 中 中等 中档 中度 适中 普通 还行 还可以 还好 尚可 居中 "
                "中间 不高不低 "
                "马马虎虎 过得去 较一般"
            )
            + rf"(?:偏[上下高低]|水平|程度)*的?(?:{_WISH})?",
            rf"(?:有一?点|有点儿|有一?些|略有|稍有|有一定|多少有点|"
            rf"有几分)的?(?:感)?(?:{_WISH}|想要|心动|动心)",
            rf"(?:有)?(?:{_WISH})?但(?:不急|还?要考虑|还在比较|还没定)",
            words(
                "考虑一下 还在对比 对比中 再对比 再比较 需要再比较 还要比较 考虑中 在考虑 "
                "还在考虑 再考虑 考虑考虑 还在比较 在比较 在比价 比价中 "
                "货比三家 观望 观望中 犹豫 "
                "犹豫中 可以试试 试试看 想试单 "
                "b级 b类 b档 b等"
            ),
            r"(?:medium|middle|mid|moderate[a-z]*|average|warm|some|fair|so ?so|normal|mild|"
            r"neutral|mid "
            r"level)(?: interest|"
            r" intent[a-z]*| potential)?",
            r"(?:somewhat|a (?:bit|little)|slightly|moderately|fairly) interested|considering|"
            r"comparing(?: "
            r"prices?)?|hesitating|"
            r"thinking(?: it over)?",
        ),
    ),
    Sense(
        "HIGH",
        whole(
            r"a[- ]?(?:级|类|档|等)?(?:意向|客户|高|强烈?|大)的?(?:意向)?",
            rf"(?:{_WISH})?{_MUCH}?(?:高|强烈?|大|浓厚?|明确|足|高度|热烈)的?(?:{_WISH})?",
            rf"{_STRONG}(?:有|感)(?:{_WISH})|{_STRONG}的?{_WANTS}(?:要)?{_BUYS}?",
            rf"(?:想|要|准备|急着|急|即将|计划)?(?:马上|立即|立刻|尽快|近期|即将|准备|快要?|"
            rf"急)(?:就)?(?:要|"
            rf"想)?{_BUYS}",
            rf"有(?:强烈|明确|很大|浓厚|很强|很高|极大)的?(?:{_WISH})",
            words(
                "要订货 要下单 立刻要 立即要 马上要 十分有意 现场要签 现场签 明确要买 "
                "明确要订 要货急 要得急 热切 急迫 想下单 急需 急要 急着要 急用 很急 "
                "重点 重点跟进 重点客户 重点关注 迫切 急切 很急切 当场下单 "
                "当场要下单 志在必得 势在必得 准客户 a级 "
                "a类 a档 a等"
            ),
            r"(?:very |really |quite |extremely )?(?:high|strong|hot|highest|top|great)(?: "
            r"interest|"
            r" intent[a-z]*| potential)?",
            r"(?:very|highly|really|extremely|strongly|quite|seriously) (?:interested|keen)|"
            r"(?:very "
            r")?serious(?: buyer)?|"
            r"will (?:buy|order)|(?:ready|wants|going|about) to (?:buy|order)(?: now)?|hot "
            r"lead|(?:very )?eager|"
            r"urgent(?: need)?|"
            r"urgently needs?",
        ),
    ),
)
_AIM = "(?:预定|预期|既定|原定|计划|活动|我们的?|当初)*" + words(
    "预期 预期效果 预想 预计 目标 期望 计划 想象 想象中 指标 任务 预料 料想 想的 预定值 估计"
)
_REACH = words("达到 达成 达标 达 完成 实现 符合 合乎 满足")
_PART = words("一部分 大部分 部分 一半 大半 多半 少部分 多数 六成 七成 五成 八成")
_AS = r"(?:基本上?|已经?|全部|都|顺利|圆满|刚好|正好|完全|大致|差不多|正常|大体)*"
_GOAL = r"(?: (?:the |our |its |all )?(?:goals?|targets?|expectations?|plan|expected|expectation|planned)\b)"
EFFECT = (
    Sense(
        "PARTLY",
        rf"(?:只|仅|才|勉强)?{_PART}(?:地)?{_AIM}?{_REACH}(?:了)?{_AIM}?|(?:只|仅|"
        rf"才)?{_REACH}(?:了)?{_PART}的?{_AIM}?|"
        rf"(?:没有?|未|不)(?:能)?(?:完全|全部|全|百分百)(?:地)?{_REACH}{_AIM}?|"
        rf"{_AIM}?{_PART}{_REACH}|"
        r"(?:达成|达标|完成)率?[1-9]\d%|\b(?:only )?part(?:ially|ial|ly)?\b(?: (?:met|"
        r"achieved|reached|"
        r"successful|success|achievement))?|"
        r"\b(?:some|half)\b(?: of)?(?: the)?(?: goals?| targets?)?(?: (?:met|achieved|reached))?|"
        r"\bnot (?:fully|completely|all) (?:met|achieved|reached)\b",
    ),
    Sense(
        "MISSED",
        rf"{NOT}(?:能|能够)?{_REACH}(?:到)?{_AIM}|{NOT}(?:能|能够)?(?:达到|达成|达标|实现)|"
        rf"{_AIM}{NOT}(?:能)?{_REACH}|"
        r"(?:未能|没能|没有|没)(?:按时|如期)?完成$|差得(?:很)?远|差一截|\b(?:goals?|targets?|"
        r"expectations?|plan) (?:was |were )?not (?:met|reached|"
        r"achieved|hit)\b|\bunder ?perform\w*\b|"
        rf"(?:达不到|不达标|不符合?)(?:{_AIM})?|(?:大大|远远?|略|稍|明显)*(?:低于|差于|逊于|"
        rf"不如|不及|未及|"
        rf"不到|"
        rf"劣于|少于|弱于){_AIM}|"
        rf"比{_AIM}的?(?:要)?(?:更)?(?:差|低|少|糟)(?:很多|些|一些)?|(?:离|距){_AIM}(?:还)?(?:差|"
        rf"有)?(?:很远|较远|差距|一截)|差距(?:很|较)?大|"
        r"(?:效果|成效|收效)?(?:很|非常|不太|太|较|比较)?(?:不理想|不佳|欠佳|没效果|无效果|"
        r"没什么效果|没成效|不尽人意|失败|很差|极差|太差)|"
        rf"\b(?:did )?not (?:meet|met|reach(?:ed)?|achieved?|hit|as){_GOAL}?|\b(?:below|under|"
        rf"worse than|"
        rf"short of|less than|"
        rf"fell short(?: of)?|unmet|(?:targets? |goals? )?missed|failed)\b{_GOAL}?",
    ),
    Sense(
        "ABOVE",
        rf"(?:大大|远远|远|大|略|稍|明显|全面)*(?:超出|超过|超|高于|好于|优于|胜过|胜于|高过|"
        rf"超乎|多于|强于|"
        rf"出乎)(?:了)?{_AIM}(?:很多|不少|一些|之外|完成|达成)?|"
        rf"{_AIM}?超额(?:地)?(?:完成|达成|达标|实现)?(?:了)?{_AIM}?|超标完成|比{_AIM}(?:中|"
        rf"里)?的?(?:要|"
        rf"还)?(?:更)?(?:好|高|多|强)"
        rf"(?:很多|些|一些|得多)?|大大超出|远远超出|超预想|喜出望外|\bsurpassed$|\bover "
        rf"?achiev\w*\b|\bexceed(?:s|"
        rf"ed|ing)?{_GOAL}?|\b(?:above|over|"
        rf"beyond|better "
        rf"than|more than|"
        rf"surpass(?:ed)?|outperform(?:ed)?)(?: we| average)?{_GOAL}",
    ),
    Sense(
        "REACHED",
        rf"{_AS}{_REACH}(?:到|了)?{_AIM}(?:了|效果|值)?|{_AS}(?:达标|达成)|{_AIM}{_AS}{_REACH}|"
        rf"(?:跟|和|与|如|同)?{_AIM}(?:的)?(?:一样|一致|相符|差不多|相当|吻合|持平)|如{_AIM}|"
        rf"如愿(?:达成)?|"
        rf"\bin line with (?:the )?(?:expectations?|plan)\b|如期(?:完成|"
        rf"达成)?|"
        rf"\b(?:as )?(?:expected|planned)\b|\b(?:meets?|met|achieved?|reached|hit|fulfilled|"
        rf"on)\b{_GOAL}?|"
        r"\b(?:goals?|targets?|expectations?) (?:met|reached|achieved|hit)\b",
    ),
)
_RANK = r"(?:tier|grade|class|level|category|cat|rank|type|等级|级别|级)? ?"
_OF = r" ?[+]?(?:[类级档等]|类别|等级)?(?:的?客户)?$"
TIER = (
    Sense(
        "A",
        rf"^{_RANK}a{_OF}|^(?:甲[级类等]?|[一壹][级类等])(?:客户)?$|^(?:重点|重要|核心|战略|"
        rf"关键|大|"
        rf"vip)客户?$|"
        r"^key(?: account| customer)?$",
    ),
    Sense(
        "B",
        rf"^{_RANK}b{_OF}|^(?:乙[级类等]?|[二贰][级类等])(?:客户)?$|^(?:一般|普通|常规|中等)客户?$|"
        r"^(?:regular|normal)(?: account| customer)?$",
    ),
    Sense(
        "C",
        rf"^{_RANK}c{_OF}|^(?:丙[级类等]?|[三叁][级类等])(?:客户)?$|^(?:小|次要|零散)客户?$|"
        r"^(?:small|minor)(?: account| customer)?$",
    ),
)
