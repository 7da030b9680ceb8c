"""Headers of customers, orders and follow-ups whose parts do not tell what they are. Data only.

A line is `table.field: headers`. They count as they stand; a header told for several fields of a
table is decided by what the column holds.
"""

from __future__ import annotations

TOLD = """
customer.customer_name: 往来户 厂家 厂家名 单位全称 公司抬头 发票抬头 开票抬头 名头 宝号 客户抬头
customer.contact_name: 经办人 客户经办人 窗口 采购 采购员 拿主意的人 管事的 负责采购的人 称呼 怎么称呼 老板 老板娘
customer.contact_name: 厂长 对接的人 对接 业务对接 跟谁对接 联络窗口 法人/联系人 担当者 担当窗口 接洽窗口 找哪个
customer.contact_name: 联系方法 怎么联系
customer.phone: 打哪个电话 打哪个号 怎么联系 号码 tel 电话tel 电话：tel 联系方法 主叫 常用号码 常用电话 主要电话
customer.phone_alt: 备电 备用联系方式 其他联系方式 其它联系方式 还有个号 还有个电话 第二联系方式 补充电话 别的号
customer.phone_alt: 另外的号 另外电话 家里电话 家庭电话 住宅电话 宅电 电话(2) 手机(2) 电话二 手机二 第二个号
customer.phone_alt: 另一个号 副号 备用号码 另一个号码 其他号码 备用座机 备用固话 号码2 电话号码2 手机号码2 手机号2
customer.wechat: v信 v信号 vx vx号 wx wx号 wxid 微 微信/qq 微信联系方式 加的微信 我加的微信 微信哪个号 加微信 v号
customer.wechat: 微信同号
customer.owner: 所有者 担当 专管 主跟 主跟人 主管业务员 归谁 谁的 谁的客户 谁家业务 归属 我方负责人 我司负责人
customer.owner: 内部负责人 我方对接 我司对接 我方联系人 我司联系人 本司担当 我方窗口 我司窗口 我司跟进 属谁
customer.short_name: 平时怎么叫 大家叫他 大家叫他什么 顺口叫 怎么叫 叫什么 我们怎么叫 我们叫他 内部叫法 内部称呼
customer.short_name: 口头叫法 代号名 口头禅名 老板们叫他 公司里叫 习惯上叫 常叫 常叫名 常称 日常称呼 平常称呼
customer.short_name: 平日称呼 行内叫法 土名 助记名 速记名 拼音简称 惯用简称 客户缩写 牌子名 招牌 字号
customer.source: 怎么知道我们的 怎么知道我们 怎么认识的 成交渠道来源 首次来源 客户来路 何处得知 渠道 开发渠道
customer.source: 开发方式 开发途径 获客方式 获客途径 获取方式 客户获取 线索渠道 线索来源 引流方式 引流渠道 引流来源
customer.source: 从什么渠道来 哪个渠道 哪个渠道来的 来客渠道 得知渠道 得知途径 了解途径 了解渠道 接触渠道 途径
customer.source: 进店渠道 进线渠道 来自哪里 哪里来的 如何了解到我们 如何了解我们 怎么了解到我们 从哪知道我们
customer.source: 从哪里知道我们 通过什么渠道
customer.industry: 应用领域 应用行业 使用行业 使用领域 做什么产品 生产什么 生产什么产品 生产产品 他们做什么
customer.industry: 他们生产什么 客户做什么 客户产品 客户主营 产品领域 终端应用 做哪块 哪一块 属于什么行业 生意类型
customer.industry: 干哪一行 做什么的 干什么的 主要产品
customer.province: 省/市 省市区 省份/城市 地域 所在区域 所在地区 所属地区 归属地 所属省市 哪里的 省一级 一级地区
customer.city: 市/县 市（县） 市/区 城市/区县 地级市/县 哪个地方 哪个地市 二级地区
customer.country: 哪里的客户(国家) 国家代码 国家名称 国名 客人国家 买家国家
customer.position: 部门职务 部门/职务 部门/职位 部门及职务 部门/岗位 部门与职务 岗位/部门 职务/部门 任职 管什么的
customer.position: 管什么 负责什么 干什么职务 是干什么的 什么人 什么角色 在公司做什么 负责哪块 做什么职务 头衔
customer.position: 抬头职务
customer.address: 地址(详) 厂在哪 厂在哪里 公司在哪 公司在哪里 公司位置 工厂位置
customer.email: mail e-mail 邮箱email 电子邮箱email 业务邮箱 对账邮箱 发邮件到
customer.registered_date: 首次登记 首次录入 什么时候认识 什么时候认识的 什么时候加的 哪天认识的 哪天登记的 何时开发
customer.registered_date: 合作起始 合作起始日 合作起始日期 开始合作 开始合作时间 从何时合作 何时开始合作 何时建档
customer.registered_date: 建档 建档时 立档时间 最早联系 首次联系 首次见面 初次见面 首次接触 首次拜访日期 首次拜访
customer.registered_date: 首次拜访时间 首次来访 资料登记日 建账日期 起始日期 首次沟通日期 首次沟通时间 客户建立日
customer.registered_date: 成为客户时间 何时成为客户 加微信时间 加微信日期 加好友时间 加好友日期 初次联系 初次接触
customer.registered_date: 初次联络 首次联络 第一次联系 第一次接触 首次接洽 初次接洽 首次建档 初次登记
customer.note: 客户描述 客户简介 客户说明 客户情况 需要注意的 要注意的 要注意什么 要注意 注意什么 客户要求 特殊要求
customer.note: 特别要求 其他要求 留言 有什么要说的 还有什么 还要说的 多说两句 随便写 补充两句 别的 别的事 其余 其他
customer.note: 另 另外 另外说明 要交代的 交代 情况 客户背景 背景 背景情况 客户特点 客户习惯 脾气 提示 温馨提示 提醒
customer.note: 备注/要求 备注及要求 备注或说明 备注(其他) 说明/备注
customer.customer_id: 客户序号 会员id erp编码 erp号 erp代码 erp客户号 erp客户编码 系统编号 系统编码 系统号 系统代码
customer.customer_id: 统一编号(内部) 档案序号 建档号 建档编号 客户no 客户no. 客户# 编 号码(内部) 内部编号 内部编码
customer.customer_id: 内部代码 往来单位代码 客商编码 客商代码 索引号 登记号 客户登记号 客户顺序号 客户流水
customer.uscc: 识别号 18位代码 统一信用码 信用码 社会代码 公司识别号 企业识别号 税籍编号 税籍号 税籍 统编 执照编号
customer.uscc: 统一编码
customer.tier: 价值等级 价值分级 价值级别 客户价值 客户价值等级 贡献等级 贡献度 合作等级 优先等级 优先级
customer.tier: 优先级别 评定等级
customer.tier: 客户分级 客户评级 客户级别 客户档次 abc分类 abc等级 abc类 客户abc 重要等级 重要级别 重要性 客户重要性
customer.tier: 客户重要度 客户层级 客户类级 优质等级 重要程度 vip等级 客户分类等级
customer.total_spend: 总共买了多少 一共买了多少 累计买了多少 买了多少钱 成交总金额 累计下单金额 历史成交额
customer.total_spend: 历史采购额 采购总额 采购总金额 交易总额 总成交额 总采购额 总交易额 累计交易额 累计订货额
customer.total_spend: 累计下单额 总销售额 合作总额
customer.last_order_date: 最近一次下单 最近成交日期 最近交易日期 最后交易日期 最后成交日期 最后下单日期 最近下单日期
customer.last_order_date: 上次下单 上次下单日期 最近订货日期 最近一单 最后一单日期 最近成交时间 最近交易时间
customer.last_order_date: 最近下单时间 最近一次成交 最近采购时间 上次采购日期
customer.first_order_date: 首次成交日期 首次下单日期 首次成交 首次交易日期 首单时间 第一单日期 第一次下单
customer.first_order_date: 首次合作下单日 首次采购日期 首次订货日期
order.customer_name: 谁订的 谁的货 谁的单 谁要的货 哪家的货 卖给 卖给谁 使用单位 收货单位 收货方 收货客户 下单人
order.customer_name: 下单客户 货主 对方 往来户 销往单位 出货对象 送货单位 客户户名 采购单位 结算单位 户名 名头
order.customer_name: 发票抬头 开票抬头 付款单位 购货方名称 提货单位
order.note: 买家留言 卖家备注 客户要求 订单说明 单据备注 表头备注 行备注 交货说明 包装要求说明 需要注意的 要注意的
order.note: 注意什么 备注/要求 情况 备注及要求 备注与要求 备注要求 要求/备注 要求及备注 特殊要求 特别要求 其他要求
order.note: 其它要求 要求 要求说明 补充要求 客户特殊要求 还有什么 还要说的 别的 另 另外 另外说明 提示 提醒 温馨提示
order.note: 订单要求 生产要求 备注或说明 说明/备注 交代 要交代的 多说两句 留言
order.order_id: 业务单号 订单序号 订单no 订单no. 订单# po# po p/o p.o. so so号 s/o 哪张单 哪个单 单据no 单据no. 单no
order.order_id: 单no. 编号 来单号 客户来单号 订单id 交易号 交易编号 交易单号 网单号 平台订单号 平台单号 网店订单号
order.order_id: 内部单号 系统单号 系统订单号 erp单号 合同流水号 订单代号 单据流水号 工令单号
order.order_date: 录单日期 收单日期 哪天的单 单子日期 单子哪天下的 po日期 pi日期 什么时候的单 单子时间 单日期 下单时
order.order_date: 接单 签单 签约 开单 订单登记日期 订单录入日期 订单创建日期 单据创建时间 建单日 填单日期 购买日期
order.order_date: 购买时间 采购日期 采购时间 采购下单日期 买的日期 进单日期
order.product_model: 做什么产品 做什么货 生产什么 什么货 哪款 哪个型号 哪个产品 项目名称 项目 货物或应税劳务名称
order.product_model: 品目 图纸 图样 图纸号 品类 客户料号 客户货号 客户图号 客户品号 客户型号 产品/型号 产品及型号
order.product_model: 品名/规格 品名及规格 名称/规格 名称及规格 名称规格 货品及规格 订购产品 订货品种 订购品种
order.product_model: 订的产品 所订产品 要的产品 产品明细 货品明细 商品信息 产品信息 宝贝 款 款式 名称 sku sku编码
order.product_model: sku名称 产品sku 物品 物品名称 品名型号 型号品名 产品大类型号 型号名称 器件型号 元件型号
order.quantity: 要多少 订多少 买多少 几个 几件 pcs pcs数 总pcs 数量pcs 总数 总数量 合计数量 需求数 需求量 需求数量
order.quantity: 要货量 要货数 要货数量 计划数量 销量 销售量 销货数量 订单量 下单量 成交量 实订数量 需货数量 需货量
order.quantity: 数量合计 数量总计 总件数 合计件数
order.unit: 交易单位 成交单位 买卖单位
order.customer_name: 交易单位 成交单位 买卖单位
order.unit: 个/箱 件/套 几个一算 论什么卖 按什么算 用什么单位 货品单位 物料单位 包装单位 产品单位 商品单位 销售单位
order.unit: 常用单位 库存单位 存货单位 采购单位(计量) uom 单位uom 单位unit 计量单位(个/kg) 最小单位 辅助单位
order.unit: 订货单位(计量) 单位(个/套) 单位/规格 采购单位
order.unit_price: 单价/元 单价元 每个 每件 每只 每套 每台 每公斤 每米 折后单价 折后价 折后 优惠价 优惠单价 折扣价
order.unit_price: 执行价 执行单价 协议价 协议单价 合同单价 合同价 供货价 供货单价 供价 出货价 出货单价 批发价
order.unit_price: 实际单价 实际售价 fob价 fob单价 fob 单价rmb 单价usd 单价￥ 卖多少钱 卖多少 商谈价 谈定价 最终单价
order.unit_price: 定价
order.amount: 应付款 应付货款 买家应付货款 销售额 销货金额 货价 单子多大 订单额 合同额 成交额 交易额 成交金额
order.amount: 交易金额 总钱数 钱数 金额合计 金额总计 货款合计 货物总价 款项 款项金额 订单价值 货物价值 小计金额
order.amount: 行金额 本单金额 整单金额 合同价款 合同总价款 折后金额 折后总价 优惠后金额
order.due_date: 回复交期 答复交期 交期 什么时候要 什么时候要货 什么时候交 几号要 几号交 何时要 何时交 哪天要 哪天交
order.due_date: 限期 期限 最后期限 预计发货 预计出货 计划发货 计划出货 预计出货日期 预计出货日 预计发货日
order.due_date: 计划出货日期 要求出货日期 要求出货日 要求发货日 承诺发货日期 承诺出货日 约定发货日期 最晚发货日期
order.due_date: 最迟发货日 最晚发货时间 最晚出货日 最迟出货日 预定出货日 预计完成日期 预计完工日期 要求完成日期
order.due_date: 要求完工日期 计划完成日期 计划完工日期 需求到货日 最迟到货 交货 交付 到货要求 时间要求 交货要求
order.due_date: 交货时间要求 截止 交期截止 出货要求 出货计划 发货计划 交货计划 预计交货 预计交付
order.ship_date: 最后发货日期 最近发货日期 末次发货日期 发货完成日期 发完日期 已发日期 已出日期 提货日期 提货时间
order.ship_date: 货发出日期 走货日 什么时候发的 哪天发的 几号发的 几号走的 哪天走的 物流日期 快递日期 发快递日期
order.ship_date: 物流发出日期 快递发出日期 交货完成日期 交货完成日 完成交货日期 交清日期 出清日期 卖家发货时间
order.ship_date: 开船日 开船日期
order.receive_date: 回签日期 回签日 客户签收日 客户签收 签收 到货 收到 货到日期 货到时间 客户收到日 客户收货日
order.receive_date: 买家收货时间 确认收货时间 签收单日期 签收单回日期 哪天签收 哪天收到 什么时候收到 什么时候到的
order.receive_date: 收妥日期 对方签收日期
order.status: 跟单状态 跟单进度 生产状态 生产情况 生产进展 交没交 发没发 发了没 交了没 好了没 单子状态 单子情况
order.status: 单子进度 单子进展 情况 到哪了 到哪步了 目前状态 目前情况 目前进展 什么情况 什么状态 完成否 完成没
order.status: 结案否 结案 结案情况 关闭状态 物流状态 交易状态 出货状况 交货状况 执行进度 执行状况 出货进度 发货进度
order.status: 交付进度 交付情况 交货进度 备货情况 备货状态 在做还是发了 做到哪了 做到哪儿了 走到哪步了
order.currency: rmb/usd 人民币/美元 币种(rmb/usd) 本币/外币 外币 原币 原币种
order.size: 码 衣服尺码 童装尺码 订货尺码 成衣尺码 规格尺码 尺码/规格 大小 型号码 均码/尺码 内长 cup 杯码 腰围
order.size: 尺码明细 尺码名称 服装尺码 号码(尺码) 码子 货品尺码 商品尺码 产品尺码 尺码信息
followup.customer_name: 联系的客户 谈的客户 见的客户 跑的客户 跟的哪家 谈的哪家 去的哪家 去哪家 哪家客户 拜访对象
followup.customer_name: 走访对象 被访单位 对象 对方 跟进对象 目标客户 联系单位 接洽单位 洽谈单位 拜访公司 走访公司
followup.customer_name: 约谈客户
followup.contact_name: 客户方经办人 经办人(客户方) 对方接待人 接待人 接待人员 对方接待 怎么称呼 见了谁 跟谁谈的
followup.contact_name: 和谁谈的 跟谁聊的 同谁谈的 找的谁 对方是谁 谁接待的 谁接的电话 对方谁 客户那边是谁 客户方人员
followup.contact_name: 对方人员 对口人 面对谁 称呼 姓名/职务 业务联系人 采购 采购员 采购联系人 老板 窗口 被访者
followup.contact_name: 受访对象 访谈对象 谈话人(客户) 洽谈人(客户) 客户姓名 对方姓名 谁接的 负责采购的人 采购负责人
followup.contact_name: 名字 客户名字
followup.followup_date: 跟单日期 跟单时间 哪天 几号 什么时候 记录日期 记录时间 填写日期 填写时间 填报日期 登记日期
followup.followup_date: 登记时间 发生日期 日子 本次跟进 本次联系 本次拜访 当次日期 联系日 拜访日 跑客户日期 往来日期
followup.followup_date: 接触日期 接触时间 互动日期 互动时间 汇报日期 联系了哪天 联系的日子 提交日期 提交时间 写于
followup.followup_date: 出访日期 外出日期 打电话日期 打电话时间 面谈日期 面谈时间 见面日期 见面时间
followup.content: 事项 跟进事项 拜访事项 沟通事项 联系事项 洽谈事项 事情 事宜 做了什么 干了什么 干了啥 经过 过程
followup.content: 情况 谈的事 联系结果 沟通结果 拜访结果 跟进结果 洽谈结果 联系小结 跟进小结 拜访小结 沟通小结
followup.content: 具体内容 具体情况 主要内容 主要事项 谈的内容 说的内容 聊的内容 沟通记要 拜访纪录 拜访报告 访谈记录
followup.content: 访谈内容 工作内容 今日工作 进展 最新进展 跟进进展 进展情况 当前进展 目前进展 跟进动态 动态
followup.next_date: 计划跟进日期 计划跟进时间 计划联系日期 计划联系时间 计划回访日期 计划回访时间 计划拜访日期
followup.next_date: 计划拜访时间 约定时间 约定日期 预计跟进日期 预计跟进时间 预计联系日期 预计联系时间 预计回访日期
followup.next_date: 预计回访时间 预计拜访日期 预计拜访时间 预计下次联系 预定回访日 预定回访日期 预定拜访日
followup.next_date: 预定拜访日期 预定联系日 预定跟进日 预约回访日期 预约回访时间 预约拜访日期 预约日期 拟回访日期
followup.next_date: 拟跟进日期 拟联系日期 拟拜访日期 再联系日期 再联系时间 再跟进日期 再访日期 再拜访日期 再约
followup.next_date: 再约时间 约的时间 下回 下回哪天 下次哪天 下次什么时候 下次几号 什么时候再联系 什么时候再跟
followup.next_date: 哪天再联系 哪天再跟 几号再跟 几号再联系 何时再联系 何时再跟 何时回访 何时再访 待跟进日期
followup.next_date: 待回访日期 待联系日期 提醒 提醒日 到期提醒 回访提醒 跟进提醒 下步时间 下一步时间 下一步日期
followup.next_date: 下一步什么时候 下一步哪天 再次联系 再次跟进 再次拜访 隔多久再跟 回访日 回访时间 下次约 约了哪天
followup.next_date: 约的几号
followup.next_action: 待办 待办事项 待办工作 要做的 要做的事 要办的事 后面 后面怎么跟 接下来 接下来怎么弄 打算
followup.next_action: 打算怎么办 打算怎么跟 怎么办 怎么跟 怎么跟下去 跟进计划 跟进策略 跟进打算 跟进措施 跟进方案
followup.next_action: 拜访计划 工作计划 计划 计划安排 对策 应对 需要做什么 下次干啥 下次干嘛 下次内容 下次重点
followup.next_action: 下次目的 下次跟进内容 下次沟通内容 下次跟进事项 下次谈什么 下步 下步怎么办 后续 后续事项
followup.next_action: 后续怎么办 后续打算 后续跟踪 后续工作 需跟进事项 要跟进的 需要跟进的 拟采取措施 推进计划
followup.next_action: 推进措施 下步打算
followup.method: 方式 形式 途径 渠道 手段 电话还是上门 电话/微信/上门 电话或上门 电话/上门 怎么联系 怎么联系的
followup.method: 怎么谈的 怎么跟的 怎么沟通的 联系类型 跟进类型 拜访类型 沟通类型 互动类型 联络形式 用什么联系
followup.method: 用啥联系 用啥联系的 通过什么 通过啥联系 联系手段 跟进手段
followup.response: 反响 客户反响 对方反响 市场反响
followup.response: 客户意愿 客户意向 意向 意向情况 客户意向情况 有没有意向 客户感兴趣吗 感兴趣吗 客户兴趣 客户态度
followup.response: 反应 反馈 回应 回复 答复 态度 回音 回话 意见 反馈情况 反馈结果 反馈内容 客户怎么回 客户怎么回的
followup.response: 怎么回的 客户表态 对方表态 对方意见 对方想法 客户想法 客户看法 客户口风 口风 客户说法 对方说法
followup.response: 对方口径 意愿 接受度 认可度 客户反馈意见 结果 跟进结果 沟通结果 拜访结果 洽谈结果 联系结果
followup.response: 回访结果
followup.owner: 我方代表 我司代表 我方人员 我司人员 我方 我司 执行人 同事 员工 员工姓名 人员 姓名(我方) 报告人
followup.owner: 汇报人 提交人 创建人 录入人 登记人 填表人 填报人 填写人 记录人 记录者 谁跟的 谁去的 谁谈的 谁打的
followup.owner: 谁拜访的 谁联系的 谁写的 谁记的 谁跟进 谁负责 出差人 出访人 外勤 外勤人员 跑客户的 拜访者 走访者
followup.owner: 我方跟进人 我方拜访人 我方联系人 我司联系人 业务姓名 销售姓名 归属业务 哪个业务 哪个业务跟的
followup.owner: 联系人(我方) 担当 承办 承办人 经办 经办人 主跟 主跟人 跟单 担当业务 追踪人 追踪人员 维护人 洽谈人
followup.owner: 沟通人 谈判人 商谈人 交谈人 会谈人员 洽谈人员 沟通人员 商洽人 谈话人
followup.contact_name: 洽谈人 沟通人 谈判人 商谈人 交谈人 会谈人员 洽谈人员 沟通人员 商洽人 谈话人
customer.owner: 洽谈人 沟通人 谈判人 商谈人 交谈人 会谈人员 洽谈人员 沟通人员 商洽人 谈话人
customer.contact_name: 洽谈人 沟通人 谈判人 商谈人 交谈人 会谈人员 洽谈人员 沟通人员 商洽人 谈话人
"""
