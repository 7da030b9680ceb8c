"""Words on a scale: how much of what. Strength, kind and denial are read together."""

from __future__ import annotations

from crmsheets.intake.values.sense import NOT, Sense

_WISH = r"(?:(?:购买|采购|合作|成交|下单|客户)*(?:意向|意愿|兴趣|意思|想法|程度|可能性))"
_MUCH = r"(?:很|较|较为|比较|非常|特别|十分|最|相当|挺|蛮|极|极其|超|更|偏)"
_STRONG = r"(?:很|非常|特别|十分|最|相当|极其?|超|挺|蛮|真的?|强烈|迫切)"
INTENT = (
    Sense(
        "LOW",
        rf"^{_WISH}(?:并?不(?:太|是很|怎么|很|算)?)(?:高|大|强烈?|浓|足|明确|明显)$|"
        rf"^(?:暂时?|目前)?(?:没有?|无|没什么|没啥|没多少|不太?有?|不大有?|不怎么有?|不是很|"
        rf"缺乏)(?:感)?{_WISH}(?:了)?$|"
        rf"^不(?:太|大|怎么|是很|很)?(?:感兴趣|想要|想买|需要)$|^{_WISH}?{_MUCH}?(?:低|弱|小|淡|差|微弱|"
        rf"薄弱)的?{_WISH}?$|"
        r"^(?:随便|只是|就是?|来|路过|先|随意|纯)+(?:看看|逛逛|问问|了解一?下?|看一看|转转)(?:而已|的)?$|"
        r"^看看而已$|"
        r"^凑热闹的?$|^领礼品的?$|^拿(?:资料|礼品)的?$",
    ),
    *(
        Sense(member, rf"^{letter}[级类档等]?(?:的?客户)?$")
        for letter, member in zip("abc", ("HIGH", "MIDDLE", "LOW"), strict=True)
    ),
    Sense(
        "LOW",
        r"^(?:very |quite |rather )?(?:low|weak|cold|little|slight|minor)(?: interest| intent\w*|"
        r" potential)?$|"
        r"^(?:not|not very|not really|hardly|not so|not much) interested$|^(?:has )?no (?:real )?(?:interest|"
        r"intent\w*)$|^just (?:looking|browsing|asking|curious)(?: around)?$|^not keen$",
    ),
    Sense(
        "MIDDLE",
        rf"^{_WISH}?(?:一般般?|中(?:等|档|度)?(?:偏[上下高低])?|适中|普通|还行|还可以|尚可|居中|中间|"
        rf"不高不低|马马虎虎|过得去|较一般)(?:水平|程度)?的?"
        rf"{_WISH}?$|^(?:有一?点|有点儿|有些|略有|稍有|有一定|多少有点|有几分)的?(?:感)?(?:{_WISH}|想要|"
        rf"心动|动心)$|"
        r"^(?:medium|middle|mid|moderate\w*|average|warm|some|fair|so ?so|normal)(?: interest| intent\w*"
        r"| potential)?$|^(?:somewhat|a (?:bit|little)|slightly|moderately|fairly) interested$",
    ),
    Sense(
        "HIGH",
        rf"^{_WISH}?{_MUCH}?(?:高|强烈?|大|浓厚?|明确|足|高度)的?{_WISH}?$|^{_STRONG}(?:有|感)(?:意向|兴趣|"
        rf"意思|诚意)$|"
        rf"^{_STRONG}的?(?:想要?|需要|感?兴趣|意向|愿意|喜欢)(?:买|下单|订货?|采购|合作|要)?$|^(?:想|要|"
        rf"准备|急着|急)?(?:马上|立即|立刻|"
        r"尽快|近期)(?:就)?(?:要|想)?(?:下单|订货?|采购|买|签单|合作)$|^有(?:强烈|明确|很大|浓厚|很强|"
        r"很高)的?"
        rf"{_WISH}$|^重点(?:跟进|客户|关注)?$|^志在必得$",
    ),
    Sense(
        "HIGH",
        r"^(?:very |really |quite |extremely )?(?:high|strong|hot|highest|top|great)(?: interest| intent\w*|"
        r" potential)?$|^(?:very|highly|really|extremely|strongly|quite|seriously) (?:interested|keen)$|"
        r"^ready to (?:buy|order)$|^(?:wants|going) to (?:buy|order)(?: now)?$|^hot lead$",
    ),
)
_AIM = r"(?:预期|预想|预计|目标|期望|计划|想象|指标|预料|料想)"
_REACH = r"(?:达到|达成|达标|达|完成|实现|符合|合乎|满足)"
_PART = r"(?:一部分|大部分|部分|一半|大半|多半|少部分|多数)"
EFFECT = (
    Sense(
        "PARTLY",
        rf"(?:只|仅|才)?{_PART}(?:地)?(?:{_AIM})?{_REACH}(?:了)?{_AIM}?|(?:只|仅|"
        rf"才)?{_REACH}(?:了)?{_PART}的?{_AIM}?|"
        rf"(?:没有?|未|不)(?:能)?(?:完全|全部|全|百分百)(?:地)?{_REACH}{_AIM}?|{_AIM}?{_PART}{_REACH}|"
        r"part(?:ially|ial|ly)?(?: (?:met|achieved|reached|successful))?|(?:some|half)(?: of)?(?: "
        r"the)?(?: goals?| "
        r"targets?)?(?: (?:met|achieved|reached))?|not fully (?:met|achieved|reached)|"
        r"half (?:met|achieved|reached)",
    ),
    Sense(
        "MISSED",
        rf"{NOT}(?:能|能够)?{_REACH}(?:到)?{_AIM}?|{_AIM}{NOT}(?:能)?{_REACH}|(?:达不到|不达标|"
        rf"不符合?)(?:{_AIM})?|"
        rf"(?:大大|远远?|略|稍|明显)*(?:低于|差于|逊于|不如|不及|不到|劣于|少于|弱于){_AIM}|"
        rf"比{_AIM}的?(?:要)?(?:更)?(?:差|低|少|糟)(?:很多|些|一些)?|"
        r"(?:did )?not (?:meet|met|reach(?:ed)?|achieved?|hit)(?: (?:the )?(?:goals?|targets?|"
        r"expectations?|plan))?|(?:below|under|worse than|short of|less than|fell short of|missed|"
        r"failed)(?: (?:the )?(?:expected|expectations?|targets?|goals?|plan))?",
    ),
    Sense(
        "ABOVE",
        rf"(?:大大|远远|远|大|略|稍|明显|全面)*(?:超出|超过|超|高于|好于|优于|胜过|多于|强于|"
        rf"出乎)(?:了)?{_AIM}(?:很多|不少|一些|之外)?|"
        rf"超额(?:地)?(?:完成|达成|达标|实现)?(?:了)?{_AIM}?|超标完成|比{_AIM}(?:中|里)?的?(?:要|"
        rf"还)?(?:更)?(?:好|高|多|强)(?:很多|些|一些|得多)?|"
        r"喜出望外|exceed\w*(?: (?:the |our )?(?:expectations?|targets?|goals?|plan))?|(?:above|over|"
        r"beyond|better "
        r"than|more than|surpass\w*|outperform\w*)(?: (?:the |our )?(?:expected|expectations?|targets?|"
        r"goals?|plan))",
    ),
    Sense(
        "REACHED",
        rf"(?:基本上?|已经?|全部|都|顺利|圆满|刚好|正好|完全|大致|差不多)*{_REACH}(?:到|了)?{_AIM}(?:了|"
        rf"效果|值)?|达标|达成|"
        rf"{_AIM}(?:已经?|全部|都|基本|顺利)*{_REACH}|(?:跟|和|与|如|同)?{_AIM}(?:的)?(?:一样|一致|相符|"
        rf"差不多|相当|吻合|持平)|如{_AIM}|如期(?:完成|达成)?|"
        r"as (?:expected|planned)|(?:meets?|met|achieved?|reached|hit|fulfilled|on)(?: (?:the |our )?"
        r"(?:goals?|targets?|expectations?|plan))?|(?:goals?|targets?|expectations?) (?:met|reached|"
        r"achieved|hit)",
    ),
)
_RANK = r"(?:tier|grade|class|level|category|cat|rank|type|等级|级别|级)? ?"
_OF = r" ?[+]?(?:[类级档等]|类别|等级)?(?:的?客户)?$"
TIER = (
    Sense(
        "A",
        rf"^{_RANK}a{_OF}|^(?:甲[级类等]?|[一壹][级类等])(?:客户)?$|^(?:重点|重要|核心|战略|关键|大|"
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
