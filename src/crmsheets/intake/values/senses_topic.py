"""What feedback is about and what an event was: the topic, whatever is said of it."""

from __future__ import annotations

from crmsheets.intake.values.sense import Sense

_SAID = (
    r"(?:方面|问题|的|不良|不好|不行|太差|很差|差|很好|好|不错|一般|太?慢|很慢|太?快|太?长|太?短|"
    r"太?高|偏高|较高|太?贵|偏贵|太?低|便宜|"
    r"不稳定?|稳定|不达标|达标|不合格|不准时|准时|及时性?|延误|延迟|破损|损坏|有|没|瑕疵|划伤|"
    r"要|需|"
    r"待|改进|改善|提高|加强|水平|程度)*"
)
_EN = r"(?: (?:issues?|problems?|is|was|too|very|not|so|late|slow|long|high|poor|bad|good|damaged|matters?))*"


def _about(zh: str, en: str) -> str:
    """A topic with what is said of it: before or behind it in Chinese, behind it in English."""
    return (
        rf"{_SAID}(?:产品|客户|我们)?(?:{zh}){_SAID}|(?:\b(?:late|slow|poor|bad|high|low|good|"
        rf"product|on "
        rf"?time) )*\b(?:{en})\b{_EN}"
    )


CATEGORY = (
    Sense(
        "AFTERSALES",
        _about("售后(?:处理)?|维修|保修|质保|退换货", r"after ?sales?|warranty|repairs?"),
    ),
    Sense(
        "ATTITUDE",
        _about(
            "(?:服务|客服|业务员|销售|员工)?态度|服务",
            r"(?:service |staff )?attitude|(?:customer )?service|politeness|staff",
        ),
    ),
    Sense(
        "SKILL",
        _about(
            "(?:不)?专业(?:性|度|知识|能力|水平)?|业务能力|技术(?:能力|水平)",
            r"professional\w*|(?:product )?knowledge|expertise|competence",
        ),
    ),
    Sense(
        "LOGISTICS",
        _about(
            "物流(?:配送|速度)?|运输|快递|配送|送货|运费|货运|发运",
            r"logistics?|shipping|shipments?|transport\w*|freight|couriers?",
        ),
    ),
    Sense(
        "PACKING",
        _about("(?:内|外)?包装|包材|外箱|纸箱|彩盒|吊牌", r"pack(?:ing|ages?|aging)|cartons?"),
    ),
    Sense(
        "DELIVERY",
        _about(
            "交期|交货期|交货(?:时间)?|货期|延期|延误|拖期|交付",
            r"deliver(?:y|ies)(?: time)?|lead ?time|delays?|delayed",
        ),
    ),
    Sense(
        "PRICE",
        _about(
            "价格|价钱|单价|报价|价位|费用|成本|性价比|太贵|偏贵",
            r"pric(?:e|es|ing)|costs?|(?:too )?expensive|quotation",
        ),
    ),
    Sense(
        "LOOKS",
        _about(
            "外观|颜色|色差|划痕|表面(?:处理)?|款式|色泽|光泽",
            r"appearance|looks?|colou?rs?|surface|finish|scratch\w*|styles?",
        ),
    ),
    Sense(
        "PERFORMANCE",
        _about(
            "性能(?:参数)?|功能|精度|耐用性|稳定性|(?:不)?好用",
            r"performance|function\w*|precision|durability|stability",
        ),
    ),
    Sense(
        "QUALITY",
        _about(
            "质量|品质|做工|工艺|次品|不良品?|瑕疵", r"quality|defect\w*|workmanship|craftsmanship"
        ),
    ),
    Sense("OTHER", r"(?:其[他它]|别的)(?:问题|方面|意见)?|others?|misc\w*|\belse\b"),
)
ACTIVITY = (
    Sense(
        "ONLINE",
        r"(?:线上|网络|网上|抖音|视频号|快手|淘宝|阿里)*(?:直播)(?:带货|活动|专场)*|"
        r"线上(?:活动|推广)?|"
        r"(?:online )?live ?stream\w*|online live|\blive\b|webcast|webinar",
    ),
    Sense(
        "FAIR",
        r"参展|展会|展览(?:展示|会)?|展销会?|博览会|交易会|广交会|华交会|订货会|行业展|(?:秋|"
        r"春)季?展|"
        r"(?:international )?(?:canton |trade )?(?:fair|show|expo)\b|exhibit\w*",
    ),
    Sense(
        "LAUNCH",
        r"(?:新|新产|产)品?(?:品)?(?:发布|推广|推介|上市|首发)会?|发布会|(?:new )?(?:product "
        r")?(?:launch|"
        r"release)",
    ),
    Sense(
        "THANKS",
        r"(?:客户|年会|感恩|年终)*(?:答谢|感恩|联谊)(?:会|宴|晚宴|酒会|活动)?|(?:customer "
        r")?(?:thank ?you|"
        r"appreciation)(?: (?:party|dinner|event))?|customer (?:dinner|party)",
    ),
    Sense(
        "TRAINING",
        r"(?:客户|产品|技术|经销商|代理商|使用)*培训(?:会|班|课|活动)?|(?:customer |product |"
        r"dealer |"
        r"technical )?training(?: session| course)?",
    ),
    Sense(
        "TOUR",
        r"(?:客户)?(?:参观|考察)(?:工厂)?|工厂(?:参观|考察|开放日)|开放日|看厂|(?:factory|"
        r"plant) (?:tour|"
        r"visit)|open (?:day|house)",
    ),
    Sense(
        "SEMINAR",
        r"(?:技术|行业|客户|产品)*(?:研讨|交流|座谈)会?|(?:行业|技术)?论坛|沙龙|讲座|(?:technical "
        r")?seminar|workshop|forum|conference|symposium",
    ),
    Sense(
        "PROMOTION",
        r"(?:节日|年终|限时)?(?:促销|打折|特价|优惠|满减|让利|团购|大促|秒杀)(?:活动)?|"
        r"双(?:11|十一|12|"
        r"十二)(?:活动|促销|大促)?|618(?:活动|大促)?|(?:sales )?promotion\w*|\bsales?\b|discounts?|"
        r"special offers?",
    ),
    Sense("OTHER", r"(?:其[他它]|别的)(?:活动)?|others?|misc\w*"),
)
