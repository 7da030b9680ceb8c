"""Sealed headers of columns and of groups of columns, each beside the open words of its pool."""

from __future__ import annotations

_CUSTOMER = {
    "客户名称|公司名称|客户|客户单位|厂名|往来单位|公司全名|客户名": (
        "客户全称|单位全称|客户名称（全称）|公司名|客户公司|公司抬头|客户\n名称|买家公司名|单位名称|往来户"
    ),
    "简称|客户简称|平时叫法|别名": "客户简写|简 称|惯称|俗称|短名|公司简称",
    "联系人|对接人|联络人|找谁|采购联系人": (
        "联系人姓名|客户联系人|对方联系人|主要联系人|对接窗口|接洽人|跟谁联系"
    ),
    "电话|手机|联系电话|手机号码|电话号码|联络电话": (
        "联系方式|手机/电话|移动电话|联系手机|联系人电话|Tel.|电话（手机）|联系号码|打哪个号"
    ),
    "微信|微信号|加的微信|VX": "微信账号|微信ID|WeChat|wx号|客户微信",
    "业务员|跟单|归谁|跟进业务员|我方业务": (
        "专管业务员|业务代表|销售员|分管业务员|客户归属|归属业务员|我司业务|业务负责人"
    ),
    "来源|客户来源|怎么来的|哪里认识的": "来源渠道|获客渠道|客户渠道|客户出处|认识途径|从哪来的",
    "行业|所属行业|做什么的|客户行业": "行业类别|主营行业|从事行业|行业分类|产业别|干哪行的",
    "省份|省|所在省": "所属省份|省区|省/直辖市|所在省份|哪个省",
    "城市|市|所在城市": "所属城市|地级市|所在市|城市名|哪个市",
    "地址|公司地址|详细地址|厂址|联系地址": (
        "通讯地址|办公地址|经营地址|公司住址|地址（详细到门牌）|厂址/公司地址|详址"
    ),
    "邮箱|电子邮件|E-mail|邮箱地址": "电邮|Email|邮件地址|电子信箱|E-MAIL|邮箱（收图纸用）",
    "建档日期|首次接触|登记日期|什么时候认识的|录入时间": (
        "建档时间|创建时间|开户日期|录入日期|资料建立日|首次登记|哪年哪月建的档"
    ),
    "备注|说明|备 注|其它": "备注信息|客户备注|特记事项|补充|备注栏|要注意的",
    "客户编号|编号|客户代码|客编": "客户编码|往来单位编码|客户ID|客户号|单位编码|客户No.",
    "职务|职位": "岗位|职称|联系人职务|职位/岗位|担任职务",
    "座机|备用电话|固话": "办公电话|电话（座机）|其他电话|公司座机|第二电话|市话",
    "级别|客户等级|等级": "客户级别|ABC分类|客户分级|客户等级（ABC）|重要程度",
    "累计金额|累计成交(元)": "累计成交额|历史成交总额|累计采购额|累计销售额|成交总额(元)",
    "国家": "国家/地区|所属国家|国家(地区)",
}

_ORDER = {
    "客户|客户名称|单位名称|购货单位|哪家": (
        "购货方|需方|订货单位|下单客户|客户全名|往来单位|买家|客户（单位）|谁家的货"
    ),
    "订单号|单号|订单编号|合同号": "单据编号|销售单号|订单编码|订单NO.|订购单号|单据号|单子号",
    "下单日期|日期|接单日期|订货日期|开单日期": (
        "订单日期|单据日期|下单时间|制单日期|落单日期|来单日期|哪天下的单|订单日期\n(年/月/日)"
    ),
    "产品型号|型号|规格型号|货号|品名规格|产品": (
        "产品名称|品名|商品全名|存货名称|物料名称|料号|商品名称|品名/规格|做什么产品"
    ),
    "数量|订单数|订货数量|下单数": "订单数量|订购数量|订单量|要货数|订货量|数量(Q'ty)|要多少",
    "单位|计量单位": "计价单位|单位(个/件/套)|基本单位|数量单位",
    "单价|单价(元)|含税单价|价格": "含税价|成交价|单价（不含运费）|销售单价|折后单价|单价\n（含税）|每个多少钱",
    "金额|总金额|金额(元)|货款|总价": (
        "价税合计|订单金额|销售金额|成交额|合同额|总货款|货值|一共多少钱|订单总额"
    ),
    "交期|要求交期|交货日期|要货时间": (
        "要求交货日|客户要货日|交货期限|约定交期|订单交期|最迟交货|纳期|哪天要货"
    ),
    "发货日期|出货日期|送货日期|发货时间": (
        "实际发货日|出库日期|发货日|实际出货|出厂日期|实发日期|哪天发的货"
    ),
    "收货日期|签收日期|客户收货": "到货日期|客户签收日|签收时间|客户收货日|收到货日期",
    "状态|订单状态|进度|完成情况": "单据状态|执行状态|订单进度|目前进度|订单进展|做到哪了",
    "备注|说明|其他": "摘要|附注|备注栏|订单备注|特别说明|备注/要求",
}

_EVENTS = {
    "客户|客户名称|公司|拜访客户": "跟进客户|联系客户|客户公司|走访单位|客户单位|哪家客户",
    "跟进日期|日期|联系日期|拜访日期|沟通时间": (
        "联系时间|跟进时间|沟通日期|拜访时间|访问日期|联络日期|哪天联系的"
    ),
    "跟进内容|沟通内容|情况|谈了什么|沟通情况": (
        "洽谈内容|联系内容|沟通要点|跟进情况|拜访纪要|交流内容|聊的什么"
    ),
    "方式|跟进方式|沟通方式": "联系形式|沟通渠道|联络方式|跟进途径|沟通途径|怎么联系的",
    "客户反应|对方态度|回应": "客户态度|客户回复|对方回复|客户回应|客户怎么说",
    "下一步|下步计划|后续动作": "后续安排|下一步动作|后续计划|待办|跟进计划|接下来做什么",
    "下次跟进|下次联系日期|下次时间": (
        "下次跟进日|下次联系时间|再联系日期|下次跟进时间|下次联络|几号再联系"
    ),
    "跟进人|业务员|记录人": "跟进业务|负责业务员|联系业务员|登记业务员|业务代表|我方跟进人|填写人",
    "联系人|找的谁": "对方联系人|客户联系人|接洽人|联络窗口|受访人|跟谁谈的",
    "客户|客户名称|投诉客户": "反映客户|客诉单位|投诉单位|客户单位|来电单位|哪家反映的",
    "受理日期|投诉日期|登记日期|日期": "接诉日期|客诉日期|受理时间|登记时间|反映日期|来电日期",
    "类型|事件类型|类别|性质": "服务类型|服务类别|受理类型|诉求类型|事项类别|属于哪类",
    "问题描述|描述|投诉内容|情况说明": (
        "客诉内容|问题详情|反映情况|异常描述|问题说明|不良内容|怎么回事"
    ),
    "处理人|处理人员|经办人": "处理员|售后人员|承办人|跟进处理人|经手人|谁处理的",
    "处理结果|处理情况|结果": "处理结论|最终结果|解决情况|处置结果|结果说明|怎么解决的",
    "完成日期|处理日期|结案日期": "办结日期|关闭日期|解决日期|完结时间|结案时间|几时处理好",
    "产品型号|产品": "涉及产品|问题产品|产品名称|投诉产品|涉及型号|不良品型号",
    "客户|客户名称|单位": "受访单位|受访客户|评价客户|反馈单位|客户单位|填表单位",
    "反馈日期|日期|回访日期|调查日期": "填表日期|评价日期|回访时间|反馈时间|调研日期|哪天回访的",
    "客户反馈|意见|客户意见|评价内容": "意见建议|客户意见及建议|具体意见|客户原话|建议|客户说了啥",
    "评分|满意度|打分": "满意度评分|总体满意度|综合评价|客户评分|整体满意程度|满不满意",
    "处理情况|改进情况|处理结果": "整改情况|改善情况|整改状态|落实情况|改善进度|改了没有",
    "类别|问题类别": "反馈类别|意见类型|问题分类|反馈方面|哪方面的",
    "单位|公司|来宾单位": "来宾公司|单位名称|公司名称|参会单位|公司/单位|哪家公司",
    "姓名|来宾|联系人": "来宾姓名|参会人|客人姓名|嘉宾姓名|姓名（正楷）",
    "电话|手机": "手机号|联系电话|移动电话|电话号码|联系手机",
    "意向产品|感兴趣产品": "感兴趣的产品|关注产品|想看的产品|意向型号|咨询产品|想订什么",
    "意向|意向程度": "意向等级|购买意向|合作意向|意向度|采购意向(高中低)",
}

_GROUPS = {
    "联系方式|联络": "联系资料|联系信息|客户联系",
    "所在地|地区": "所在地区|公司位置|地址信息",
    "订货明细|货物": "货品明细|产品信息|订购内容|订货内容",
    "交货|日期": "交货进度|交期与发货|交货情况",
    "联系人|姓名": "客户联系人|称呼|对接人",
    "微信": "微信号|WeChat|微信账号",
    "邮箱": "电邮|E-mail|电子邮箱",
    "省": "省份|所属省|省区",
    "市": "城市|所属市|地级市",
    "地址": "详细地址|街道门牌|具体地址",
    "要求|约定": "客户要求|约定交期|要求日期",
    "实发|发货": "实际发货|实发日|发货日",
    "签收": "客户签收|签收日|到货",
    "型号": "品名规格|产品型号|品名",
    "数量": "订货数量|订量|数 量",
    "单位": "计量单位|计价单位|单 位",
    "单价": "含税价|销售单价|单 价",
    "金额": "货款|小计|金 额",
    "公司/联系人|客户及联系人": "公司名称+联系人|客户名称/联系人|单位及联系人",
    "电话1/电话2|电话一/电话二": "联系电话1/联系电话2|首选电话/其他电话|电话(1)/电话(2)",
    "跟进记录|沟通记录|联系记录": "拜访及沟通记录|跟进流水|历史跟进|沟通备忘（按时间）",
}

_ENGLISH = {
    "Customer|Buyer|Company Name": "Customer Name|Client|Buyer Name|Company|Account Name",
    "Short Name": "Abbr.|Short Form|Known as",
    "Contact|Contact Person|Attn": "Contact Name|Buyer's contact|Attention|Name of contact",
    "Tel|Phone|Mobile": "Tel. No.|Phone No.|Telephone|Mobile No.|Cell",
    "E-mail|Email": "Mail|E-MAIL",
    "Country": "Country/Region|Ctry|Destination Country",
    "City": "Town/City|City Name|Town",
    "Address": "Company Address|Office Address|Addr.|Full Address",
    "Sales|Merchandiser in charge": "Sales Rep|Handled by|Account Manager|Our Sales|Merchandiser",
    "Since|First Contact": "Customer since|Date Added|Created on|Registered",
    "Remarks|Remark": "Notes|Comments|Memo",
    "Customer|Buyer": "Customer Name|Client|Buyer Name|Bill to|Account",
    "PO No.|Order No.|P/O#": "PO Number|PO#|Order Number|Order Ref.|Purchase Order",
    "PO Date|Order Date": "Date of PO|PO Rec'd|Order Placed|Order Dt|PO Issued",
    "Style No.|Style|Item": "Style#|Article|Item No.|Art. No.|Style / Description|Product",
    "Qty|Quantity|Qty(pcs)": "Order Qty|Q'ty|Quantity Ordered|Total Qty|QTY.",
    "Unit": "UOM|U/M|Units",
    "Unit Price|FOB Price|Price (USD)": "U/Price|Price/pc|FOB USD|Unit Price US$|Price FOB Ningbo",
    "Amount|Amount(USD)|Total Amount": "Total Value|Order Value|Line Total|Total (USD)|Extended Amount",
    "ETD|Delivery Date": "Required Delivery|Delivery Due|Due Date|Ex-factory due|Requested ship date",
    "Shipped|Ship Date": "Actual Shipment|Date Shipped|Shipped on|Actual ship date|Shipping Date",
    "Status": "Order Status|Progress|PO Status|Current Status",
    "Remarks": "Notes|Comments|Remark/Notes",
    "Buyer|Customer": "Client|Customer Name|Buyer Name|Company",
    "Date": "Date of contact|Contact Date|Dt.|When",
    "Details|Summary": "What was discussed|Discussion|Notes of talk|Conversation|Minutes",
    "Contact Via|Channel": "How|Method|Contact Method|Means of contact",
    "Next Contact": "Follow up on|Next Follow-up|Next Date|Call again on",
    "Sales|Recorded by": "By whom|Sales Rep|Our staff|Entered by",
    "Date|Feedback Date": "Survey Date|Date received|Received on|Reply date",
    "Rating|Score": "Satisfaction|Overall Rating|Buyer Rating|Overall Score",
    "Comment|Feedback": "Buyer's comments|Remarks from buyer|What they said|Opinion",
    "Handling": "Action taken|Follow-up status|Improvement|Handled?",
}

HEADERS: dict[str, str] = {**_CUSTOMER, **_ORDER, **_EVENTS, **_GROUPS, **_ENGLISH}
