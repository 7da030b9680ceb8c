# ruff: noqa: E501  # a sheet is one line
"""Header rows as factories and their buyers write them, with what each column is.

One line a sheet: `table: header=field:content | …`; the field `-` is a column that must stay an
extra, `?` one that may be asked about but not be taken for anything else than itself. The content
letter says what stands below (see `CONTENT`). The words are not those of the templates on purpose.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crmsheets.model.grid import Value

RECORDS = 8
_COMPANIES = (
    "东莞市顺达五金有限公司", "佛山恒力机械厂", "宁波海天塑胶制品有限公司", "义乌市小商品贸易行",
    "顺达五金厂", "苏州工业园区明基电子有限公司", "温州乐清正泰电气", "中山古镇华艺灯饰店",
)  # fmt: skip
_PEOPLE = ("张伟", "李娜", "王总", "陈小姐", "欧阳建国", "周敏", "刘工", "赵六")
_SAYINGS = (
    "客户询问新款合页的交货时间，已报价", "寄了两套样品给对方工程部确认", "对方说价格偏高，要再比较一下",
    "上门拜访，看了他们的生产线", "等老板出差回来再定", "投诉上批货有毛刺，要求补发200件",
    "确认了图纸，准备下周签合同", "电话没人接，下午再打",
)  # fmt: skip
_FIRST = dt.date(2024, 3, 4)
_QUANTITIES = (1000, 500, 2400, 300, 1200, 80, 5000, 650)
_PRICES = (1.25, 3.8, 0.42, 12.5, 6.66, 45.0, 0.18, 7.3)
_ENGLISH = ("Northwind Tools Ltd", "Baltic Trading GmbH", "Harbour & Sons Inc", "Kite Sports LLC")

CONTENT: dict[str, Callable[[int], Value]] = {
    "c": lambda i: _COMPANIES[i],
    "C": lambda i: _ENGLISH[i % 4],
    "n": lambda i: _PEOPLE[i],
    "t": lambda i: f"138{i}234{i}67{i}",
    "T": lambda i: f"0769-8800{i}23{i}",
    "e": lambda i: f"user{i}@mail{i % 3}.com",
    "w": lambda i: f"wx_user{i}8",
    "o": lambda i: f"SO2403{i:02d}1",
    "O": lambda i: f"PO-88{i}-{i % 3}",
    "k": lambda i: f"HG-{10 + i % 5}{'ABC'[i % 3]}",
    "K": lambda i: ("不锈钢合页", "抽屉导轨", "铝合金拉手", "弹簧铰链")[i % 4],
    "g": lambda i: ("304 4寸", "M6*20", "45cm三节", "120x60mm")[i % 4],
    "d": lambda i: _FIRST + dt.timedelta(days=3 * i),
    "D": lambda i: _FIRST + dt.timedelta(days=3 * i + 20),
    "E": lambda i: _FIRST + dt.timedelta(days=3 * i + 25),
    "s": lambda i: f"2024.{3 + i % 4}.{5 + i}",
    "q": lambda i: _QUANTITIES[i],
    "p": lambda i: _PRICES[i],
    "m": lambda i: round(_QUANTITIES[i] * _PRICES[i], 2),
    "M": lambda i: 137.5 * (i + 3),
    "u": lambda i: ("个", "套", "pcs", "kg")[i % 4],
    "h": lambda i: ("已发货", "生产中", "已完成", "待发货")[i % 4],
    "r": lambda i: (5, 4, 3, 5)[i % 4],
    "R": lambda i: (88, 92, 75, 60)[i % 4],
    "x": lambda i: _SAYINGS[i],
    "v": lambda i: ("电话", "微信", "上门拜访", "邮件")[i % 4],
    "f": lambda i: ("报价", "寄样", "催款", "上门拜访")[i % 4],
    "a": lambda i: f"广东省东莞市长安镇振安路{i + 1}号",
    "P": lambda i: ("广东", "浙江", "江苏", "福建")[i % 4],
    "L": lambda i: ("德国", "Sweden", "美国", "Japan")[i % 4],
    "i": lambda i: ("五金制品", "电子信息", "塑胶", "家具")[i % 4],
    "S": lambda i: ("展会", "老客户介绍", "1688", "网站")[i % 4],
    "j": lambda i: ("投诉", "售后", "咨询", "投诉")[i % 4],
    "z": lambda i: ("已补货", "处理中", "已退货", "已答复")[i % 4],
    "Z": lambda i: ("正在改进", "已改进", "已回复", "未处理")[i % 4],
    "B": lambda i: ("交期", "产品质量", "包装", "价格")[i % 4],
    "A": lambda i: ("2024秋季五金展", "春季答谢会", "新品发布会", "工厂开放日")[i % 4],
    "y": lambda i: ("展会", "答谢会", "新品发布", "工厂参观")[i % 4],
    "l": lambda i: ("高", "中", "低", "中")[i % 4],
    "N": lambda i: 20 + 5 * i,
    "1": lambda i: i + 1,
    "U": lambda i: f"9144190{i}MA5{i}XK3{i}7Q",
    "b": lambda i: ("顺达", "恒力", "海天", "义乌行", "顺达厂", "明基", "正泰", "华艺")[i],
    "Q": lambda i: f"CUS{i + 1:03d}",
    "$": lambda i: ("USD", "CNY", "EUR", "USD")[i % 4],
    "J": lambda i: ("采购", "老板", "工程/技术", "仓库")[i % 4],
    "Y": lambda i: ("A", "B", "C", "B")[i % 4],
    "G": lambda i: f"粤S{i}88{i}Q",
    "I": lambda i: f"44190019{70 + i}0312{i}0{i}{i}",
    "_": lambda _: None,
}  # fmt: skip

ROWS = """
order: 客户单位名称=customer_name:c | 单据编号=order_id:o | 签约日=order_date:d | 货品规格=product_model:k | 订购数=quantity:q | 货款(元)=amount:m | 出货时间=ship_date:D
order: 购方名称=customer_name:c | 订货单号=order_id:o | 订货时间=order_date:d | 货品编码=product_model:k | 订货数量=quantity:q | 计量单位=unit:u | 含税单价=unit_price:p | 价税合计=amount:m
order: 买家=customer_name:c | 合同编号=order_id:o | 签订日期=order_date:d | 机型=product_model:k | 台数=quantity:q | 成交价=unit_price:p | 合同总价=amount:m | 约定交货日=due_date:E
order: 客户=customer_name:b | 我方单号=order_id:o | 客户PO=-:O | 接单日=order_date:d | 型号=product_model:k | 数量=quantity:q | 单价=unit_price:p | 金额=amount:m
order: 往来单位=customer_name:c | 单据号=order_id:o | 单据日期=order_date:d | 商品名称=product_model:K | 数量=quantity:q | 单价=unit_price:p | 金额=amount:m | 成本价=-:M | 毛利=-:M
order: 客户名=customer_name:c | 订单号=order_id:o | 下单日=order_date:d | 产品=product_model:K | 订单数量=quantity:q | 已发数量=shipped_quantity:q | 未发数量=-:q | 备注=note:x
order: 客户名称=customer_name:c | 单号=order_id:o | 日期=order_date:d | 品名=product_model:K | 数量=quantity:q | 单价=unit_price:p | 金额=amount:m | 已收款=-:M | 未收款=-:M | 业务员电话=-:t
order: 客户名称=customer_name:c | 订单编号=order_id:o | 下单日期=order_date:d | 产品型号=product_model:k | 数量=quantity:q | 不含税金额=-:M | 税额=-:M | 含税金额=amount:m | 开票日期=-:D | 收款日期=-:E
order: 客户名称=customer_name:c | 订单编号=order_id:o | 日期=order_date:d | 型号=product_model:k | 数量=quantity:q | 单价=unit_price:p | 总金额=amount:m | 定金=-:M | 尾款=-:M | 运费=-:M | 送货地址=-:a | 收货人=-:n | 收货电话=-:t
order: 客户=customer_name:c | 工单号=-:O | 订单号=order_id:o | 下单日期=order_date:d | 产品名称=product_model:K | 数量=quantity:q | 生产完成日期=-:D | 实际出货日期=ship_date:E | 客户签收日=receive_date:E
order: 客户全称=customer_name:c | 销售订单号=order_id:o | 开单日期=order_date:d | 存货名称=-:K | 规格型号=product_model:g | 主计量=unit:u | 数量=quantity:q | 原币单价=unit_price:p | 原币价税合计=amount:m
order: 购货单位=customer_name:c | 编号=order_id:o | 日期=order_date:d | 物料代码=product_model:k | 数量=quantity:q | 单价=unit_price:p | 金额=amount:m | 税率(%)=-:N | 部门=-:i | 业务员=-:n | 制单人=-:n
order: 买家公司名=customer_name:c | 订单编号=order_id:o | 订单创建时间=order_date:s | 货品标题=product_model:K | 数量=quantity:q | 单价(元)=unit_price:p | 货品总价(元)=amount:m | 收货地址=-:a | 联系手机=-:t | 物流单号=-:O
order: Cust.=customer_name:C | P/I No.=order_id:O | Date of order=order_date:d | Style No.=product_model:k | Qty.=quantity:q | U/P (USD)=unit_price:p | Amt (USD)=amount:m | Deliv. date=due_date:E | Rmk=note:x
order: Buyer name=customer_name:C | Purchase order=order_id:O | Order placed=order_date:d | Article no.=product_model:k | Quantity ordered=quantity:q | Unit cost=-:p | Price/unit=unit_price:p | Line total=amount:m | Commission=-:M | Balance=-:M
order: CUSTOMERS=customer_name:C | PO NUMBERS=order_id:O | ORDER DATES=order_date:d | ITEMS=product_model:K | QUANTITIES=quantity:q | PRICES=unit_price:p | AMOUNTS=amount:m | INVOICE DATE=-:D | SHIPMENT DATE=ship_date:D
order: 客户 Customer=customer_name:C | 订单号 PO No.=order_id:O | 下单日 Order Date=order_date:d | 款号 Style No.=product_model:k | 数量 Qty (pcs)=quantity:q | 单价 Price (USD)=unit_price:p | 总价 Total (USD)=amount:m | 交期 Delivery=due_date:E | 出运日 Shipped on=ship_date:E
order: Style No. 款号=product_model:k | Customer/客户=customer_name:C | Contract No./合同号=order_id:O | Signed/签约日期=order_date:d | Q'ty/数量=quantity:q | Total amt/总金额=amount:m | Paid/已付=-:M
order: 客戶名稱=customer_name:c | 訂單編號=order_id:o | 訂購日期=order_date:d | 產品規格=product_model:g | 訂購數量=quantity:q | 單價=unit_price:p | 總金額=amount:m | 預計交貨日=due_date:E | 備註=note:x
order: khmc=-:c | 客户名称=customer_name:c | 订单编号=order_id:o | 下单日期=order_date:d | 产品型号=product_model:k | 数量=quantity:q | xdrq=-:d | BZ=-:x
order: 客户名称=customer_name:c | 订单编号=order_id:o | 下单日期=order_date:d | 产品型号=product_model:k | 数量=quantity:q | 单价=unit_price:p | 金额=-:M | 金额=amount:m
order: 客　户=customer_name:c | 订单⏎编号=order_id:o | 下单⏎日期=order_date:d | 品名／型号=product_model:k | 数量【PCS】=quantity:q | 单价（元/件）=unit_price:p | 总额（元）=amount:m | 状态=status:h
order: 客户名称=customer_name:c | 订单编号=order_id:o | 下单日期=order_date:d | 产品型号=product_model:k | 客户货号=-:k | 数量=quantity:q | 库存数=-:q | 欠数=-:q | 退货数量=-:q | 箱数=-:N
order: 公司=customer_name:c | 合同号=order_id:o | 签单时间=order_date:s | 产品名=product_model:K | 件数=quantity:q | 价格=unit_price:p | 应收金额=-:M | 合计=amount:m | 提成=-:M | 利润=-:M
order: 客户=customer_name:c | 订单号码=order_id:o | 下单=order_date:d | 图号=product_model:k | 材质=-:i | 数量=quantity:q | 加工单价=unit_price:p | 加工费=amount:m | 要货日期=due_date:E | 发出日期=ship_date:E | 表面处理=-:i
order: 序号=-:1 | 客户简称=customer_name:b | 客户订单号=order_id:O | 落单日期=order_date:d | 料号=product_model:k | 数量=quantity:q | 交货期=due_date:E | 实际交货日=ship_date:E | 币种=currency:$
order: Company=customer_name:C | SO#=order_id:O | SO date=order_date:d | Part number=product_model:k | Description=-:K | UOM=unit:u | Ordered qty=quantity:q | Shipped qty=shipped_quantity:q | Unit price=unit_price:p | Ext. price=amount:m | Req. date=due_date:E
order: Client=customer_name:C | Order ref=order_id:O | Ordered on=order_date:d | Model No=product_model:k | Qty=quantity:q | Sales price=unit_price:p | Cost price=-:p | Profit=-:M | Ship-to address=-:a | ETD=due_date:E | Dispatched=ship_date:E | Remarks=note:x
order: 客户名称=customer_name:c | 订单编号=order_id:o | 下单日期=order_date:d | 产品型号=product_model:k | 数量=quantity:q | 单价=unit_price:p | 金额=amount:m | 业务提成=-:M | 银行手续费=-:M | 付款日期=-:E | 对账日期=-:E | 车牌号=-:G
customer: 客户编码=customer_id:Q | 客户全名=customer_name:c | 简称=short_name:b | 主要联系人=contact_name:n | 对接电话=phone:t | 电邮=email:e | 单位地址=address:a | 建档时间=registered_date:d | 所属业务=owner:n
customer: 企业名称=customer_name:c | 采购联系人=contact_name:n | 手机号码=phone:t | 固定电话=phone_alt:T | 传真=-:T | 邮箱地址=email:e | 经营地址=address:a | 网址=-:w | 税务登记号=uscc:U
customer: 厂名=customer_name:c | 老板姓名=contact_name:n | 老板手机=phone:t | 微信号码=wechat:w | 厂址=address:a | 行业分类=industry:i | 从哪来的=source:S | 跟单员=owner:n
customer: 单位=customer_name:c | 联络人=contact_name:n | 联络电话=phone:t | E-MAIL=email:e | 通讯地址=address:a | 客户等级=tier:Y | 登记时间=registered_date:d | 身份证号=-:I | 备 注=note:x
customer: 客户名称=customer_name:c | 联系人=contact_name:n | 电话=phone_alt:T | 手机=phone:t | 职务=position:J | 所在省=province:P | 送货地址=-:a | 收货人=-:n | 收货电话=-:t
customer: 客户名称=customer_name:c | 联系人=contact_name:n | 联系电话=phone:t | 联系人2=-:n | 业务员=owner:n | 业务员电话=-:t | 开户行=-:c | 银行账号=-:I | 信用额度=credit_limit:M
customer: Account name=customer_name:C | Primary contact=contact_name:n | Phone number=phone:t | Mobile no.=phone_alt:t | Email address=email:e | Street address=address:a | Country=country:L | Job title=position:J | Lead source=source:S | Sales owner=owner:n | Website=-:w
customer: COMPANY NAME=customer_name:C | Contact persons=contact_name:n | Tel. No.=phone:t | Fax=-:T | E-mails=email:e | Addr.=address:a | Account rep=owner:n | First contact on=registered_date:d | VAT rate=-:N
customer: 客户名称/Customer=customer_name:C | 联系人/Contact=contact_name:n | 电话/Tel=phone:t | 邮箱/E-mail=email:e | 地址/Address=address:a | 国家/Country=country:L | 业务员/Sales=owner:n | 备注/Remark=note:x
customer: 公司全称=customer_name:c | 客户代号=customer_id:Q | 联系人姓名=contact_name:n | 联系人电话=phone:t | 联系人邮箱=email:e | 公司所在地址=address:a | 负责销售=owner:n | 客户渠道=source:S | 统一信用代码=uscc:U
customer: 供应商代码=-:O | 客户名称=customer_name:c | 经办人=?:n | 联系方式=phone:t | 区域=province:P | 首次合作日期=?:d | 累计金额=total_spend:M | 欠款=-:M
customer: 客户单位=customer_name:c | 姓 名=contact_name:n | 手 机=phone:t | 微 信=wechat:w | 详细住址=address:a | 客户归属=owner:n | 录入时间=registered_date:d | 生日=-:d
followup: 拜访客户=customer_name:c | 拜访日期=followup_date:d | 拜访对象=contact_name:n | 拜访情况=content:x | 下次拜访时间=next_date:D | 拜访人员=owner:n
followup: 客户公司=customer_name:c | 联系日=followup_date:s | 联系内容=content:x | 联系方法=method:v | 后续动作=next_action:f | 下次联系日=next_date:D | 销售员=owner:n
followup: 日期=followup_date:d | 客户=customer_name:b | 洽谈记录=content:x | 洽谈方式=method:v | 客户意向=?:Y | 下次回访=next_date:D | 业务=owner:n
followup: 客户名称=customer_name:c | 走访时间=followup_date:d | 走访人=owner:n | 走访内容=content:x | 客户态度=response:x | 下步计划=next_action:f
followup: Customer=customer_name:C | Contact date=followup_date:d | Contact method=method:v | Discussion=content:x | Next steps=next_action:f | Follow-up date=next_date:D | Rep=owner:n
followup: Account=customer_name:C | Call date=followup_date:d | Spoke to=contact_name:n | Call notes=content:x | Next call=next_date:D | Salesman=owner:n
followup: 客户名称=customer_name:c | 沟通日期=followup_date:d | 沟通纪要=content:x | 沟通渠道=method:v | 沟通对象=contact_name:n | 记录人=?:n | 报价金额=-:M | 成交可能=probability:N
followup: 公司名称=customer_name:c | 电话日期=followup_date:d | 谈话内容=content:x | 下次电话日期=next_date:D | 业务员=owner:n | 电话号码=-:t
service: 客户=customer_name:c | 来电日期=service_date:d | 问题类型=service_type:j | 问题详情=description:x | 处理人=handler:n | 处理进展=result:z | 解决日期=closed_date:D
service: 客诉单号=service_id:O | 客诉日期=service_date:d | 客户名称=customer_name:c | 客诉内容=description:x | 客诉类型=service_type:j | 责任部门=dept:i | 处理结果=result:z | 关闭日期=closed_date:D | 赔付金额=cost:M
service: 报修日期=service_date:d | 报修单位=customer_name:c | 故障描述=description:x | 产品型号=product_model:k | 维修人员=handler:n | 维修结果=result:z | 完工日期=closed_date:D | 更换配件=-:K
service: Customer name=customer_name:C | Date reported=service_date:d | Issue type=service_type:j | Issue description=description:x | Assignee=handler:n | Resolution=result:z | Date closed=closed_date:D | Refund amount=-:M
service: 日期=service_date:d | 客户名称=customer_name:c | 订单号=order_id:o | 投诉类型=service_type:j | 投诉内容=description:x | 原因分析=-:x | 处理措施=result:z | 结案日=closed_date:D | 责任人=handler:n
feedback: 客户=customer_name:c | 回访日期=feedback_date:d | 客户评价=content:x | 满意度得分=rating:r | 改进措施=handling:Z
feedback: 调查时间=feedback_date:d | 单位名称=customer_name:c | 总体满意度=rating:R | 意见或建议=content:x | 处理结果=handling:Z | 意见分类=category:B
feedback: 客户名称=customer_name:c | 评价日期=feedback_date:d | 评价内容=content:x | 打分=rating:r | 质量评分=rating_quality:r | 交期评分=rating_delivery:r
feedback: Client name=customer_name:C | Survey date=feedback_date:d | Comments=content:x | Overall rating=rating:r | Action=handling:Z
activity: 展会名称=activity_name:A | 举办日期=start_date:d | 类别=activity_type:y | 到场客户数=attendees:N | 预算=-:M | 实际费用=-:M | 地点=-:P
activity: 活动主题=activity_name:A | 举办时间=start_date:d | 活动形式=activity_type:y | 参会人数=attendees:N | 活动目的=goal:x | 效果评估=effect:_
guest: 活动=activity_name:A | 参会单位=customer_name:c | 参会人=contact_name:n | 手机号码=phone:t | 感兴趣的产品=product_interest:K | 意向级别=intent:l
guest: Event=activity_name:A | Visitor company=customer_name:C | Visitor name=contact_name:n | Mobile=phone:t | Interested products=product_interest:K | Interest level=intent:l
"""


@dataclass(frozen=True)
class HeaderRow:
    """A sheet: its table, its headers, the field of each column (`-` extra, `?` left open)."""

    table: str
    headers: tuple[str, ...]
    fields: tuple[str, ...]
    content: str

    @property
    def rows(self) -> tuple[tuple[Value, ...], ...]:
        """The sheet's cells."""
        data = [tuple(CONTENT[letter](i) for letter in self.content) for i in range(RECORDS)]
        return (self.headers, *data)


def header_rows() -> Iterator[HeaderRow]:
    """All rows as data."""
    for line in ROWS.strip().splitlines():
        table, _, columns = line.partition(": ")
        cells = [column.strip().rpartition("=") for column in columns.split(" | ")]
        meant = [rest.rpartition(":") for _, _, rest in cells]
        yield HeaderRow(
            table,
            tuple(header.replace("⏎", "\n") for header, _, _ in cells),
            tuple(field for field, _, _ in meant),
            "".join(letter for _, _, letter in meant),
        )
