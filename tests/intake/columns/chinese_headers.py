# ruff: noqa: E501  # a sheet is one line
"""Chinese headers as people type them, by the field they stand for, and those that stand for none.

Most are no synonym of any field: what their parts say together tells what they are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from crmsheets.model.grid import Value
from tests.intake.columns.header_rows import CONTENT as KNOWN

_FIRST = dt.date(2024, 3, 4)
_REMARKS = (
    "周末不收货",
    "老板脾气急",
    "账期30天",
    "要开13%专票",
    "过年放假早",
    "怕吵",
    "爱喝茶",
    "只收现款",
)
_PRAISE = (
    "包装太简陋",
    "交货及时",
    "价格偏高",
    "很满意，继续合作",
    "螺丝有生锈",
    "服务态度好",
    "希望快一点",
    "质量稳定",
)
_FAULTS = (
    "导轨生锈了十几条",
    "少发了两箱",
    "咨询新款价格",
    "合页断裂",
    "表面划伤严重",
    "送货太慢",
    "数量对不上",
    "包装破损",
)

CONTENT: dict[str, Callable[[int], Value]] = {
    **KNOWN,
    "staff": lambda i: ("王强", "刘洋", "王强", "陈静")[i % 4],
    "city": lambda i: ("东莞", "佛山", "宁波", "义乌", "苏州", "温州", "中山", "广州")[i],
    "size": lambda i: ("S", "M", "L", "XL")[i % 4],
    "aim": lambda i: ("收集新客户名片", "推广新款合页", "维护老客户关系", "新品订货")[i % 4],
    "good": lambda i: ("好", "一般", "很好", "差")[i % 4],
    "reply": lambda i: ("有意向", "再考虑", "价格偏高", "已下单")[i % 4],
    "next": lambda i: ("报价", "寄样", "催款", "上门拜访")[i % 4],
    "remark": lambda i: _REMARKS[i],
    "praise": lambda i: _PRAISE[i],
    "fault": lambda i: _FAULTS[i],
    "soon": lambda i: _FIRST + dt.timedelta(days=3 * i + 1),
    "later": lambda i: _FIRST + dt.timedelta(days=3 * i + 5),
    "last": lambda i: _FIRST + dt.timedelta(days=3 * i + 27),
    "scale": lambda i: ("小型", "大型", "微型", "小型")[i % 4],
    "terms": lambda i: ("月结30天", "款到发货", "月结60天", "现结")[i % 4],
    "limit": lambda i: 50_000 * (i + 1),
    "came": lambda i: 18 + 5 * i,
    "deal": lambda i: ("初步接触", "报价", "谈判", "输单")[i % 4],
    "chance": lambda i: ("30%", "50%", "70%", "高")[i % 4],
    "lost": lambda i: ("价格", "交期", "竞争对手", "其他")[i % 4],
    "worth": lambda i: 20_000 * (i + 1),
    "rival": lambda i: ("恒达五金", "利丰厂", "同行", "永盛")[i % 4],
}  # fmt: skip

SHEETS = """
customer: customer_id=Q customer_name=c short_name=b contact_name=n position=J phone=t phone_alt=T wechat=w email=e owner=staff source=S industry=i country=L province=P city=city address=a uscc=U registered_date=d note=remark company_size=scale payment_terms=terms credit_limit=limit
order: order_id=o order_date=d customer_name=c product_model=k size=size quantity=q unit=u unit_price=p amount=m currency=$ due_date=E ship_date=D receive_date=last status=h note=remark
followup: followup_date=d customer_name=c contact_name=n method=v content=x response=reply next_action=next next_date=D owner=staff stage=deal product_interest=K expected_amount=worth expected_date=E probability=chance lost_reason=lost competitor=rival
service: service_date=d customer_name=c service_type=j order_id=o product_model=k description=fault handler=staff first_reply_date=soon closed_date=later result=z
feedback: feedback_date=d customer_name=c category=B rating=r content=praise handling=Z
activity: activity_name=A start_date=d activity_type=y goal=aim goal_value=N attendees=came effect=good content=praise
guest: activity_name=A customer_name=c contact_name=n phone=t product_interest=K intent=l
"""

HEADERS = """
customer.payment_terms: 付款方式 付款条件 付款期限 结算方式 账期 付款條件
customer.credit_limit: 信用额度 授信额度
customer.company_size: 企业规模 公司规模
customer.customer_name: 顾客名称 商户 商户名称 合作单位 合作公司 对方单位 对方公司 用户单位 使用单位 订货单位
customer.customer_name: 订货客户 下单客户 抬头 买家 买家公司 名称 名字 全称 门店名称 店名 经销商名称 代理商 厂家
customer.customer_name: 开票抬头 单位全称
customer.contact_name: 接洽人 公司联系人 对方联系人 找谁联系 联系谁 跟谁联系 客户负责人 窗口人 联系窗口 客户代表
customer.contact_name: 采购经理 关键人 决策人 关键联系人 名字 对方姓名 客户姓名 联系人名称 接口人 对口人
customer.contact_name: 业务联系人 窗口 聯絡窗口 采购员 称呼 怎么称呼 拿主意的人 负责采购的人
customer.phone: 电话号 联系方式 行動電話 客户电话 客户手机 通讯方式 通联方式 主电话 来电号码 注册手机 手机1
customer.phone: 电话1 电话Tel 号码 打哪个电话 打哪个号 怎么联系 常用电话
customer.phone_alt: 其它电话 另一个电话 第二联系电话 次要电话 副电话 紧急电话 紧急联系电话 另外的电话 還有電話
customer.phone_alt: 第二個電話 备选电话 别的电话 其他手机 辅助电话 附加电话 第二手机 备用号码 电话二
customer.phone_alt: 备用联系方式 其他联系方式 备电 家庭电话 住宅电话 还有个号
customer.wechat: 微信帐号 微信名 联系微信 联系人微信 個人微信 微信帳號 企微 企业微信 企微号 老板微信 采购微信
customer.wechat: 微信联系 绑定微信 wechat号 微號 微信昵称 微信号是多少 他的微信 薇信 威信 WX号 V信 微信/QQ
customer.wechat: 加的微信 微信同号 微信联系方式 微 我加的微信
customer.owner: 业务经理 业务代表 业务担当 跟单业务 销售人员 销售经理 销售顾问 归谁管 谁负责 谁跟的 谁在跟
customer.owner: 谁跟进 谁开发的 开发人 责任人 主管业务 分管业务员 专属顾问 维护人 业务负责人 我司对接人 我司业务
customer.owner: 归谁 谁的客户 担当 我方负责人 內部負責人 所有者
customer.short_name: 单位简称 惯称 昵称 常用名 习惯叫法 平时叫 叫法 短名 缩写 名称缩写 代称 外号 小名 俗名
customer.short_name: 内部简称 通称 略称 常用简称 企业简称 厂名简称 又名 又称 平时怎么叫 大家叫他 口头叫法
customer.short_name: 客户缩写 代号名 助记名 我们怎么叫 内部叫法
customer.source: 渠道来源 从哪来的 哪来的 怎么来的 怎么找到的 如何得知 信息来源 来路 客源 客源渠道 获知途径
customer.source: 介绍人/渠道 推荐来源 來源管道 開發管道 得知管道 客户出处 出处 客户从哪儿来 获客方式 获取方式
customer.source: 开发渠道 开发方式 哪里来的 怎么认识的 怎么知道我们的 如何了解到我们
customer.industry: 从事行业 所在行业 做什么行业 干哪行 哪一行 什么行业 经营范围 主营业务 行当 做啥的 行业属性
customer.industry: 行业性质 行业领域 业务领域 经营行业 從事行業 行業別 產業 產業別 产业 业态 细分行业 做什么的
customer.industry: 干什么的 应用领域 应用行业 使用行业 客户做什么 做什么产品 生产什么
customer.province: 省/直辖市 客户省份 省级 哪个省 什么省 收货省份 归属省 所在地省份 省份名称 地址省 公司省份
customer.province: 所在省/市 省自治区 在哪个省 哪省的 行政省 省别 注册省份 省/自治区/直辖市 省名 在哪省
customer.province: 属于哪个省 省一级
customer.city: 所在市 地级市 市区 客户城市 哪个市 哪个城市 什么市 市县 在哪个城市 归属城市 收货城市 公司城市
customer.city: 所在地市 地级 在哪个市 市别 縣市 市级 城市名 哪市的 客户所在市 客户所在城市 市/县 城市/区县
customer.country: 所在国 国家地区 客户国家 哪国 哪个国家 什么国家 国籍 出口国 出口国家 目的国 目的国家 哪国客户
customer.country: 哪国的 客户国别 归属国 所属国家 海外国家 客户所在国 所在国别 国度 来自哪国 哪个国家的 国家名称
customer.country: 客人国家 國名 買家國家 买家国家
customer.position: 联系人职位 联系人职务 什么职务 什么职位 担任什么 角色 身份 职别 岗位名称 职务/岗位 什么岗位
customer.position: 现任职务 客户职务 对方职务 对接人职务 联系人岗位 联系人身份 在公司做什么职务 职衔 职位名称
customer.position: 工作职务 担任职位 头衔 任职 部门职务 部门/职务 干什么职务 抬头职务 管什么的 负责什么
customer.address: 详址 联络地址 通信地址 注册地址 工厂地址 在哪里 在哪儿 在哪 位置 具体位置 具体地址 所在地
customer.address: 所在地址 地点 住址 街道地址 门牌 邮寄地址 寄件地址 公司住所 住所 聯絡地址 公司在哪
customer.email: 邮箱号 客户邮箱 公司邮箱 企业邮箱 联系人邮箱 信箱 電子信箱 工作邮箱 伊妹儿 电子信箱 邮件账号
customer.email: 邮箱账号 个人邮箱 邮址 电邮地址 電郵地址 常用邮箱 外贸邮箱 联络邮箱 对账邮箱 邮箱Email 业务邮箱
customer.registered_date: 开户时间 第一次见面 初次联系时间 开发时间 获客日期 接触日期 合作开始时间 合作日期
customer.registered_date: 注册时间 登錄日期 建立時間 客户录入日期 添加时间 添加日期 新增日期 归档日期
customer.registered_date: 客户创建时间 建卡日期 立户日期 首次联系 首次拜访日期 第一次联系 第一次接触 初次接触
customer.registered_date: 哪天认识的 什么时候认识的 什么时候加的
customer.note: 附注 注 备注信息 其他说明 补充 补充说明 备注栏 备忘 批注 注释 特殊说明 其他备注 注意事项 附言
customer.note: 摘要 記事 註記 附記 附记 情况说明 其他情况 其他事项 特殊要求 还有什么 还要说的 另外说明 留言
customer.note: 多说两句 别的 客户说明
customer.customer_id: 编码 客户码 单位代码 客户档案号 档案号 档案编号 会员号 客户卡号 户号 客户号码 客户识别码
customer.customer_id: 客户内码 客户标识 助记码 客户档案编号 公司编号 公司编码 客户序号 客商编码 客商代码 会员ID
customer.customer_id: 系统编号 系统编码 客户No. 客户NO
customer.uscc: 纳税人税号 税务登记证号 营业执照号码 营业执照注册号 工商注册号 组织机构代码 统一代码 开票税号
customer.uscc: 企业税号 单位税号 税号/信用代码 纳税号 纳税人号 執照號碼 三证合一号 信用代码证号 工商登记号
customer.uscc: 企业信用代码 税务号 社会统一信用代码 统一社会信用号 社会信用号 识别号 18位代码 统编
order.customer_name: 企業名稱 抬头 买家公司 买家公司名 名字 全称 单位全称 门店名称 店名 经销商名称 代理商 订货方
order.customer_name: 采购商 谁家的货 哪家下的 哪家的单 要货单位 下单单位 下单公司 购方名称 终端客户 出货客户
order.customer_name: 收货单位 使用单位 下单客户 开票抬头 采购单位 收货客户 谁订的 销往单位
order.note: 附注 注 备注信息 其他说明 补充 补充说明 备注栏 备忘 批注 注释 特殊说明 其他备注 注意事项 附言 摘要
order.note: 記事 註記 附記 附记 情况说明 其他情况 其他事项 还有什么 还要说的 另外说明 留言 多说两句 别的
order.note: 订单说明 单据备注
order.order_id: 单据号码 合约号 销售单据号 订购单号 采购订单号 客户单号 客户PO 流水单号 單據號碼 合約編號 合約號
order.order_id:  业务单号 PO# P/O 订单ID 订单No. 订单No 订单序号 哪张单
order.order_date: 来单日期 来单时间 签约时间 合同签订日期 制单日期 制单时间 开单时间 业务日期 成交日期 成交时间
order.order_date: 製單日期 哪天下的 哪天下的单 哪天订的 什么时候下的单 什么时候订的 几号下单 几号下的 何时下单
order.order_date: 何日订货 付单日期 受订日期 购买日期 购买时间 采购日期 PO日期 录单日期 收单日期
order.product_model: 品号 物料 物料描述 货名 款名 品种 产品代码 存货编号 零件号 零件名称 部件号 品號 什么产品
order.product_model: 要什么 要的什么 要啥货 买什么 买的什么 买了什么 订的什么 哪种货 宝贝名称 品名及规格 款式
order.product_model: 图纸号 什么货 做什么货 哪个型号 哪款 订购产品
order.quantity: 订货量 采购量 购买数量 个数 套数 支数 只数 条数 张数 双数 多少 多少个 多少件 要几个 訂購量
order.quantity: 採購量 数量/件 成交数量 货品数量 商品数量 吨数 米数 下单量 销量 总数 总数量 合计数量 订单量 几个
order.quantity: 几件
order.unit: 计价单位 数量单位 計價單位 量词 计算单位 主单位 计数单位 件/套/个 计量 销售计量单位 數量單位
order.unit: 计件单位 计重单位 销售单位 包装单位 论什么卖 按什么算 采购单位(计量) 库存单位 常用单位 个/箱
order.unit_price: 产品单价 商品单价 销售价格 价钱 订单单价 每个多少钱 多少钱一个 多少钱一件 一个多少钱 什么价
order.unit_price: 单个价格 单件价 每件价 每个价 商品价格 卖价 出货价 供货价 供价 协议价 合同单价 单价/元 单价￥
order.unit_price: 单价RMB
order.amount: 总价款 价款 货款总额 货值 合同总价 订单总金额 一共多少钱 多少钱 总共多少 总共多少钱 共计 共多少钱
order.amount: 含稅總額 金额￥ 总金额RMB 款额 总款 总款项 货物总价 合同额 销售额 成交金额 交易金额 钱数 单子多大
order.amount: 订单额
order.due_date: 交货日 交付时间 交货期限 交期要求 要求到货时间 约定交期 约定交货日期 约定交货期 合同交期
order.due_date: 合同交货期 客户交期 客户要货日期 要货日期 要货时间 需求日期 需求时间 需用日期 最迟交期
order.due_date: 最迟交货日 最晚交期 最晚交货 预交货日 答复交期 回复交期 什么时候要 什么时候交 哪天要 哪天交
order.due_date: 几号要 何时要
order.ship_date: 发货日 出货时间 出货日 实际发货时间 实发日期 实际交付日期 实际交货时间 实交日期 送货时间
order.ship_date: 出库时间 发运时间 装车日期 装柜日期 发车日期 起运日期 寄出日期 寄货日期 哪天发的货 哪天出的货
order.ship_date: 什么时候发货的 几号发的货 几号出的货 哪天发的 什么时候发的 已发日期 货发出日期 开船日期
order.ship_date: 快递发出日期 发货完成日期 提货日期
order.receive_date: 收货日 客户签收时间 到货时间 到货日 实际到货时间 送达日期 送达时间 到达日期 抵达日期
order.receive_date: 到港日期 到厂日期 确认收货日期 验收日期 验收时间 收到日期 收到时间 哪天收到的 哪天到的货
order.receive_date: 哪天签收的 什么时候收到的 什么时候到货的 几号收到的 确认收货时间 哪天收到 什么时候到的
order.receive_date: 收妥日期 货到日期 回签日期 买家收货时间
order.status: 进展 进展情况 交付状态 出货状态 处理状态 到哪一步 到哪一步了 发没发货 是否完成 是否发货 结案状态
order.status: 出貨狀態 当前状态 目前进度 现状 订单阶段 阶段 目前到哪了 生产状态 单子状态 单子进度 到哪步了
order.status: 做到哪了 什么情况 什么状态 发了没
order.currency: 货币种类 外币币种 什么币 什么币种 哪种货币 哪种币 币制 交易幣別 結算幣別 订单币种 报价币种
order.currency: 货币单位 货币代码 货币类型 计价货币 计价币种 原币币种 付款币种 收款币种 用什么钱 币 销售币种
order.currency: 原币 人民币/美元 本币/外币 外币
order.size: 尺寸码 号型 哪个码 什么码 几码 穿几码 大小码 尺码号 码段 衣码 裤码 什么尺码 尺寸 尺码码数 码
order.size: 衣服尺码 型号码 规格尺码 服装尺码 童装尺码 订货尺码 大小
followup.customer_name: 使用单位 订货单位 订货客户 下单客户 企業名稱 購貨單位 抬头 开票抬头 买家 买家公司
followup.customer_name: 买家公司名 名称 全称 单位全称 门店名称 店名 经销商名称 代理商 走访单位 拜访单位 回访客户
followup.customer_name: 洽谈客户 哪家客户 谈的哪家 跟的哪家 联系的客户 接洽单位
followup.contact_name: 联系人姓名 接洽人 联系人员 公司联系人 主要联系人 对接人姓名 找谁联系 联系谁 跟谁联系
followup.contact_name: 负责人(客户) 客户负责人 窗口人 联系窗口 聯絡窗口 客户代表 采购经理 关键人 决策人
followup.contact_name: 关键联系人 联系人名称 接口人 拿主意的人 经办人(客户方) 采购联系人 窗口 老板 采购员 名字
followup.contact_name: 称呼 怎么称呼 谈的是谁 见的是谁 拜访的是谁
followup.followup_date: 哪天跟的 哪天谈的 哪天去的 哪天联系的 哪天打的 什么时候联系的 什么时候跟的 什么时候去的
followup.followup_date: 几号谈的 几月几号 何时联系 本次日期 本次跟进日期 本次联系时间 本次拜访日期 通话时间
followup.followup_date: 电话日期 會談日期 聯絡日期 聯絡時間 訪談日期 接洽日期 记录日期 记录时间 跟单日期 哪天
followup.followup_date: 什么时候 几号 联系的日子 面谈日期
followup.content: 跟进详情 联系记录 谈话记录 谈了什么 谈了啥 谈的什么 谈了些什么 聊了什么 聊了啥 说了什么 说了啥
followup.content: 讲了什么 都说了啥 记录 交流内容 交流情况 會談紀錄 跟進紀錄 聯絡內容 洽談紀錄 通话内容 通话记录
followup.content: 情况 经过 过程 拜訪紀錄 訪談內容 具体内容 具体情况 跟进小结
followup.next_date: 下次时间 下一次跟进 下一次联系时间 预约时间 约好哪天 约到哪天 约的哪天 下回哪天联系
followup.next_date: 下回什么时候 下回联系 再次联系日期 再次跟进时间 提醒日期 提醒时间 下次聯絡日 預計跟進日
followup.next_date: 下次访问日期 拟回访时间 后续跟进日期 后续联系时间 下次见面时间 计划跟进日期 计划联系时间
followup.next_date: 计划回访日期 预计跟进日期 预计下次联系 预约日期 约定时间 下回哪天
followup.next_action: 下一步打算 下步工作 下步行动 后续跟进计划 后续要做什么 接下来做什么 接下来怎么办
followup.next_action: 接下来干啥 下次做什么 下次干什么 下次要做什么 下次行动 还要做什么 下一步怎么做
followup.next_action: 下一步做什么 下一步干嘛 后面怎么办 下一步措施 接下來做什麼 行動方案 后续措施 后续工作
followup.next_action: 后续事项 接下来 下次跟进内容 下次沟通内容 下次跟进事项 下次重点 待办事项
followup.method: 跟进方法 跟进形式 联系形式 联系途径 沟通形式 沟通途径 拜访形式 交流方式 访问方式 通讯方式
followup.method: 用什么方式 联络方式 聯絡方式 接洽方式 互动方式 哪种方式 走访方式 追踪方式 形式 途径 渠道
followup.method: 怎么联系的 怎么联系 怎么谈的 怎么跟的 怎么沟通的
followup.response: 客户答复 客户怎么说 客户怎么说的 客户咋说 客户说了什么 客户说什么 客户说啥 对方怎么说
followup.response: 对方怎么说的 对方反应 对方回复 对方反馈 对方答复 客户回话 客户口径 人家怎么说 他怎么说
followup.response: 他们怎么说 對方反應 客户意向 客户意愿 反应 反馈 回复 答复 态度 客户想法
followup.owner: 跟单人 业务经理 业务代表 销售人员 销售代表 回访人员 谁跟进的 谁在跟 责任人 負責業務 跟进销售 拜访业务
followup.owner: 聯絡人員(我方) 業務代表 哪个业务员 归属业务员 跟单 拜访者 联系人(我方) 沟通人 洽谈人 谈判人
followup.owner: 填报人 提交人
followup.stage: 销售阶段 商机阶段 跟进阶段 成交阶段 项目阶段 谈到哪一步 銷售階段
followup.product_interest: 意向产品 意向型号 感兴趣的产品 需求产品 意向商品
followup.expected_amount: 预计金额 预计成交金额 预计成交额 预估金额 商机金额 意向金额 预计金额(万元) 預計金額
followup.expected_date: 预计成交日 预计成交日期 预计成交时间 预计签单日期 预计下单日期 預計成交日
followup.probability: 成交可能性 成交概率 成交几率 赢单率 把握 意向程度 成交可能
followup.lost_reason: 输单原因 丢单原因 失单原因 未成交原因 没谈成的原因 流失原因 輸單原因
followup.competitor: 竞争对手 竞争对手名称 对手 输给谁 現供應商
service.customer_name: 对方公司 用户单位 订货单位 订货客户 下单客户 企業名稱 購貨單位 抬头 开票抬头 买家
service.customer_name: 买家公司 买家公司名 名称 名字 全称 单位全称 门店名称 店名 经销商名称 代理商 报修客户
service.customer_name: 报修公司 使用单位 投诉方 反映单位 来电单位 客诉单位 哪家投诉的 谁家的 报障客户
service.service_date: 受理日 接报日期 接报时间 来电时间 反映时间 接诉日期 接诉时间 接单时间 时间 服务时间
service.service_date: 售后日期 售后时间 事件日期 事件时间 故障日期 故障时间 问题日期 哪天出的问题 什么时候报修的
service.service_date: 什么时候投诉的 何时投诉 何时报修 提出日期 提出时间 收到日期 收到投诉日期 哪天 哪天报的
service.service_date: 哪天投诉的 哪天来的电话
service.service_type: 服务种类 服务项目 售后类型 售后类别 投诉种类 客诉类别 问题分类 问题种类 服务性质 哪一类
service.service_type: 什么类型 什么问题类型 事件種類 客訴類別 问题性质 故障类型 故障类别 事件性质 投诉性质
service.service_type: 事由类别 诉求类型 诉求类别
service.description: 事件内容 事件经过 情况说明 故障情况 故障内容 故障说明 现象描述 不良现象 不良描述 不良内容
service.description: 客诉描述 客诉问题 反映内容 反映的问题 服务内容 售后内容 售后问题 具体问题 详细情况
service.description: 出了什么问题 出了什么事 出什么问题了 事情经过 不良情况 投诉事项 投诉原因 反映情况 诉求
service.description: 客户诉求 诉求内容
service.handler: 受理人 受理人员 承办人 承辦人 办理人 服务人员 售后负责人 售后工程师 服务工程师 维修员 维修师傅
service.handler: 技术员 技术人员 客服专员 跟进人员 处理同事 处理工程师 谁去修的 受理人員 服務人員 责任工程师
service.handler: 售后专员 接待人 接待人员 服务员 售后 工程师 师傅 客服 客服人员
service.result: 处理结论 解决结果 解决状态 结论 服务结果 维修情况 售后结果 投诉处理结果 客诉处理结果 处置情况
service.result: 解决了吗 解决没有 处理好了吗 处理完没 修好了吗 到哪一步了 结案结果 關閉狀態 處理情形 解決情形
service.result: 辦理情形 状态 进度 进展 办理结果 办理情况 完成情况 处置结果 落实情况
service.closed_date: 处理完成时间 办结时间 关闭时间 关单时间 维修完成日期 修好日期 实际解决日期 哪天处理的
service.closed_date: 哪天处理完的 什么时候处理的 什么时候处理好的 什么时候解决的 什么时候修好的 何时处理
service.closed_date: 何时办结 處理完成日 服务完成时间 完结日期 完结时间 关单日期 结束日期 结束时间 了结日期
service.closed_date: 维修日期 实际完成日期
service.order_id: 对应订单号 相关订单号 关联订单号 单据号 销售订单号 客户订单号 哪个单子 订单No. 关联单号 原订单
service.order_id: 原订单号 原单号 涉及单号 销售单号 哪张单 哪张订单
service.first_reply_date: 首次答复时间 首次答复 回复时间 第一次回复时间 第一次答复日期 初次回复 初次回复日期
service.first_reply_date: 初次回覆日期 初次答覆 首次回應日 最早回复时间 回复客户时间 首次受理回复 首次响应时间
service.first_reply_date: 响应时间 首回日期 首次反馈日期 首次联系客户时间 第一次回复 第一次回 哪天回的
service.product_model: 品号 物料名称 物料编码 商品名称 品名規格 产品/型号 涉及型号 投诉产品 问题产品 故障产品
service.product_model: 故障机型 设备型号 设备名称 报修产品
feedback.customer_name: 对方公司 用户单位 使用单位 订货单位 订货客户 下单客户 企業名稱 購貨單位 抬头 开票抬头
feedback.customer_name: 买家 买家公司 买家公司名 名称 名字 全称 单位全称 门店名称 店名 经销商名称 代理商
feedback.customer_name: 回访单位 反馈客户 受访单位 调查对象 哪家说的 谁家反馈的 反馈单位 被访客户 评价单位
feedback.feedback_date: 评论日期 评论时间 点评时间 哪天反馈的 何时反馈 几号评的 回饋日期 回饋時間 意见收集时间
feedback.feedback_date: 调查日 问卷提交时间 评价日 评分日期 打分日期 打分时间 访问日期 收集日期 填写日期
feedback.feedback_date: 填写时间 填表日期
feedback.content: 反馈信息 客户心声 客户评语 点评 点评内容 建议或意见 有什么建议 怎么评价的 客戶回饋 回饋內容
feedback.content: 客戶評語 回饋意見 反馈详情 反馈描述 详细反馈 评价详情 客户感受 评论 评论内容 宝贵意见 内容
feedback.content: 客户说什么 客户说了什么 客户咋说 客户说啥
feedback.rating: 客户满意度 客户打分 打了几分 给了几分 评价星级 分值 评价分 评价分数 评价得分 服务评分
feedback.rating: 客戶滿意度 评分分数 综合评价分 星级评价 打几分 给几分 几分 多少分 几颗星 几星 星数 总体评分
feedback.category: 反馈种类 种类 评价类型 评价类别 评价分类 问题类型 属于哪类 哪一类 哪类意见 什么类型 回饋類別
feedback.category: 回饋類型 項目類別 评价方面 评价维度 哪方面 哪方面的 哪方面问题 关于什么 关于哪方面 针对什么
feedback.handling: 处理办法 处理进度 改善情况 处理结论 處理情形 因應措施 回覆情形 处置措施 处理意见 处理状态
feedback.handling: 处理说明 改善对策 解决办法 解决方案 解决措施 解决情况
guest.customer_name: 購貨單位 客戶全稱 抬头 开票抬头 买家 买家公司 买家公司名 名称 名字 全称 单位全称 门店名称
guest.customer_name: 店名 经销商名称 代理商 到场公司 参会公司 参展客户 任职公司 所属公司 参会企业 受邀单位
guest.customer_name: 所在公司 工作单位 来自哪家 贵公司
guest.contact_name: 名字 嘉宾 参会者 与会者姓名 到场人 来访人 来访者 访客姓名 联系人姓名 客户姓名 参加者 出席者
guest.contact_name: 报名人姓名 與會者 嘉宾姓名 到场人员 签到人 签到姓名 您的称呼 怎么称呼 称呼 出席人
guest.phone: 电话号 移动电话 行動電話 参会人手机 电话/手机 手机/电话 电话Tel 联系手机 联系号码 来宾电话 客户手机
guest.phone: 联系人电话 联系人手机 打哪个电话 打哪个号 通讯方式 通联方式 常用电话 主电话 来电号码 注册手机 手机1
guest.phone: 座机 座机号 固话 固定电话 办公电话 号码 怎么联系 报名手机
guest.activity_name: 活动名 所属活动 参与活动 哪场活动 参加展会 参展名称 参会名称 所属展会 所屬活動 到场活动
guest.activity_name: 参加的活动 来源活动 报名活动 哪个活动 哪场 什么活动 参加的哪个活动 参加的哪场
guest.product_interest: 关注的产品 想要的产品 看中的产品 喜欢什么产品 采购意向产品 有意向的产品 产品兴趣
guest.product_interest: 产品意向 意向商品 意向款式 意向型号 意向品类 感兴趣的型号 关注型号 关注点 想买什么
guest.product_interest: 想了解的产品 需求
guest.intent: 采购意向 购买意愿 合作意愿 客户意向 成交意向 成交意愿 合作意願 意向如何 意向怎么样 意向大不大
guest.intent: 意向强不强 意愿 意愿程度 有没有意向 有意向吗
activity.activity_name: 活动名 展览名称 会议主题 营销活动 营销活动名称 推广活动 促销活动 市场活动 市场活动名称
activity.activity_name: 展覽名稱 订货会名称 主题 活动项目 什么活动 哪个活动 哪场活动 哪场 哪个展 什么展会
activity.start_date: 活动日 举行日期 举行时间 开展时间 召开日期 召开时间 会议日期 会议时间 什么时候搞的
activity.start_date: 什么时候举办 何时举行 展覽日期 开展日 活动开始日期 活动开始时间 活动起始日 活动当天 开始日
activity.start_date: 促销时间 推广日期 直播时间 举办日 起始日期 开幕日期 展期 日子 哪天 哪天办的 哪天举办
activity.start_date: 哪天开的
activity.activity_type: 营销类型 推广类型 营销形式 促销类型 市场活动类型 展会类别 哪一类 形式类型 活动种类
activity.activity_type: 活动方式 活动分类 种类 性质 什么形式 什么类型 哪种活动
activity.effect: 活动评估 活动结果 结果 活动成果 效果怎么样 效果如何 效果怎样 效果好不好 总体效果 整体效果 收获
activity.effect: 有没有效果 成效評估 執行成效 執行成果 活動成果 推广效果 营销效果 促销效果 活动反响 成果 好不好
activity.effect: 办得怎么样 搞得怎么样 怎么样 预期效果达成 达成效果 达成情况
activity.goal: 预期目的 活动宗旨 计划目标 活动意图 举办目的 举办目标 推广目标 推广目的 营销目标 营销目的
activity.goal: 促销目的 参展目的 参展目标 设定目标 宗旨 目标说明 目标描述 想达到什么 想干什么 为了什么 为什么办
activity.goal: 为啥搞
activity.goal_value: 目标数值 预期人数 预计到场人数 目标指标 目标量 預期人數 预期数 预定人数 预计参加人数
activity.goal_value: 目标到会人数 目标到场数 目标值 目标客户数 指标 指标值 目标线索数 计划数 计划数量 计划完成数
activity.attendees: 出席人数 到会人数 与会人数 到访人数 实际到场人数 实际参加人数 来了多少人 来了几个人 来多少人
activity.attendees: 多少人参加 几人参加 出席人數 與會人數 参加人次 到场人次 来访人数 签到人数 实际人数 总人数
activity.attendees: 人次 来了多少 到了多少人 多少人
activity.content: 反馈内容 客戶回饋 來賓回饋 现场反馈 反馈意见 客户建议 客户反应 客户反响 现场反应 现场反响
activity.content: 客户说什么
"""

OF_MODULES = {
    "feedback": "包装 责任部门",
    "followup": "竞争对手 预计成交日期",
    "service": "责任部门 费用 赔偿金额 索赔金额 嚴重度",
    "activity": "成本 费用",
}
"""Headers that are a field of a module in one table, and of none in the others."""

NO_FIELD = """
归档盒号 捆扎号 钢印号
开票类型 发票类型 发票号 发票号码 发票抬头类型 开票日期 开票金额 开票状态 是否开票 已开票金额 未开票金额 成本价
成本 成本金额 毛利 毛利率 利润 利润率 提成 提成比例 佣金 佣金率 返点 折扣 折扣率 税率 税额 税金 运费 运费承担
运输方式 物流公司 物流单号 快递公司 快递单号 运单号 车牌号 司机 司机电话 承运商 审核人 审核日期 审核状态 批准人
审批人 审批状态 制单人 制表人 打印次数 打印时间 修改人 修改时间 更新时间 最后修改时间 仓库 仓库名称 库位
库存数量 可用库存 安全库存 批次号 批号 生产日期 保质期 有效期 材质 材料 颜色 表面处理 工艺 重量 毛重 净重 体积
箱规 包装方式 包装 装箱数 唛头 箱号 付款方式 付款条件 付款期限 结算方式 账期 信用额度 信用期 欠款 欠款金额
未收款 已收款 已付款 预付款 定金 尾款 收款日期 付款日期 回款日期 回款金额 收款状态 到账日期 到期日 汇率 开户行
开户银行 银行账号 银行卡号 账号 户名 法人 法人代表 法定代表人 注册资本 成立日期 成立时间 员工人数 企业规模
年产值 年营业额 年采购额 公司网址 网址 网站 传真 传真号 邮编 邮政编码 QQ QQ号 旺旺 旺旺号 抖音号 Skype WhatsApp
身份证号 生日 性别 年龄 学历 爱好 籍贯 出生日期 序号 行号 项次 No. 页码 是否含税 是否打样 打样费 模具费 版费
质检员 检验结果 合格数 不良数 不良率 报废数 返工数 损耗 未发数量 已交数量 欠交数量 退货数量 赠品数量
已入库数量 未交数 剩余数量 生产车间 生产线 班组 机台 工序 工时 设备编号 计划员 生产开始日期 生产完成日期
上线日期 下线日期 BOM版本 版本号 工程图版本 附件 图片 照片 链接 二维码 条码 条形码 海关编码 HS编码 报关品名
报关单号 提单号 柜号 封条号 船名航次 起运港 目的港 贸易条款 价格条款 贸易方式 原产地 产地 品牌 商标 供应商
供应商名称 供应商电话 采购成本 竞争对手 竞品价格 市场份额 部门 所属部门 业务部门 区域经理 大区 销售区域 分公司
店铺名称 收货人 收货人电话 收件人 提货人 押运员 保险费 关税 报关费 其他费用 费用 费用金额 活动预算 预算 预算金额
实际花费 实际费用 场地费 活动地点 举办地点 地点 主办方 协办单位 活动负责人 策划人 展位号 礼品 签到时间 座位号
车费 餐费 住宿 是否住宿 是否用餐 问卷编号 设备序列号 SN码 保修期 保修截止 质保期 购机日期 维修费用 更换配件
配件名称 责任部门 责任归属 原因分析 根本原因 赔偿金额 退款金额 索赔金额 客户级别要求 通话时长 录音链接 打卡位置
里程 打卡时间 是否有效 是否重点 是否黑名单 标签 微信群 公众号 积分 会员等级 余额 储值 開票類型 發票號碼 運費
稅額 統一發票 付款條件 審核人 業務部門 傳真 郵遞區號 庫存 倉別 交易條件 付款方式說明 單身 經手主管 覆核 申请人
操作员 更新者 更新时间 支付时间 支付状态 配送方式 付款状态 仓库名称 原始单号 收件人姓名 收件人地址 库存量
整单折扣 已回款金额 审批状态 最小包装量 抄送人 录音文件 拜访时长 商机名称 紧急程度 處理部門 嚴重度 批號 不良數量
责任部门 检验结果 保修状态 报修人 投诉人电话 客户组 员工工号 公海 预计成交日期 客户满意度
"""
