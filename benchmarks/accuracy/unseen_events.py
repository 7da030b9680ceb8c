"""Unseen headers of follow-ups, services, feedbacks and guests, and the English headers."""

from __future__ import annotations

_FOLLOWUP = {
    "客户|客户名称|公司|拜访客户": "拜访单位|关联客户|所属客户|拜访公司|沟通客户|跑的哪家|目标客户|对应客户",
    "跟进日期|日期|联系日期|拜访日期|沟通时间": (
        "拜访日|跟进日|联络时间|洽谈日期|记录日期|日志日期|走访时间|沟通日|哪天跑的"
    ),
    "跟进内容|沟通内容|情况|谈了什么|沟通情况": (
        "拜访内容|洽谈情况|联络内容|谈话内容|拜访情况|沟通纪要|本次情况|会谈内容|日志内容|说了些啥"
    ),
    "方式|跟进方式|沟通方式": (
        "跟进类型|拜访方式|沟通形式|接触方式|联系途径|跟进形式|联系手段|通过什么联系"
    ),
    "客户反应|对方态度|回应": (
        "对方反应|对方回应|客户意思|客户答复|对方意思|反响|对方答复|客户表态|客户口风"
    ),
    "下一步|下步计划|后续动作": (
        "下一步计划|后续跟进|下步安排|下一步工作|待办事项|后续事项|要做的事|后续措施|接着怎么跟"
    ),
    "下次跟进|下次联系日期|下次时间": (
        "下次跟进日期|下次联络日|下次沟通时间|预约日期|下次拜访日期|提醒日期|计划联系日|下回什么时候"
        "|计划跟进时间"
    ),
    "跟进人|业务员|记录人": (
        "提交人|汇报人|跟进人员|销售代表|拜访业务员|出访人|我方人员|走访人|经办业务员|日志填写人"
    ),
    "联系人|找的谁": "对方人员|面谈对象|洽谈人|客户方人员|对方姓名|见面人|被访人|沟通对象|谁接待的",
}

_SERVICE = {
    "客户|客户名称|投诉客户": (
        "报修单位|报修客户|客诉客户|申诉客户|提出单位|反馈客户|来函单位|售后客户|谁家的问题"
    ),
    "受理日期|投诉日期|登记日期|日期": (
        "报修日期|接到日期|投诉时间|提报日期|发生日期|立案日期|客诉时间|申请时间|来诉日期|哪天说的"
    ),
    "类型|事件类型|类别|性质": (
        "工单类型|售后类型|问题性质|事件类别|业务类型|来电类型|服务性质|诉求类别|什么事"
    ),
    "问题描述|描述|投诉内容|情况说明": (
        "故障描述|不良描述|不良现象|事由|投诉事项|客户反映|异常情况|具体问题|问题内容|反映内容"
    ),
    "处理人|处理人员|经办人": (
        "受理人|处理负责人|负责处理人|客服人员|售后负责人|处理者|承办人员|谁去弄的|接单客服"
    ),
    "处理结果|处理情况|结果": (
        "处理状态|解决结果|处置情况|售后结果|最后怎样|处理进展|处理方式|结论|善后情况"
    ),
    "完成日期|处理日期|结案日期": (
        "完成时间|结束日期|处理完日期|完结日期|闭环日期|结单日期|销案日期|处理完成日|解决时间|哪天弄好的"
    ),
    "订单号|相关订单": "对应订单|原订单号|来源单号|原单号|所属订单|哪一单",
    "产品型号|产品": (
        "报修产品|故障产品|品名型号|不良产品|客诉产品|问题型号|售后产品|异常产品|反映的货"
    ),
}

_FEEDBACK = {
    "客户|客户名称|单位": (
        "回访客户|回访单位|被调查单位|打分客户|答卷单位|评分单位|您的公司名称|填写单位|贵公司名称"
    ),
    "反馈日期|日期|回访日期|调查日期": (
        "提交时间|提交日期|答题时间|填写日期|问卷日期|评分日期|打分日期|回访日|调查时间|提交答卷时间"
    ),
    "客户反馈|意见|客户意见|评价内容": (
        "反馈内容|评语|客户评语|意见内容|客户声音|您的意见|其他意见或建议|客户评价|回访内容|客户想法"
    ),
    "评分|满意度|打分": (
        "分数|总体评分|综合评分|满意度得分|给几分|评价等级|整体满意度|满意度等级|您的打分"
    ),
    "处理情况|改进情况|处理结果": (
        "改善状况|回复情况|改进状态|对策状态|改进进度|后续处理|我方处理|解决了没|改善结果"
    ),
    "类别|问题类别": (
        "意见分类|所属方面|反馈类型|问题类型|评价类别|意见类别|针对哪块|反馈主题|涉及方面"
    ),
}

_GUEST = {
    "单位|公司|来宾单位": (
        "参会公司|所属公司|所在单位|工作单位|来宾所在公司|客人公司|所在公司|贵公司名称"
    ),
    "姓名|来宾|联系人": "参会人员|参会人姓名|姓 名|签到人|客人|到访人|与会人员|来客姓名",
    "电话|手机": "手机号码|行动电话|联络电话|本人手机|常用手机|常用电话|手机联系",
    "意向产品|感兴趣产品": (
        "需求产品|有意向的产品|意向货品|想了解的产品|看上的产品|感兴趣的型号|洽谈产品|中意产品"
    ),
    "意向|意向程度": "意向强弱|意愿|意愿程度|成交可能|下单意向|意向高低|合作意愿|采购意愿|有多想要",
}

_BUYERS = {
    "Customer|Buyer|Company Name": (
        "Customer Company|Importer|Buying Company|Client Company|Name of Buyer|Cust. Name|Firm"
    ),
    "Short Name": "Nickname|Code Name|Alias|Short|Trade Name|We call them",
    "Contact|Contact Person|Attn": (
        "Key Contact|Primary Contact|Main Contact|Person to contact|Attn.|Contact's name|Buyer's PIC"
    ),
    "Tel|Phone|Mobile": (
        "Contact No.|Contact Number|Phone Number|Tel / Mobile|Direct Line|Ph.|Telephone Number"
    ),
    "E-mail|Email": (
        "E-mail Address|Email ID|Email Addr|Electronic mail|Contact Email|E-mail (main)"
    ),
    "Country": "Nation|Country Name|Ship-to Country|Country of buyer|Home country|Which country",
    "City": "City/Port|Location City|City of buyer|Based in|Municipality|City / Place",
    "Address": (
        "Street Address|Mailing Address|Postal Address|Registered Address|Business Address|Company Addr"
    ),
    "Sales|Merchandiser in charge": (
        "Salesperson|Sales Executive|Sales PIC|Responsible Sales|Followed by|In charge (our side)"
    ),
    "Since|First Contact": (
        "Relationship since|Date of first contact|Account opened|Added on|Opened on|Onboarded"
    ),
    "Remarks|Remark": "Other info|Additional Info|Special Notes|Misc.|Further remarks|Anything else",
}

_PURCHASES = {
    "Customer|Buyer": "Consignee|Ordered by|Buying Party|Cust.|Purchaser|Importer|Buyer Company",
    "PO No.|Order No.|P/O#": "Order ID|S/C No.|Sales Order|Our Ref.|P.O.|Order #|SO No.|Buyer PO",
    "PO Date|Order Date": (
        "Placed on|Ordered on|Date Ordered|PO Received|Contract Date|PO Dated|Issue Date|Date placed"
    ),
    "Style No.|Style|Item": (
        "Product Name|Model|Style Ref.|Description of Goods|SKU|Garment Style|Style Name|Product Code"
    ),
    "Qty|Quantity|Qty(pcs)": (
        "Pieces|No. of pcs|Ordered Pcs|Pcs|Ordered quantity|Qnty|PO Qty|Units Ordered"
    ),
    "Unit": "Unit of measure|Measure|Meas. unit|Qty Unit|Unit (pcs/sets)|Sales Unit",
    "Unit Price|FOB Price|Price (USD)": (
        "Price per piece|FOB/pc|Selling Price|Price each|USD/pc|U.P. (USD)|Agreed Price|Price / Unit"
    ),
    "Amount|Amount(USD)|Total Amount": (
        "Total Price|Order Amount|Invoice Value|Amt|Amt. USD|FOB Value|PO Value|Total FOB"
    ),
    "ETD|Delivery Date": (
        "Latest Ship Date|Ship by|Delivery Deadline|Promised Date|Target delivery|Deliver by"
        "|Requested delivery|Must ship by"
    ),
    "Shipped|Ship Date": (
        "Dispatch Date|Despatched on|On Board Date|B/L Date|Left factory on|Sailed on|Shipped out"
    ),
    "Status": "Stage|State|Order State|Current Stage|Where is it now|Production Status|Situation",
    "Remarks": "Special instructions|Other info|Memo|Remarks by sales|Instructions|Add. remarks",
}

_TALKS = {
    "Buyer|Customer": "Account|Which buyer|Customer Company|Account Name|Buyer Company|Client name",
    "Date": (
        "Day|Date of call/visit|Call Date|Date of talk|Logged on|Meeting date|Activity Date"
        "|Date of follow-up"
    ),
    "Details|Summary": (
        "Content|What we talked about|Points discussed|Message|Talk summary|Meeting notes|Communication"
    ),
    "Contact Via|Channel": (
        "Contact by|Mode|Contact type|Medium|Communication Channel|Activity Type|Mode of contact"
    ),
    "Next Contact": (
        "Next Contact Date|Next Call|Reminder|Follow-up date|Remind on|To contact again|Next touch"
    ),
    "Sales|Recorded by": "Logged by|Reported by|Salesperson|Staff|Written by|Sales person|Our side",
    "Contact Person": (
        "Met with|Counterpart|Buyer's person|Contacted person|Their person|Who we spoke to"
    ),
    "Date|Feedback Date": (
        "Submitted on|Response Date|Submission time|Date of survey|Date of feedback|Answered on"
    ),
    "Rating|Score": (
        "Points|Stars|Grade|Satisfaction score|How satisfied|Overall satisfaction|Evaluation"
    ),
    "Comment|Feedback": (
        "Feedback text|Their feedback|Comments received|Voice of buyer|Suggestions|Buyer wrote|Free text"
    ),
    "Handling": (
        "Our action|Resolution|Response status|Corrective action|Progress of fix|What we did"
        "|Handling status"
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
