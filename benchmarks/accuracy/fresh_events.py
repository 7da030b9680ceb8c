"""Fresh headers of follow-ups, services, feedbacks and guests, and the English headers."""

from __future__ import annotations

_FOLLOWUP = {
    "客户|客户名称|公司|拜访客户": (
        "公司名称|客户名|联系单位|洽谈客户|跟进公司|拜访对象|被访客户|往来客户"
    ),
    "跟进日期|日期|联系日期|拜访日期|沟通时间": (
        "时间|日报日期|本次联系日期|本次跟进时间|外出日期|洽谈时间|填报日期|联系日"
    ),
    "跟进内容|沟通内容|情况|谈了什么|沟通情况": (
        "具体情况|跟进记录|联系情况|拜访记录|详细内容|沟通详情|跟进说明|工作内容"
    ),
    "方式|跟进方式|沟通方式": (
        "跟进渠道|联络渠道|联系渠道|联系类型|拜访类型|跟进手段|沟通类型|访问方式"
    ),
    "客户反应|对方态度|回应": (
        "客户反馈|反馈情况|对方反馈|客户想法|客户回复情况|意向情况|客户意向|客户反应情况"
    ),
    "下一步|下步计划|后续动作": (
        "下一步安排|下一步行动|跟进措施|下步打算|行动计划|后续工作|跟进安排|后续跟进计划"
    ),
    "下次跟进|下次联系日期|下次时间": (
        "下次回访|下次回访日期|下次日期|跟进提醒时间|预计下次跟进|下次沟通日期|提醒时间|下次拜访时间"
    ),
    "跟进人|业务员|记录人": ("销售|业务|拜访人员|创建人|填报人|业务人员|跟进销售|我方业务员"),
    "联系人|找的谁": (
        "客户方联系人|联系人姓名|对接人|接待人|对方接待人|客户对接人|对方经办|谈的是谁"
    ),
}

_SERVICE = {
    "客户|客户名称|投诉客户": (
        "公司名称|来电客户|服务客户|申请客户|投诉方|投诉公司|客户公司|问题客户"
    ),
    "受理日期|投诉日期|登记日期|日期": (
        "创建时间|接单日期|报修时间|反馈日期|受理日|来电时间|投诉受理日期|提出日期|接收日期"
    ),
    "类型|事件类型|类别|性质": (
        "事项类型|登记类型|受理类别|工单类别|事件性质|处理类型|反映类型|业务类别|类 型"
    ),
    "问题描述|描述|投诉内容|情况说明": (
        "问题|投诉详情|情况描述|客户描述|问题简述|故障现象|反馈问题|客户投诉内容|现象描述|问题点"
    ),
    "处理人|处理人员|经办人": (
        "跟进人|办理人|售后专员|客服|我方处理人|负责人员|售后工程师|处理同事"
    ),
    "处理结果|处理情况|结果": (
        "处理措施|解决方案|办理结果|处理进度|处理意见|解决方式|处理状况|解决状态|处理办法"
    ),
    "完成日期|处理日期|结案日期": (
        "处理时间|处理完成日期|关闭时间|办结时间|结案日|完成日|结束时间|处理完毕日期|结单时间"
    ),
    "订单号|相关订单": "关联订单|关联订单号|订单编号|涉及单号|相关单号|销售订单号|原订单",
    "产品型号|产品": ("型号|品名|投诉型号|产品规格|货品|相关产品|商品名称|故障型号|品名规格"),
}

_FEEDBACK = {
    "客户|客户名称|单位": (
        "公司名称|客户公司|调查客户|调查单位|反馈客户|公司|单位名称|参评客户|受访公司"
    ),
    "反馈日期|日期|回访日期|调查日期": (
        "评价时间|填写时间|收集日期|登记日期|收回日期|打分时间|评分时间|电话回访日期|反馈日"
    ),
    "客户反馈|意见|客户意见|评价内容": (
        "评价|意见反馈|意见与建议|客户建议|反馈意见|回访意见|回访情况|反馈详情|主要意见"
    ),
    "评分|满意度|打分": (
        "评价分数|满意度打分|回访评分|打分结果|满意情况|综合得分|总体评价|客户满意度"
    ),
    "处理情况|改进情况|处理结果": (
        "处理状态|处理进度|整改进度|改进措施|跟进情况|处理进展|整改结果|后续改进"
    ),
    "类别|问题类别": ("分类|类型|所属类别|问题方面|评价方面|意见方面|反馈分类|评价项目"),
}

_GUEST = {
    "单位|公司|来宾单位": (
        "客户名称|企业名称|嘉宾单位|来访单位|客户单位|公司名|到场单位|所属单位|报名单位"
    ),
    "姓名|来宾|联系人": ("嘉宾|名字|报名人|到场人|参加人|来访人|参加人员|来宾名字|报名人姓名"),
    "电话|手机": "电话/手机|联络手机|手 机|联系号码|电 话|手机(微信同号)|移动号码",
    "意向产品|感兴趣产品": (
        "兴趣产品|关注的产品|意向款|想订的产品|需要的产品|意向品类|关心产品|想要的产品|意向采购产品"
    ),
    "意向|意向程度": (
        "订货意向|意向情况|采购意向|意向强度|购买意愿|成交意向|订货意愿|兴趣程度|意向评级"
    ),
}

_BUYERS = {
    "Customer|Buyer|Company Name": (
        "Organization|Name of Company|Customer / Company|Buyer Company Name|Customer's Name"
        "|Business Name|Customer Full Name"
    ),
    "Short Name": "Abbreviation|Abbrev.|Short Title|Customer Abbr.|Internal Name|Brief Name",
    "Contact|Contact Person|Attn": (
        "Purchasing Contact|Buyer Rep.|Contact Full Name|Customer Contact|Contact at buyer"
        "|Purchaser Name"
    ),
    "Tel|Phone|Mobile": (
        "Mobile Number|Mobile Phone|Cell Phone|Tel No|Phone/WhatsApp|Business Phone|Work Phone"
    ),
    "E-mail|Email": ("Email Address|E-mail Add.|Business Email|Work Email|Mailbox|Buyer Email"),
    "Country": (
        "Country or Region|Export Country|Buyer Country|Customer Country|Country/Area|Destination"
    ),
    "City": "City Location|Buyer City|Office City|Customer City|City & Town|Location",
    "Address": (
        "Delivery Address|Ship-to Address|Head Office Address|Contact Address|Detailed Address|Add."
    ),
    "Sales|Merchandiser in charge": (
        "Sales Person|Sales Manager|Owner|Account Owner|Our Merchandiser|Sales Staff"
    ),
    "Since|First Contact": (
        "Create Date|Date Created|Registration Date|Entry Date|Created Time|Date of Registration"
    ),
    "Remarks|Remark": (
        "Note|Other Notes|Special Remarks|General Notes|Internal Note|Remarks / Terms"
    ),
}

_PURCHASES = {
    "Customer|Buyer": (
        "Sold-to Party|Customer / Brand|Company|Company Name|Customer Company|Client Name"
        "|Bill-to Customer|Buyer's Name"
    ),
    "PO No.|Order No.|P/O#": (
        "Sales Order No.|Sales Contract No.|P.O. Number|Purchase Order No.|Ref. No.|Customer PO"
        "|PO Ref|Order Code"
    ),
    "PO Date|Order Date": (
        "P.O. Date|Order Received|Order Received Date|Received PO on|Order Entry Date|Purchase Date"
        "|PO Receipt Date"
    ),
    "Style No.|Style|Item": (
        "Style Number|Style Code|Product Description|Article No.|Item Description|Goods|Commodity"
        "|Model No."
    ),
    "Qty|Quantity|Qty(pcs)": (
        "Order Quantity|Qty Ordered|Quantity (pcs)|Total Quantity|Ord. Qty|Contract Qty|Purchase Qty"
    ),
    "Unit": "Unit Type|Pricing Unit|Order Unit|Base Unit|Unit Name|Measurement Unit",
    "Unit Price|FOB Price|Price (USD)": (
        "Price per Unit|FOB Unit Price|U/P|Net Price|Sales Price|Order Price|Confirmed Price"
        "|FOB Shanghai Price"
    ),
    "Amount|Amount(USD)|Total Amount": (
        "Total|Net Amount|Line Amount|Order Total|PO Amount|Sales Amount|Contract Value|FOB Amount"
    ),
    "ETD|Delivery Date": (
        "Ex-Factory Date|Planned Delivery|Expected Delivery|Scheduled Delivery|Required Date"
        "|Need-by Date|Latest Delivery|Shipment Deadline"
    ),
    "Shipped|Ship Date": (
        "Shipment Date|Date of Shipment|Date Dispatched|Actual Ex-factory|Actual Shipping Date"
        "|Sent on|Sailing Date"
    ),
    "Status": ("Order Progress|Prod. Status|Latest Status|Shipment Status|Status Now|Order Stage"),
    "Remarks": (
        "Remark|Note|Order Notes|Order Remark|PO Remarks|Special Requirements|Additional Notes"
    ),
}

_TALKS = {
    "Buyer|Customer": (
        "Company Name|Customer / Account|Contact Company|Organization|Visited Customer"
        "|Related Customer|Customer's Name"
    ),
    "Date": (
        "Log Date|Visit Date|Report Date|Communication Date|Record Date|Date of Visit|Contacted on"
    ),
    "Details|Summary": (
        "Description|Contents|Key Points|Main Points|Discussion Details|Conversation Summary"
        "|Follow-up Details|Contact Notes"
    ),
    "Contact Via|Channel": (
        "Type of Contact|Contacted via|Communication Method|Contact Mode|Follow-up Method"
        "|Method of Contact"
    ),
    "Next Contact": (
        "Next Follow-up Date|Next Action Date|Next Visit|Next Meeting|Reminder Date"
        "|Date of Next Contact"
    ),
    "Sales|Recorded by": (
        "Created by|Submitted by|Followed by|Sales Staff|Owner|Reporter|Filled in by"
    ),
    "Contact Person": (
        "Buyer Contact|Customer Contact|Contact Name|Person Contacted|Person Met|Their Contact"
    ),
    "Date|Feedback Date": (
        "Comment Date|Review Date|Feedback Received|Date of Comment|Submit Date|Rating Date|Submit Time"
    ),
    "Rating|Score": (
        "Satisfaction Rating|Satisfaction Level|Customer Rating|Rate|Score Given|CSAT|Marks"
    ),
    "Comment|Feedback": (
        "Customer Comments|Customer Feedback|Feedback Details|Buyer Feedback|Review"
        "|Feedback Content|Comments / Suggestions"
    ),
    "Handling": (
        "Improvement Status|Action Status|Handling Result|Follow-up Action|Our Response|Solution"
    ),
}

EVENTS: dict[str, str] = {
    **_FOLLOWUP,
    **_SERVICE,
    **_FEEDBACK,
    **_GUEST,
    **_BUYERS,
    **_PURCHASES,
    **_TALKS,
}
