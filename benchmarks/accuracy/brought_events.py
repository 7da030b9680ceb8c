"""Brought headers of follow-ups, services, feedbacks and guests, and the English headers."""

from __future__ import annotations

_FOLLOWUP = {
    "客户|客户名称|公司|拜访客户": (
        "客户公司名称|跟进单位|拜访客户名称|联系公司|洽谈单位|访问客户|跟进客户名称|沟通单位|走访公司"
    ),
    "跟进日期|日期|联系日期|拜访日期|沟通时间": (
        "本次拜访日期|本次沟通日期|本次跟进日期|本次联系时间|实际跟进日期|实际联系日期|跟进日期/时间|填写日期|工作日期"
    ),
    "跟进内容|沟通内容|情况|谈了什么|沟通情况": (
        "本次沟通内容|本次跟进内容|沟通记录|联系记录|洽谈记录|沟通摘要|跟进摘要|商谈内容|主要内容|访谈内容"
    ),
    "方式|跟进方式|沟通方式": (
        "联系方法|接洽方式|沟通手段|洽谈方式|沟通方法|跟进方法|交流方式|沟通/拜访方式|本次跟进方式"
    ),
    "客户反应|对方态度|回应": (
        "沟通结果|客户的反应|客户的回复|客户意愿|客户回馈|客户看法|客户回话|跟进结果|客户表示"
    ),
    "下一步|下步计划|后续动作": (
        "下一步跟进|下一步跟进计划|下步动作|下步行动|后续工作安排|下一步措施|下一步事项|后续行动|接下来安排"
    ),
    "下次跟进|下次联系日期|下次时间": (
        "预计下次联系|预计下次跟进日期|下次约定时间|下一次跟进时间|计划下次跟进|再次联系时间|再次跟进日期|下一次联系时间|下次预约时间"
    ),
    "跟进人|业务员|记录人": (
        "业务员姓名|经办业务|负责销售|我方业务|我方经办|记录员|登记人|销售员|销售人员|跟进同事"
    ),
    "联系人|找的谁": (
        "对方对接人|客户方对接人|对方沟通人|联系人(客户方)|客户接待人|联系对象|沟通联系人|谈话对象|客户采购"
    ),
}

_SERVICE = {
    "客户|客户名称|投诉客户": (
        "客户公司名称|投诉单位名称|投诉客户名称|售后单位|服务单位|售后客户名称|来电公司|客诉客户名称|报修公司"
    ),
    "受理日期|投诉日期|登记日期|日期": (
        "客诉登记日期|投诉登记日期|售后登记日期|反馈时间|收到投诉日期|接件日期|登记日|反映时间|收到日期"
    ),
    "类型|事件类型|类别|性质": (
        "售后分类|售后类别|客诉类型|服务分类|受理分类|登记类别|事件分类|诉求分类|咨询/投诉/售后"
    ),
    "问题描述|描述|投诉内容|情况说明": (
        "问题内容描述|客诉描述|投诉问题描述|具体问题描述|客诉问题|客户反映问题|问题情况|客户反馈问题|异常说明|投诉情况"
    ),
    "处理人|处理人员|经办人": (
        "售后跟进人|我方处理人员|处理人姓名|受理人员|客诉处理人|售后处理人|经办人员|跟踪处理人|我司处理人"
    ),
    "处理结果|处理情况|结果": (
        "处理结果说明|最终处理结果|处理结果/状态|售后处理结果|处理完成情况|目前处理情况|客诉处理结果|处理进度状态"
    ),
    "完成日期|处理日期|结案日期": (
        "处理完成时间|完结日|关单日期|关单时间|处理结束日期|处理结束时间|售后完成日期|实际完成日期|问题解决日期"
    ),
    "订单号|相关订单": (
        "涉及订单号|对应订单号|相关订单号|原订单编号|所涉订单|关联订单编号|投诉订单号"
    ),
    "产品型号|产品": (
        "投诉产品型号|问题产品型号|售后产品型号|产品名称及型号|品名及规格|型号规格|货号|返修产品|产品型号规格"
    ),
}

_FEEDBACK = {
    "客户|客户名称|单位": (
        "客户公司名称|回访客户名称|被回访单位|评价公司|反馈公司|调查客户名称|反馈单位名称|回访公司|受访客户名称"
    ),
    "反馈日期|日期|回访日期|调查日期": (
        "问卷填写日期|问卷回收日期|反馈登记日期|意见收集日期|收集时间|电话回访时间|调查日|反馈收到日期|填表时间"
    ),
    "客户反馈|意见|客户意见|评价内容": (
        "客户反馈意见|客户意见内容|意见/建议|客户意见与建议|回访意见内容|客户反馈内容|意见和建议|客户留言|反馈及建议"
    ),
    "评分|满意度|打分": (
        "客户满意程度|综合满意度|满意度评价|评价得分|总评分|客户给分|整体评分|满意度情况|总体满意程度"
    ),
    "处理情况|改进情况|处理结果": (
        "改进处理情况|整改处理情况|我方处理情况|改进落实情况|意见处理情况|处理状况|改进结果|整改状况|反馈处理情况"
    ),
    "类别|问题类别": (
        "反馈问题类别|意见归类|问题归类|反馈问题类型|问题种类|反馈归类|意见种类|问题所属类别|建议类别"
    ),
}

_GUEST = {
    "单位|公司|来宾单位": (
        "来宾单位名称|参会单位名称|嘉宾公司|到会单位|企业/单位|来宾公司名称|出席单位|到访单位|参会企业"
    ),
    "姓名|来宾|联系人": (
        "参会代表|代表姓名|到会人姓名|出席人|参加人姓名|来宾代表|出席人员|来客名字|参会者"
    ),
    "电话|手机": (  # of contacts under a group as well
        "联系手机号|电话号|手机电话|联系电话/手机|联系人手机|手机号码/电话|手机No.|联系方法"
    ),
    "意向产品|感兴趣产品": (
        "意向产品型号|感兴趣型号|关注产品型号|意向采购型号|拟采购产品|意向订购产品|想看产品|看中型号|意向商品"
    ),
    "意向|意向程度": (
        "订货意向程度|采购意向程度|客户意向程度|合作意向程度|意向分级|意向等级(高中低)|成交可能性|意向高/中/低|意向大小"
    ),
}

_BUYERS = {
    "Customer|Buyer|Company Name": (
        "Customer (Company)|Name of Customer|Company Full Name|Buyer / Company|Client Co.|Co. Name"
        "|Buyer Full Name"
    ),
    "Short Name": (
        "Short Co. Name|Abbreviated Name|Company Abbr.|Abbr. Name|Common Name|Customer Short Name"
    ),
    "Contact|Contact Person|Attn": (
        "Contact Person Name|Name of Contact Person|Buyer's Contact Name|Contact (Buyer)"
        "|Client Contact|Customer's Contact|Contact Man"
    ),
    "Tel|Phone|Mobile": (
        "Tel Number|Mobile/Tel|Contact Phone|Contact Tel|Mobile / WhatsApp|Phone/Mobile|Cellphone"
    ),
    "E-mail|Email": (
        "E-mail ID|Contact E-mail|Buyer E-mail|Customer Email|Company Email|E-mail of contact"
    ),
    "Country": (
        "Country of Customer|Buyer's Country|Customer's Country|Country / Market"
        "|Importing Country|Country of Destination"
    ),
    "City": (
        "City / Town|City of Customer|Buyer's City|Located City|Head Office City|Customer's City"
    ),
    "Address": (
        "Company Full Address|Address of Customer|Buyer Address|Customer Address|Detail Address"
        "|Company Add."
    ),
    "Sales|Merchandiser in charge": (
        "Our Salesman|Sales in charge|Salesman|Sales Name|Follow-up Sales|In-charge Sales"
    ),
    "Since|First Contact": (
        "Date of Entry|First Contacted|First Contact Time|Created At|Date Registered"
        "|First Contact on|Record Created"
    ),
    "Remarks|Remark": (
        "Remarks / Notes|Other Remarks|Remark / Memo|Comment|Extra Notes|Other Information"
    ),
}

_PURCHASES = {
    "Customer|Buyer": (
        "Customer Full Name|Buyer / Customer|Customer (Buyer)|Client Company|Ordering Customer"
        "|Name of Customer|Purchaser Name"
    ),
    "PO No.|Order No.|P/O#": (
        "PO Num|PO / Contract No.|Order Ref No.|PO Reference|Sales Order Number|P/O Number|PO-No."
        "|Contract Number"
    ),
    "PO Date|Order Date": (
        "PO Received Date|Date of Purchase Order|Order Receipt Date|Order Issue Date|Date of Issue"
        "|P/O Date|PO Issue Date"
    ),
    "Style No.|Style|Item": (
        "Style / Item|Item Name|Item & Description|Style Description|Goods Description"
        "|Product / Style|Garment Item|Product Style"
    ),
    "Qty|Quantity|Qty(pcs)": (
        "Order Q'ty|Qty Total|PO Quantity|Quantity Total|Qty of Order|Total Order Qty|Order Qnty"
    ),
    "Unit": "UNIT|U.O.M.|Quantity Unit|Unit of Qty|Pcs/Set|Order Qty Unit",
    "Unit Price|FOB Price|Price (USD)": (
        "Unit Price USD|Price FOB|USD Price|USD Unit Price|Unit Price (FOB)|Price/PCS|FOB Price/pc"
        "|Item Price"
    ),
    "Amount|Amount(USD)|Total Amount": (
        "Total Amount USD|USD Total|Total Order Value|Subtotal|Amount Total|PO Total|Amount in USD"
        "|Line Value"
    ),
    "ETD|Delivery Date": (
        "Delivery Due Date|Required Delivery Date|Requested ETD|Ex-fty Date|Required ETD"
        "|Latest Shipment Date|Planned Ship Date|Contract Delivery Date"
    ),
    "Shipped|Ship Date": (
        "Actual Shipment Date|Actual ETD|Shipped Out Date|Date of Shipping|Shipped Date"
        "|Date Shipped Out|Goods Sent Date"
    ),
    "Status": (
        "Status of Order|PO Progress|Order Situation|Status Update|Present Status|Delivery Status"
    ),
    "Remarks": ("Other Remarks|Remarks / Notes|Comment|Special Notes|Extra Remarks|Order Comments"),
}

_TALKS = {
    "Buyer|Customer": (
        "Customer / Buyer|Name of Customer|Buyer / Company|Client Company|Customer Full Name"
        "|Buyer Company Name|Name of Buyer"
    ),
    "Date": (
        "Date of Communication|Date Contacted|Contact Time|Talk Date|Discussion Date|Date of Record"
        "|Communication Time"
    ),
    "Details|Summary": (
        "Communication Content|Communication Details|Discussion Content|Follow-up Content"
        "|Follow-up Notes|Talk Details|Conversation Details"
    ),
    "Contact Via|Channel": (
        "Contact Way|Way of Communication|Communication Way|Communication Type"
        "|Method of Follow-up|How Contacted|Means of Communication"
    ),
    "Next Contact": (
        "Next Contact Time|Next Follow-up Time|Next Follow Up|Planned Next Contact"
        "|Next Visit Date|Next Call Date"
    ),
    "Sales|Recorded by": (
        "Salesman|Our Salesman|Sales Name|Follow-up by|Follow-up Sales|Recorder|Sales in charge"
    ),
    "Contact Person": (
        "Contact Person's Name|Buyer's Contact Person|Customer's Contact|Client Contact"
        "|Customer Contact Person|Contact (Buyer side)"
    ),
    "Date|Feedback Date": (
        "Feedback Time|Date of Reply|Survey Time|Date of Review|Date of Rating"
        "|Feedback Received Date|Date Submitted"
    ),
    "Rating|Score": (
        "Overall Satisfaction Rating|Customer Score|Total Score|Customer Satisfaction"
        "|Evaluation Score|Score / Rating|Buyer Score"
    ),
    "Comment|Feedback": (
        "Comments from Buyer|Comments from Customer|Feedback / Comments|Customer's Comments"
        "|Customer Opinion|Customer's Feedback|Buyer's Feedback"
    ),
    "Handling": (
        "Handling Progress|Follow-up Result|Status of Handling|Improvement Progress"
        "|Processing Status|Our Follow-up|Handled Status"
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
