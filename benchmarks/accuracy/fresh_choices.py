"""Fresh choice words: closed lists, open lists, and the English ones."""

from __future__ import annotations

_CLOSED = {
    "待确认|未确认|等客户确认": (
        "客户未确认|等确认|待签回|客户确认中|待回传|未签回|待客户签字|还没确认"
    ),
    "生产中|在产|排产|在做": ("在生产|安排生产中|已开工|赶工中|大货生产中|车间做着|投产中|生产ing"),
    "待发货|等发货": (
        "等出货|待装柜|已打包待发|待卖家发货|可以发货|完工待发|等物流来拉|待安排发货"
    ),
    "已发货|已出货|已发": (
        "已发运|等待买家收货|待收货|已交运|已装柜发出|发货完成|货已发出|已安排发出"
    ),
    "已完成|完成|OK|√|完": "结单|已结案|全部完成|交易完成|✔|已完毕|完成交货|单已结",
    "退货|退回|客退": "全部退货|整批退回|货已退|退货入库|整批退货|退货了|已退厂",
    "取消|作废|不做了": "取消订单|作废单|客户撤单|订单作废|买家取消|单子取消|取消了|客户说不做",
    "微信|wx": "微信群聊|微信消息|WeChat|微信发图|微信里说|微信对话|VX",
    "电话|打电话|去电|TEL": (
        "电话跟进|电话回访|电话洽谈|手机联系|手机通话|回电话|拨打电话|座机通话"
    ),
    "拜访|上门|上门拜访": (
        "拜访客户|上门走访|现场拜访|到客户工厂|去客户公司|亲自上门|去他们厂|登门走访"
    ),
    "来访|客户来厂": (
        "客户过来厂里|来厂验货|来我司洽谈|客户来看货|到我司来访|客户来厂参观|来公司看样|客户来验厂"
    ),
    "邮件|发邮件|E-mail": "邮件回复|回邮件|邮件跟进|邮箱联系|邮件通知|收发邮件|e-mail联系",
    "展会": "展会沟通|展会面谈|展销会|交易会|展会期间|展会摊位|展会碰头",
    "咨询|询问": "咨询类|价格咨询|咨询用法|参数咨询|使用咨询|客户询问|电话咨询",
    "投诉|客诉|质量投诉": "客诉单|投诉单|不良投诉|投诉反馈|品质异议|交期投诉|客户来投诉",
    "售后|维修|换货": "售后单|售后换货|质保维修|上门维修|换配件|维修单|售后返修|售后补发",
    "高|A": "意向大|意向明确|A级|高(A)|很强|意向很高|A类",
    "中|B": "B级|B类|中(B)|有一定意向|中等意向|意向还行",
    "低|C": "C级|C类|低(C)|意向小|意向不大|只是看看|兴趣不大",
}

_CUSTOMER = {
    "老客户介绍|朋友介绍": "老客户带来|熟人推荐|亲戚介绍|客户转介绍|供应商介绍|朋友带来",
    "展会|广州展": "宁波展|义乌展|行业展会|东莞展|五金展|展会派名片",
    "1688|阿里巴巴": "阿里平台|1688平台|1688网店|国际站询盘|阿里店|诚信通店铺",
    "业务员开发|电话开发": "业务开发|上门开发|业务自己跑|业务推销|打电话开发|陌拜",
    "官网|百度": "网络|公司官网|百度搜索|网上询价|网上找到|网站留言",
    "抖音|视频号": "抖音短视频|视频号直播|抖音客户|刷抖音|抖音咨询|小视频",
    "机械|五金|家电|家具|电子|汽配": (
        "锁具|电机|连接器|阀门|橱柜|沙发|瓷砖|童鞋|轮胎|冲压件|女装|摩托车配件"
    ),
    "老板": "CEO|企业主|股东|大老板|公司法人|经营者",
    "采购|采购经理": "采购部|采购工程师|采购负责人|采购文员|采购组长|采购部经理",
    "工程|技术": "工程部|技术经理|研发工程师|研发部|技术负责人|工程经理",
}

_EVENTS = {
    "处理中|在处理": "正在跟进|跟踪中|未完结|还没弄好|在安排处理|处理未完",
    "已答复|已回复": "已答复客户|已书面回复|已回复客户|解答完毕|已给答复",
    "已换货|换新": "换货已发|已换发|换完了|整批已换|已换新品|已换良品",
    "已维修|修好": "已修理|修理完成|维修完毕|修复好了|修好发回|已返修好",
    "已补货": "补货已发|少的已补|已补足|差数已补|补件已发|已补上",
    "已退款/赔款|赔款": "退款完成|已退货款|已赔款|抵扣货款|赔付完成|已扣款",
    "有意向|有兴趣": "有合作意愿|愿意试|有需求|有点意向|想合作|表示有兴趣",
    "要报价": "让发报价|等我们报价|要求报价|问价格|要一份报价|请我们报价",
    "再考虑|考虑中": "考虑|需要考虑|还没决定|没想好|等老板定|再想想",
    "嫌价格高|嫌贵": "价格高|嫌价高|觉得贵|说价格高|价格太高|偏贵",
    "暂时不需要|暂无需求": "暂时不要|不需要|暂不考虑|目前无需求|近期不订|没有需求",
    "没联系上|没人接": "无人接|不接电话|没接电话|未联系上|电话打不通|没找到人",
    "已下单": "下单|订单已给|客户下单|已订货|单已下|已签合同",
    "再联系|继续跟": "继续联系|下周再联系|再打电话|持续联系|保持跟进|再问问",
    "报价|发报价": "做报价|给报价|重做报价|补报价|整理报价|发价格",
    "寄样|打样": "送样品|寄样给客户|做样品|安排打样|快递样品|准备样板",
    "上门拜访|拜访": "约见|去客户处|约拜访|当面谈|登门拜访|去见客户",
    "催款": "催尾款|收尾款|催收货款|跟进货款|催回款|要货款",
    "未处理": "待办|还未处理|没有处理|等待处理|暂未处理|未安排",
    "正在改进|改进中": "持续改进|改进进行中|在改善|在整改|正在改善|改进ing",
    "已改进|已整改": "已经改进|改善完成|已改|整改到位|已纠正|改完了",
    "已回复|已解释": "已回复客户|已跟客户解释|回复客户|已给客户说明|已反馈|已和客户沟通",
    "交期|交货慢": "交货|交货及时性|交货速度|供货时间|发货慢|货期问题",
    "价格": "报价偏高|价格问题|定价|单价高|价位|价格偏贵",
    "包装": "外包装|包装破损|包装箱|包装不好|包材|包装方式",
    "质量|产品质量": "产品性能|质量稳定性|不良率|品质方面|质量不良|外观质量",
    "服务|服务态度": "业务员服务|服务响应|客服态度|服务不好|人员态度|业务员态度",
    "非常满意|很满意": "超满意|优秀|最满意|百分百满意|满意得很",
    "满意|较满意": "蛮满意|比较好|整体满意|较好|还是满意的",
    "一般|还行": "普普通通|中规中矩|平平|一般吧|过得去",
    "不满意|较差": "不怎么满意|有点不满意|不是很满意|比较差|有些不满意",
    "很不满意|差": "最不满意|非常差|完全不满意|极其不满意|非常糟糕",
}

_ENGLISH = {
    "Pending|To be confirmed": (
        "Waiting for confirmation|Pending confirmation|Not confirmed|Buyer to confirm"
        "|Awaiting buyer's reply|Under confirmation"
    ),
    "In production|Production": (
        "Manufacturing|In bulk production|Production ongoing|Now in production|Production started"
        "|Mass production"
    ),
    "Ready to ship": (
        "Waiting for shipment|Pending shipment|Ready for loading|Ready for delivery|Packed & ready"
        "|Finished, waiting for vessel"
    ),
    "Shipped": "On the way|Goods sent|Departed|Shipment done|Has been shipped|Fully shipped",
    "Completed|Done": (
        "Order finished|Fully completed|Finished & closed|Delivery completed|100% completed"
    ),
    "Returned": ("Buyer returned|Returned to factory|All returned|Goods sent back|Returned to us"),
    "Cancelled|Canceled": (
        "Buyer cancelled|Order canceled|PO canceled|Order withdrawn|Cancelled by customer|Voided"
    ),
    "WeChat": "On WeChat|WeChat chatting|Via WeChat|WeChat talk|WeChat text|WeChat video",
    "Phone|Call": "Mobile call|Phone talk|On the phone|Via phone|Telephoned|Phoned",
    "Visit": (
        "Visited their office|Visited their factory|Visit to their office|Visited their showroom"
        "|We visited the buyer"
    ),
    "Factory visit": (
        "Buyer visited our factory|Buyer came to our office|Customer visited us"
        "|They visited our factory|Customer came to factory"
    ),
    "method E-mail": "Email sent|Via email|E-mail reply|Email contact|Replied by email|E-mail sent",
    "Fair|Trade fair": (
        "Fair meeting|At exhibition|Fair booth|Textile fair|Met at exhibition|At trade show"
    ),
    "Open": "Not processed|No action yet|To be handled|Unprocessed|Not yet|Waiting",
    "Improving": (
        "Still improving|In improvement|Improvement in progress|We are improving|Being corrected"
    ),
    "Improved": "Improved already|Done, improved|Solved|Improvement finished|Improved now",
    "Replied": "Replied already|Feedback given|Already replied|Explained to buyer|Answer sent",
    "Very satisfied": "Perfect|Fully satisfied|Extremely happy|Absolutely satisfied|Very good",
    "Satisfied": "Basically satisfied|Rather satisfied|Overall satisfied|Rather happy",
    "Neutral": "Fair|Just OK|Ordinary|Neither satisfied nor dissatisfied|Moderate",
    "Dissatisfied": (
        "Somewhat dissatisfied|Not very satisfied|A bit dissatisfied|Not really satisfied"
    ),
    "Very dissatisfied": "Totally dissatisfied|Very bad|Extremely unhappy|Awful",
}

# The labels a reader with the official list might choose for such a word.
INDUSTRIES = {
    "锁具": ("五金金属制品",),
    "电机": ("通用设备", "电气/新能源/家电"),
    "连接器": ("电子信息",),
    "阀门": ("通用设备", "五金金属制品"),
    "橱柜": ("木材家具",),
    "沙发": ("木材家具",),
    "瓷砖": ("建材陶瓷玻璃",),
    "童鞋": ("皮革鞋包",),
    "轮胎": ("橡胶塑料", "汽车及配件"),
    "冲压件": ("五金金属制品",),
    "女装": ("服装",),
    "摩托车配件": ("汽车及配件",),
}

CHOICES: dict[str, str] = {**_CLOSED, **_CUSTOMER, **_EVENTS, **_ENGLISH}
