"""Brought choice words: closed lists, open lists, and the English ones."""

from __future__ import annotations

_CLOSED = {
    "待确认|未确认|等客户确认": (
        "待客户签回|等客户签字|客户还没确认|暂未确认|未回签|待客户回签|客户还没定|客户待确认"
    ),
    "生产中|在产|排产|在做": (
        "在生产中|正在加工|批量生产中|车间生产中|已安排生产|大货在做|生产进行中|正在生产中"
    ),
    "待发货|等发货": ("做好未发|已完工未发|货已备好|货齐待发|已包装待发|货好待发|等待出货|待装车"),
    "已发货|已出货|已发": ("发货了|已经发货|全部发货|货已寄出|出货了|物流已发|已经发走|快递已发"),
    "已完成|完成|OK|√|完": (
        "订单完结|完成了|全部交清|已完成交货|订单结束|客户已收货|完成√|交付完成"
    ),
    "退货|退回|客退": "客户已退货|已经退货|全部退回|货物退回|退回我司|退回工厂|已退货入库|整单已退",
    "取消|作废|不做了": (
        "订单已取消|客户取消订单|已取消订单|客户已取消|客户取消了|订单终止|作废了|撤销"
    ),
    "微信|wx": "微信交流|微信回复|微信联络|微信发消息|微信留言|微信私聊|微信跟进|微信洽谈",
    "电话|打电话|去电|TEL": "打电话沟通|电话联络|电话交流|电话询问|电话确认|电话商谈|电话通话|拨电话",
    "拜访|上门|上门拜访": (
        "上门洽谈|上门沟通|上门面谈|到客户公司|去客户工厂|前往拜访|去客户处|到客户处拜访"
    ),
    "来访|客户来厂": (
        "客户来工厂|客户来看样|客户到厂参观|来我司看货|客户到我司|客户来厂洽谈|客户上门来|客户来厂看货"
    ),
    "邮件|发邮件|E-mail": "发送邮件|邮件发送|电邮沟通|邮件交流|通过邮件|邮件洽谈|发邮件沟通",
    "展会": "展会认识|展会交流|展会接洽|参加展会|展会碰到|展位上谈|展会上谈",
    "咨询|询问": "咨询问题|用法咨询|客户来问|来电问询|技术询问|询问交期|咨询产品|一般咨询",
    "投诉|客诉|质量投诉": (
        "质量客诉|客户客诉|投诉质量|正式投诉|来电投诉|服务投诉|交货投诉|客户投诉单"
    ),
    "售后|维修|换货": "返厂维修|更换配件|换货服务|补发配件|售后类|申请换货|客户返修|保内维修",
    "高|A": "意向很大|强意向|意向较强|采购意向强|很有意向|高度意向|A-高|意向高(A)",
    "中|B": "一般意向|中等意向度|B-中|意向适中|意向中|意向一般般|B级意向",
    "低|C": "意向较低|意向较弱|意向不强|C-低|没多大意向|意向很低|C级意向",
}

_CUSTOMER = {
    "老客户介绍|朋友介绍": "老客户引荐|老客户转介绍|同行推荐|客户推荐|亲友介绍|老朋友介绍|老客户推荐来",
    "展会|广州展": "展会认识的|展览会|展会客户|家具展|展会上加微信|五金机电展|华南展",
    "1688|阿里巴巴": "1688询价|阿里巴巴店铺|阿里巴巴询盘|1688网站|阿里巴巴平台|阿里1688",
    "业务员开发|电话开发": "业务员拜访|业务开拓|自己开发|业务自主开发|业务员上门|公司业务开发",
    "官网|百度": "网上搜索|百度搜到|官网留言|官网咨询|网站咨询|官网询盘",
    "抖音|视频号": "抖音平台|抖音视频|抖音评论|视频号咨询|抖音上看到|视频号私信|抖音引流",
    "机械|五金|家电|家具|电子|汽配": (
        "塑料制品|橡胶制品|线缆|充电器|小五金|不锈钢制品|厨具|皮具|运动鞋|水龙头|木门|数控机床"
    ),
    "老板": "厂老板|公司老板|工厂老板|老板本人|创始人|合伙人",
    "采购|采购经理": "采购科长|采购跟单|采购主任|采购负责|主管采购|采购科|采购内勤",
    "工程|技术": "技术总工|技术科|技术工程师|工程负责人|结构工程师|工艺工程师|电子工程师",
}

_EVENTS = {
    "处理中|在处理": "处理进行中|还在处理中|跟进处理中|正在处理中|尚在处理|处理过程中",
    "已答复|已回复": "已给客户答复|已解答|已说明清楚|已经答复|已给回复|已作答复",
    "已换货|换新": "换货处理完|已给换货|换货完毕|已经换货|换货已完成|已全部更换",
    "已维修|修好": "已维修好|已经修好|维修已完成|已修复寄回|已返厂修好|已修好发回",
    "已补货": "已经补货|补货完毕|补货已完成|已补发货|已补货寄出|已补发完",
    "已退款/赔款|赔款": "已经退款|退款已完成|已退款给客户|赔偿已付|已做赔偿|已赔偿客户|已退款处理",
    "有意向|有兴趣": "有合作兴趣|有意愿|比较有意向|有采购意向|表示有意向|有购买意向|有意合作",
    "要报价": "想要报价|需要我们报价|要求发报价单|让我们报个价|索要报价|要报价单|请求报价",
    "再考虑|考虑中": "还在考虑中|说再考虑|要再想想|正在考虑|需再考虑|要考虑一下|再商量",
    "嫌价格高|嫌贵": "说价格偏高|觉得价格高|认为价格高|价格太贵|嫌价钱高|反映价格高|嫌我们贵",
    "暂时不需要|暂无需求": (
        "暂时没需求|暂时没有需求|目前不需要|现在不需要|近期不需要|暂时用不着|暂无采购计划"
    ),
    "没联系上|没人接": "没接通|无法接通|没人接听|电话无人接|没打通|电话没打通|没联络上",
    "已下单": "客户已下单|订单已下达|已下订单|已落单|已经订货|已给订单|单子已下",
    "再联系|继续跟": "再次联系|过几天再打|继续保持联系|再联络|再打个电话|下次再联系",
    "报价|发报价": "给客户报价|提供报价|重新核价报价|发报价单|准备报价|尽快报价",
    "寄样|打样": "安排寄样|做样板|送样给客户|给客户打样|准备寄样|做样寄样|寄样给对方",
    "上门拜访|拜访": "安排上门|上门面谈|预约拜访|计划拜访|准备去拜访|去客户那里",
    "催款": "跟进付款|催客户付款|催余款|提醒付款|催收款|跟进回款|催促付款",
    "未处理": "还没有处理|未作处理|没有跟进|未安排处理|待安排处理|暂没处理",
    "正在改进|改进中": "在改进|在改进中|还在改进|着手改进|安排改进中|已安排改进|改进处理中",
    "已改进|已整改": "已经改善|改进完毕|已改正|改善完毕|改进好了|已经整改|已作改进",
    "已回复|已解释": "已经回复|已与客户沟通|已向客户解释|已跟客户说明|回复客户了|已做解释",
    "交期|交货慢": "交期延误|延期交货|交货延误|发货时间|交期慢|交期不准|交货周期",
    "价格": "价格贵|价格太高|价格偏高|产品价格|售价|价格类|定价高",
    "包装": "外包装问题|包装类|包装箱破损|包装材料|包装质量差|包装破|包装松",
    "质量|产品质量": "产品质量问题|质量类|产品不良|品质不良|质量差|质量缺陷|外观不良",
    "服务|服务态度": "服务类|服务问题|服务不到位|客服服务|服务效率|服务及时性",
    "非常满意|很满意": "非常的满意|相当满意|特满意|很好，很满意|完全满意的",
    "满意|较满意": "还满意|总体还满意|大体满意|算满意|比较满意吧",
    "一般|还行": "还凑合|中等水平|一般水准|还过得去|就一般",
    "不满意|较差": "不很满意|不算满意|稍不满意|不大满意的|有点差",
    "很不满意|差": "非常不满|特别差|极为不满|很糟糕|非常不好",
}

_ENGLISH = {
    "Pending|To be confirmed": (
        "Pending buyer confirmation|Waiting for buyer confirmation|Buyer not confirmed yet"
        "|Awaiting customer confirmation|Waiting customer's OK|To be approved"
    ),
    "In production|Production": (
        "Production in progress|In mass production|Being produced|On production line"
        "|Now producing|In bulk"
    ),
    "Ready to ship": (
        "Goods are ready|Packed and ready|Waiting to ship|Ready, waiting for shipment"
        "|Ready to load|Goods finished, to ship"
    ),
    "Shipped": (
        "Shipped already|Already sent|Goods shipped out|Sent out|Shipped by sea|Shipment completed"
    ),
    "Completed|Done": (
        "Order done|All completed|Order is completed|Finished order|Delivered and closed"
        "|Completed & closed"
    ),
    "Returned": (
        "Returned by customer|Customer returned|Goods returned by buyer|Return from buyer"
        "|Goods were returned"
    ),
    "Cancelled|Canceled": (
        "Cancelled order|Order is cancelled|Customer cancelled|Buyer canceled|Cancelled already"
        "|PO cancelled by buyer"
    ),
    "WeChat": (
        "WeChat contact|Wechat communication|Chat on WeChat|WeChat messages|Through WeChat"
        "|WeChat discussion"
    ),
    "Phone|Call": (
        "Phone contact|By telephone|Made a call|Phone discussion|Through phone|Phone conversation"
    ),
    "Visit": (
        "Visited customer|Visited client|Went to buyer's office|Met at buyer's office"
        "|Visited the buyer's office|Visiting customer"
    ),
    "Factory visit": (
        "Buyer visit to factory|Customer visited factory|Client came to factory"
        "|Client visited our factory|Customer visit to our factory"
    ),
    "method E-mail": (
        "Sent an email|E-mail contact|Wrote email|Through email|E-mail follow-up"
        "|E-mail sent to buyer"
    ),
    "Fair|Trade fair": (
        "Met at the fair|At the exhibition|During the fair|At Canton Fair|Exhibition meeting"
        "|Met during exhibition"
    ),
    "Open": "Still open|Not done yet|To be processed|Pending action|Not handled so far",
    "Improving": (
        "Improvement under way|Now improving|Being fixed|Working to improve|Improving it"
    ),
    "Improved": "Already fixed|Has been fixed|Improvement made|Issue fixed|Improved & closed",
    "Replied": (
        "Replied by email|Already answered|Replied to customer|Explained to customer|We replied"
    ),
    "Very satisfied": "Very very satisfied|100% satisfied|Super satisfied|Great",
    "Satisfied": "Satisfied overall|Reasonably satisfied|Well satisfied|Largely satisfied",
    "Neutral": "So so|Just average|Normal|Not good not bad",
    "Dissatisfied": "Slightly dissatisfied|Not so satisfied|Not too happy",
    "Very dissatisfied": "Very unsatisfied|Extremely disappointed|Strongly dissatisfied",
}

# The labels a reader with the official list might choose for such a word.
INDUSTRIES = {
    "塑料制品": ("橡胶塑料",),
    "橡胶制品": ("橡胶塑料",),
    "线缆": ("电气/新能源/家电", "电子信息"),
    "充电器": ("电子信息", "电气/新能源/家电"),
    "小五金": ("五金金属制品",),
    "不锈钢制品": ("五金金属制品",),
    "厨具": ("五金金属制品", "电气/新能源/家电"),
    "皮具": ("皮革鞋包",),
    "运动鞋": ("皮革鞋包",),
    "水龙头": ("建材陶瓷玻璃", "五金金属制品"),
    "木门": ("木材家具", "建材陶瓷玻璃"),
    "数控机床": ("通用设备", "专用设备"),
}

CHOICES: dict[str, str] = {**_CLOSED, **_CUSTOMER, **_EVENTS, **_ENGLISH}
