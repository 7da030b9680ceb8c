"""Unseen choice words: closed lists, open lists, and the English ones."""

from __future__ import annotations

_CLOSED = {
    "待确认|未确认|等客户确认": (
        "尚未确认|等待确认|待确定|待客户回传|等客户回话|确认中|等客户签回|还在等客户"
    ),
    "生产中|在产|排产|在做": "已排产|制作中|正在生产|正在做|已投产|开工了|已下车间|生产加工|在线生产",
    "待发货|等发货": "待送货|等待发货|等卖家发货|已备货|可出货|待提货|货已备齐|做好等发|成品待发",
    "已发货|已出货|已发": "已发出|已送出|已走货|运输中|卖家已发货|发走了|快递已寄|货已发走",
    "已完成|完成|OK|√|完": "交易成功|已全部完成|已交完|交货完成|已签收|订单完成|完成✓|已了结|办完了",
    "退货|退回|客退": "客户退回|全退|销货退回|退货完成|货退回来|销退|客户退货了",
    "取消|作废|不做了": "交易关闭|已撤销|订单取消|终止|不要了|弃单|已撤单|单子黄了",
    "微信|wx": "企微|微信联系|微信文字|发微信|微信视频|微信群里|WX|微信上聊",
    "电话|打电话|去电|TEL": "电话联系|电话沟通|电联|打手机|电话拜访|电访|CALL|电话里说",
    "拜访|上门|上门拜访": "面访|外出拜访|去客户那边|当面拜访|上门见面|实地走访|客户处面谈|跑了一趟",
    "来访|客户来厂": "客户来我司|来厂参观|来我们厂|客户来看厂|来厂洽谈|客户到厂|来司面谈|接待来客",
    "邮件|发邮件|E-mail": "邮件沟通|Email|邮件往来|写邮件|邮件联系|EMAIL|发电邮",
    "展会": "展会现场|参展|展览会|展会接触|展会碰面|展台交流|展会遇到",
    "咨询|询问": "询问产品|来电询问|了解产品|业务咨询|客户咨询|售前咨询|问用法|打听",
    "投诉|客诉|质量投诉": "品质投诉|客户不满|质量问题投诉|申诉|品质抱怨|投诉类|客户申诉|来投诉",
    "售后|维修|换货": "售后处理|维修服务|退换|报修|修理|质保|售后问题|换新|售后维护",
    "高|A": "意向高|很高|强烈|意向强烈|非常想要|较高",
    "中|B": "意向中等|中意向|中度|有些兴趣|适中|意向一般",
    "低|C": "意向低|不高|较低|不强|看看而已|很低|没什么兴趣",
}

_CUSTOMER = {
    "老客户介绍|朋友介绍": "老客户推荐|朋友推荐|客户带来的|经人介绍|老乡介绍|熟客介绍",
    "展会|广州展": "展销会|上海展|展会上认识|广交会认识|展位留名片",
    "1688|阿里巴巴": "阿里店铺|1688询盘|阿里国际站|1688旺旺|阿里旺旺",
    "业务员开发|电话开发": "跑业务|上门推销|电话营销|主动开发|业务跑的|地推",
    "官网|百度": "网络搜索|公司网站|百度推广|网上找来|官方网站",
    "抖音|视频号": "抖音直播|抖音号|短视频引流|视频号看到|抖音刷到",
    "机械|五金|家电|家具|电子|汽配": (
        "模具|机床|小家电|办公家具|汽车零部件|线路板|注塑|陶瓷|鞋业|紧固件|玻璃|童装"
    ),
    "老板": "董事长|厂长|东家|当家的|老总|总裁",
    "采购|采购经理": "采购专员|采购总监|采购助理|采购课长|采购小姐",
    "工程|技术": "技术员|工程主管|研发|工程课|技术总监",
}

_EVENTS = {
    "处理中|在处理": "还在处理|处理当中|在跟|进行中|没处理完",
    "已答复|已回复": "已回答|答复客户|已电话答复|答复完成|已回函",
    "已换货|换新": "换过了|已更换|已调换|换好了|重新换货",
    "已维修|修好": "维修完成|修复完成|已返修|维修好了|已修复",
    "已补货": "补齐了|已补寄|补货发出|已补送|数量补齐",
    "已退款/赔款|赔款": "退钱了|已赔偿|扣款处理|货款已退|已折让",
    "有意向|有兴趣": "比较感兴趣|有合作意向|想试单|有兴趣做|意愿较强",
    "要报价": "等报价|需要报价|要价格表|请报价|催报价",
    "再考虑|考虑中": "考虑一下|还在考虑|回去商量|再比较比较|内部讨论",
    "嫌价格高|嫌贵": "价高|嫌报价高|价格偏高|说贵了|压价",
    "暂时不需要|暂无需求": "暂不需要|现在没需求|暂时用不到|有需要再说|没有计划",
    "没联系上|没人接": "联系不上|电话没接|未接通|关机|没回复",
    "已下单": "订单已下|给单了|已经下单|落单了|订了货",
    "再联系|继续跟": "再跟进|持续跟进|过几天再联系|定期联系|下次再打",
    "报价|发报价": "出报价单|报个价|更新报价|发价格表|核价",
    "寄样|打样": "做样|发样品|寄样板|打样确认|准备样品",
    "上门拜访|拜访": "安排拜访|去拜访|上门谈|拜访客户|见面谈",
    "催款": "追款|跟催货款|催付款|催账|收款",
    "未处理": "尚未处理|没处理|待跟进|未开始|待安排",
    "正在改进|改进中": "改善进行中|正在整改|改进当中|进行中|还在改",
    "已改进|已整改": "已完善|改进完成|已优化|已经改好|已更正",
    "已回复|已解释": "已说明|已电话回复|答复客户了|已反馈客户|解释过了",
    "交期|交货慢": "交期问题|发货速度|交付|交货不准时|出货慢",
    "价格": "单价|价格高|价格因素|报价|收费",
    "包装": "包装质量|包装不良|纸箱|内包装|打包",
    "质量|产品质量": "质量方面|品质问题|产品品质问题|做工|不良",
    "服务|服务态度": "服务质量|客服|服务水平|业务服务|沟通",
    "非常满意|很满意": "极满意|完全满意|非常好|很好|极其满意",
    "满意|较满意": "基本满意|还算满意|较为满意|总体满意|良好",
    "一般|还行": "一般般|尚可|凑合|说得过去|一般水平",
    "不满意|较差": "较不满意|不大满意|比较不满意|不够满意|不满",
    "很不满意|差": "十分不满意|特别不满意|太差|糟糕|极度不满",
}

_ENGLISH = {
    "Pending|To be confirmed": (
        "Unconfirmed|Waiting for buyer's OK|Not yet confirmed|Waiting for approval|To confirm"
    ),
    "In production|Production": (
        "Producing|In work|Bulk in progress|In manufacturing|Bulk production|Being made"
    ),
    "Ready to ship": (
        "Ready for dispatch|Awaiting shipment|Finished, not shipped|To be shipped|Awaiting pickup"
    ),
    "Shipped": "Sent|Shipped out|In transit|Sailed|Left port|Goods shipped",
    "Completed|Done": "Order closed|All done|Delivered & paid|Fulfilled|Order completed",
    "Returned": "Returned goods|Returned by buyer|Full return|Return received|Came back",
    "Cancelled|Canceled": "Cancelled by buyer|PO cancelled|Called off|Withdrawn|Cancel|Annulled",
    "WeChat": "WeChat message|by WeChat|Weixin|WeChat msg|WeChat group|WeChat voice",
    "Phone|Call": "Telephone|Called|Tel.|Telephone call|Rang them|By tel",
    "Visit": "Visit to buyer|Visit at buyer's office|Went to see them|Visit to customer|Called on them",
    "Factory visit": (
        "Buyer came to factory|They came to us|Customer came here|Visited our plant|Buyer at our factory"
    ),
    "method E-mail": "Sent e-mail|Emailed|Email exchange|by e-mail|e-mailed|Wrote an e-mail",
    "Fair|Trade fair": "At the fair|Expo|Met at fair|At the booth|Trade exhibition",
    "Open": "Pending|Not started|Unhandled|Not yet handled|Not dealt with",
    "Improving": "Under improvement|Ongoing|Improvement ongoing|In hand|Improving now",
    "Improved": "Already improved|Corrected|Has been improved|Improvement completed|Put right",
    "Replied": "Responded|Have replied|Replied to buyer|Explained|Reply given",
    "Very satisfied": "Very pleased|Highly satisfied|Completely satisfied|Outstanding|Totally satisfied",
    "Satisfied": "Pleased|Quite satisfied|Generally satisfied|Mostly satisfied",
    "Neutral": "OK|Acceptable|Neither good nor bad|Indifferent|Medium",
    "Dissatisfied": "Not happy|Unsatisfied|Disappointed|Rather dissatisfied|Not pleased",
    "Very dissatisfied": (
        "Highly dissatisfied|Very disappointed|Terrible|Completely dissatisfied|Not satisfied at all"
    ),
}

# The labels a reader with the official list might choose for such a word.
INDUSTRIES = {
    "模具": ("专用设备", "通用设备"),
    "机床": ("通用设备", "专用设备"),
    "小家电": ("电气/新能源/家电",),
    "办公家具": ("木材家具",),
    "汽车零部件": ("汽车及配件",),
    "线路板": ("电子信息",),
    "注塑": ("橡胶塑料",),
    "陶瓷": ("建材陶瓷玻璃",),
    "玻璃": ("建材陶瓷玻璃",),
    "鞋业": ("皮革鞋包",),
    "紧固件": ("五金金属制品", "通用设备"),
    "童装": ("服装",),
}

CHOICES: dict[str, str] = {**_CLOSED, **_CUSTOMER, **_EVENTS, **_ENGLISH}
