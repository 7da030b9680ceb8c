"""Sealed choice words, sentences, titles, totals, names of files and sheets, modes of spelling."""

from __future__ import annotations

_CLOSED = {
    "待确认|未确认|等客户确认": "待客户确认|待回签|等回签|待审核|未审核|等客户点头",
    "生产中|在产|排产|在做": "车间生产|加工中|在制|做货中|赶货中|生產中|上线生产",
    "待发货|等发货": "待出货|待出库|已完工待发|备货完成|等装车|货好了没发",
    "已发货|已出货|已发": "已出库|已送货|已寄出|在途|货已发|已發貨|已发物流",
    "已完成|完成|OK|√|完": "已完结|已结单|结案|交货完毕|已交清|完結|全部交完",
    "退货|退回|客退": "已退货|客户退货|整单退回|退貨|已退回|退厂",
    "取消|作废|不做了": "已取消|撤单|客户取消|已作废|砍单|单取消了",
    "微信|wx": "微信聊天|微信语音|微信沟通|weixin|企业微信",
    "电话|打电话|去电|TEL": "通电话|去电话|来电|致电|手机沟通|電話|打了电话",
    "拜访|上门|上门拜访": "登门拜访|实地拜访|走访|去客户厂里|登门|去他们公司",
    "来访|客户来厂": "客户到访|来厂看货|来公司面谈|客户来公司|到我厂参观",
    "邮件|发邮件|E-mail": "电邮|电子邮件|E-MAIL|mail|发了邮件",
    "展会": "展会见面|展会洽谈|广交会|展位洽谈|展会上",
    "咨询|询问": "产品咨询|技术咨询|来电咨询|諮詢|问产品",
    "投诉|客诉|质量投诉": "客户投诉|客户抱怨|品质客诉|质量异议|投訴|抱怨",
    "售后|维修|换货": "售后服务|返修|退换货|保修|补件|售后维修",
    "高|A": "高意向|强|很想要|意向强",
    "中|B": "中等|一般|有点兴趣",
    "低|C": "低意向|弱|随便看看|意向弱",
}

_FREE = {
    "处理中|在处理": "跟进中|处理ing|正在处理|还在弄",
    "已答复|已回复": "已答覆|已回电|已解释清楚|回复完毕",
    "已换货|换新": "已换新货|换货完成|给换了",
    "已维修|修好": "已修好|返修完成|修复",
    "已补货": "已补发|补货完成|补了货",
    "已退款/赔款|赔款": "已退款|已赔付|退款处理",
    "老客户介绍|朋友介绍": "熟人介绍|转介绍|同行介绍|别家客户介绍",
    "展会|广州展": "参展认识|深圳展|展会收名片",
    "1688|阿里巴巴": "阿里|1688店铺|阿里询盘",
    "业务员开发|电话开发": "自主开发|陌生拜访|扫街",
    "官网|百度": "网上搜到|网站询盘|搜索引擎",
    "抖音|视频号": "短视频|抖音私信|直播间",
    "机械|五金|家电|家具|电子|汽配": "塑胶|建材|服装|箱包|卫浴|门窗",
    "有意向|有兴趣": "感兴趣|意向不错|想做",
    "要报价": "让报价|要我们报价|索要报价单",
    "再考虑|考虑中": "还要考虑|要商量一下|犹豫",
    "嫌价格高|嫌贵": "觉得偏贵|说价高|价格接受不了",
    "暂时不需要|暂无需求": "目前不要|近期没需求|用不上",
    "没联系上|没人接": "打不通|无人接听|不回消息",
    "已下单": "下单了|已签单|定了",
    "再联系|继续跟": "保持联系|继续跟进|过阵子再打",
    "报价|发报价": "做报价单|重新报价|给价格",
    "寄样|打样": "安排样品|送样|寄样品",
    "上门拜访|拜访": "约时间去一趟|登门|去厂里谈",
    "催款": "催货款|对账收款|要钱",
    "未处理": "待处理|还没处理|未跟",
    "正在改进|改进中": "整改中|改善中|在改",
    "已改进|已整改": "已改善|整改完成|改好了",
    "已回复|已解释": "已答复客户|已沟通|回复了",
    "交期|交货慢": "交货期|货期|交货时间",
    "价格": "价钱|报价问题|价格方面",
    "包装": "包装问题|外箱|包装方面",
    "质量|产品质量": "品质|质量问题|产品品质",
    "服务|服务态度": "服务方面|态度|售后服务",
    "老板": "总经理|法人|负责人|老板娘",
    "采购|采购经理": "采购主管|采购员|采购部长",
    "工程|技术": "工程师|技术部|技术主管",
}

_SENTENCES = {
    "报了{p}的价，等他们比价|约下周带样品过去|{p}样品已收到，说尺寸可以"
    "|对方说库存还够，下个月再看|催上个月货款，答应月底付"
    "|想要{p}便宜三个点，没答应|图纸改了一版，要重新算价|老板出差，回来再定": (
        "换了新采购，重新介绍了一遍{p}|问{p}能不能做环保料，已转技术|送了两盒样品，前台代收"
        "|说同行比我们便宜，让再算算|货款已安排，财务在走流程|看中{p}，问起订量"
        "|他们新厂装修，设备还没到位|不太热情，只说有需要再找|{p}要改电镀颜色，等确认色板"
    ),
    "{p}有毛刺，划手|到货少了两箱|外箱压坏，里面没事|{p}孔位偏了，装不上|颜色跟样板不一样|比约定晚到五天": (
        "{p}表面发黑，要求重做|{p}混了别的规格|标签贴错，仓库收不了|送货司机态度不好"
        "|{p}用了半个月断裂|数量对不上，差一小包|送货单没盖章"
    ),
    "交货比以前快了|希望再便宜点|质量稳定，放心|包装要加强|业务员回消息慢|{p}手感好": (
        "整体可以，继续合作|{p}做工有进步|希望账期放宽一点|送货要提前打电话|希望多推新款"
        "|样品出得快|{p}偶尔有次品"
    ),
    "要送货上门|月底对账|只收现款|老板好说话|付款准时": (
        "发票月底一起开|找前台小妹转接|要提前一天约|只走德邦|喜欢砍价|老朋友，多关照"
    ),
    "加急|分两批送|带合格证|老图纸": "客户自提|附检测报告|用新模|样品一起发|走专线|首单",
    "制表：{o}    审核：        日期：{y}年12月|注：红色为加急单，请仓库留意|单位：元|内部资料，请勿外传": (
        "数据来源：系统导出，请勿改动格式|填表人：{o}（每周五更新）"
        "|查询条件：全部客户；状态：全部|仅供业务部使用，如有疑问找{o}"
        "|说明：黄色底为重点客户|打印人：{o}   打印时间：{y}-12-30 16:42"
    ),
    "以下为补单|——下半页——|以上已与财务核对": (
        "↓以下后来补登|======换本======|（接上页）|以上数据已核对无误|* * *"
    ),
    "小计|{g}小计|合计": "{g}合计|小 计|小計|{g}计|小计：|{g} 汇总",
    "合计|总计|合 计": "总 计|全部合计|合計|共计|合计：|TOTAL|累计合计",
    "合计金额（大写）：{w}|大写：{w}": (
        "人民币大写：{w}|金额大写（人民币）：{w}|合计人民币（大写）{w}"
    ),
    "第{i}页|第 {i} 页 共 {n} 页": "第{i}页/共{n}页|—{i}—|Page {i} of {n}|页码：{i}/{n}",
    "同上|〃|″": "仝上|同前|同 上|''",
    "Asked for a quote on {p}|Lab dips approved, waiting for PO|Wants 3% off {p}, we refused"
    "|Pre-production sample sent|Complained about late booking, solved": (
        "Sent new price list for {p}|Will place repeat order for {p} soon"
        "|Asked about recycled polyester|Fit comments received for {p}|Forwarder changed, told us"
        "|Wants to visit the factory in spring"
    ),
    "Delivery was on time|Colour of {p} slightly off|Good communication|Cartons arrived wet": (
        "Sizing of {p} runs small|Very responsive team|Packing list had errors"
        "|Stitching of {p} much better now|Would reorder"
    ),
}

_TITLES = {
    "{c}客户资料一览表|{c}客户档案|客户总表": "{c}往来客户明细表|客户信息登记表|{c}——客户通讯录",
    "{c}订单台账|{y}年订单登记表|订货明细表": "{c}{y}年销售订单明细|销售订单列表|{y}年度接单登记簿",
    "客户跟进记录表|业务员联系客户登记": "客户拜访记录|{c}业务跟进台账|客户联络簿",
    "客户投诉与售后登记|售后处理登记表": "售后服务台账|客诉处理记录|质量异议登记簿",
    "客户满意度回访表|客户反馈汇总": "{y}年客户满意度调查|客户意见收集表|回访登记",
    "来宾登记表|参加活动客户名单": "签到表|到场客户登记|嘉宾签到簿",
    "{y}年各客户{what}汇总|{y}年度{what}统计表": "{y}年{what}月报（按客户）|{y}年客户{what}一览",
    "尺码分配表|分码订单": "尺码明细|配码表",
    "{y}年对账单|送货对账明细": "{y}年往来明细|{y}年对账明细表",
    "客户总表|客户资料|客户档案": "往来单位|客户通讯录|客户明细导出|01客户信息",
    "{y}订单台账|{y}年订单|订单登记{y}": "销售订单列表{y}|{y}销售明细|{y}年接单登记(定稿)|订单导出_{y}",
    "{y}年订单(按月)|订单{y}": "{y}年1-12月订单|{y}逐月接单|月度订单-{y}",
    "{y}年对账单|对账{y}": "大客户对账{y}|{y}年客户往来明细|{y}对账汇总",
    "{y}年销售汇总|{y}各客户统计": "{y}客户月度汇总|{y}年报表（给老板）|{y}按月统计",
    "跟进记录|业务日志|客户跟进": "拜访登记|业务跟进表|客户联络簿",
    "客户跟进{y}|{y}老客户联系": "{y}客户维护|重点客户跟踪{y}|{y}拜访备忘",
    "售后登记|投诉售后": "售后台账|客诉处理|质量异议登记",
    "售后与回访|质量登记": "售后+满意度|客服台账|客服部登记",
    "满意度回访|客户反馈": "满意度调查|意见收集|客户回访",
    "来宾名单|订货会签到": "签到表|到场客户|活动签到",
    "新客户|客户补充": "后加的客户|客户补录|新开发客户",
    "2021合同台账|2021年大单": "2021合同汇总|2021年签约明细|合同一览2021",
    "外销客户 Buyers|Buyer list": "Client list|海外客户 Overseas|Buyer contacts",
    "内销客户|国内客户资料": "国内客户|内贸客户|内销往来单位",
    "Buyers|客户": "Clients|Buyer info|海外客户",
    "Sheet1|Log": "2024|Data|Main",
    "Follow-up log|客户联系 Contacts": "Client follow up|Meeting notes|Sales contacts 联络",
    "Buyer feedback|客户反馈": "Client satisfaction|Feedback form 2024|买家评价",
    "Sheet1|客户|客户资料": "客户信息|Sheet0|往来单位|page1",
    "跟进|Sheet1": "维护|重点客户",
    "Sheet1|登记|记录": "Sheet0|台账|2024",
    "售后|Sheet1": "客服|台账",
    "来宾|Sheet1": "名单|签到表",
    "{y}春季订货会|{y}广州五金展|新品品鉴会": "{y}秋季新品发布会|十周年客户答谢会|{y}深圳工业展",
    "PO {y}|{y} Orders|外销订单{y}": "{y} PO summary|Orders-{y}|外贸订单{y}",
    "内销订单2024|2024国内订单": "2024内贸订单|国内订单汇总2024",
    "PO|Sheet1|Orders": "PO summary|Order Status|Data",
    "内销|Sheet1": "国内|内贸",
    "Samples|样品": "SPL|Sample",
    "Samples sent|样品记录": "Sample shipment|Samples 2024",
    "汇总|{y}": "按客户|{y}年|统计",
    "订单|Sheet1|台账": "Sheet0|销售订单|订单列表|全年",
    "合同|Sheet1": "合同一览|汇总",
    "分码订单|尺码表2024": "配码2024|Size run 2024",
    "尺码|Sheet1": "配码|Size",
}

_MODES = {
    "plain|grouped|merged|printed|two rows|ditto": (
        "owner labels|hints|legend|under titles|grouped"
    ),
    "plain|customer|printed|month|two rows": (
        "owner sums|hints|legend|under titles|sums above|owner labels"
    ),
    "cell|cell|dot|slash|dash|cn|compact|short|serial": (
        "cell|slash0|dash1|dot0|time_s|cn_hao|week_cn|cn_space|upper|short_dash|dun"
    ),
    "md_cn|md_slash|md_dot|cell": "md_zero|md_cn_space|md_week|md_cn",
    "day|day_hao": "day0|day_0hao",
    "cell|dash": "slash0|time_s",
    "cell|en_mon|dmy|dash": "cell|en_space|en_full|dmy_dot",
    "cell|en_mon|mdy|dash": "cell|en_space|en_full|mdy_dash",
    "{y}.2.30|{y}/13/5|{y}-11-31": "{y}年4月31日|{y}/0/12|{y}-09-31|{y}.15.3",
    "next week|end of month": "ASAP after CNY|mid month|in two weeks or so",
    "下周|月底|过几天": "下个礼拜|中旬|年前|月初",
    "num|num|num|comma|yuan|yen": "num|num|cny|yen_space|rmb_end|zheng",
    "num|num|num|text|yuan|yen": "num|num|cny|yen_space|taxed",
    "num|num|num|text|comma": "num|num|zeros|unit_space|unit_comma",
    "num|num|num|comma|usd|dollar": "num|num|usd_end|dollar_space|us_space",
    "about {n}|approx. {n}": "circa {n}|roughly {n}|{n} or so",
    "约{n}|{n}左右|{n}多": "大概{n}|{n}上下|差不多{n}",
    "一批|见附件|按图": "若干|几箱|待点数",
    "text|number|gap|dash": "text|plus_gap|wide|dot|tel|zero86|said",
    "5|5|5|10|words|stars": "5|10|words|xing|hollow|cn_star",
    "非常满意|很满意": "十分满意|特别满意|满意极了",
    "满意|较满意": "比较满意|挺满意",
    "一般|还行": "普通|马马虎虎|中等",
    "不满意|较差": "不太满意|有点失望|欠佳",
    "很不满意|差": "非常不满意|极不满意|很差",
    "-|/|无|待定": "——|暂无|N/A|暂缺|--",
    "-|N/A": "n/a|--|none",
}

_ENGLISH = {
    "Pending|To be confirmed": "Awaiting confirmation|TBC|Not confirmed yet",
    "In production|Production": "In process|Under production|WIP|On the line",
    "Ready to ship": "Ready for shipment|Packed, waiting for vessel|Goods ready",
    "Shipped": "Dispatched|Already shipped|On board",
    "Completed|Done": "Closed|Finished|Complete",
    "Returned": "Return|Goods returned|Sent back",
    "Cancelled|Canceled": "CXL|Order cancelled|Dropped by buyer",
    "WeChat": "Wechat chat|WeChat call",
    "Phone|Call": "Phone call|By phone|Tel call",
    "Visit": "Visited buyer|On-site visit",
    "Factory visit": "Buyer visited us|Visit to our factory",
    "E-mail|Email": "Mail|By email",
    "Fair|Trade fair": "Canton Fair|Exhibition|Trade show",
    "Open": "Not handled|To do",
    "Improving": "In progress|Being improved",
    "Improved": "Fixed|Improvement done",
    "Replied": "Answered|Reply sent",
    "Very satisfied": "Extremely satisfied|Very happy",
    "Satisfied": "Happy|Fairly satisfied",
    "Neutral": "Average|So-so",
    "Dissatisfied": "Not satisfied|Unhappy",
    "Very dissatisfied": "Extremely dissatisfied|Very unhappy",
}

CHOICES: dict[str, str] = {**_CLOSED, **_FREE, **_SENTENCES, **_TITLES, **_MODES, **_ENGLISH}
