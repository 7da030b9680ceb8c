"""The parts Chinese headers are made of: part -> what it says. Data only.

A line is `sayings: parts`. Kinds of column (see `meaning.KINDS`) say what stands below; all other
sayings tell which one. 货号 says two things at once: of the product, a code.
"""

from __future__ import annotations

PARTS = """
date: 日期 时间 日子 年月日 日
date due: 交期 货期 交货期 船期 纳期 工期
phone: 电话 手机 手机号 手机号码 电话号码 移动电话 联系电话号码 号码电话
phone landline: 座机 固话 固定电话 办公电话 办公室电话 公司电话
fax: 传真 传真号 传真号码
email: 邮箱 邮件 电邮 邮件地址 邮箱地址 电子邮箱 电子邮件 电子邮箱地址
wechat: 微信 微信号 微信号码 微信账号
qq: qq号 qq号码
web: 网址 官网 网站 主页 店铺 旺旺
address: 地址 住址 所在地址 通讯地址 联系地址 办公地址 经营地址 详细地址 详细住址 住所
address customer: 厂址
date due required: 要求日期 需求日期 需求时间 要求时间
date visit: 电话日期 电话时间 通话日期 通话时间
date actual ship: 实际交货日期 实际交货日 实际交货时间 实际交期 实际交付日期
code customer: 客编 客号 客代 客码
code: 编号 单号 号码 代码 编码 代号 号 单据号 流水号
price: 单价 价格 价 售价 价钱
money: 金额 款项 价款 款 额 钱 应付
money total: 总价 总额 总金额 总价款 总款 合计 总计 合计金额 总价值
money total taxed: 价税合计 含税金额 含税总额 含税合计 税价合计
money line: 小计 金额小计
money goods: 货款 货值 货款金额 货物金额
qty: 数量 数 量 件数 个数 台数 只数 套数 条数 支数 片数 双数 米数 数目
qty people: 人数 家数 客户数
unit: 单位 计量单位 主计量 数量单位 计价单位 基本单位 主单位 计量
name: 名称 名字 全称 全名 名 抬头
name short: 叫法 平时叫法 俗称 常用名 小名 平常叫 习惯叫法 缩写 简称 别名 简写
person: 人 人员 员 姓名 者 名单
person contact: 联系人 联络人 对接人 接洽人 联系人姓名 联系人员 对接人员 联络员
person sales: 业务员 业务人员 销售员 销售人员 业务代表 销售代表 业务经理 销售经理 客户经理 跟单员
person sales: 跟单 业务跟单
person sales contact: 对接业务员 对接销售
rating: 评分 打分 得分 分数 满意度 星级 评级 分值 满意程度
rating satisfaction: 满意度评分 满意度得分 满意度打分
level: 等级 级别 级 程度
kind: 类型 类别 种类 分类 形式 类 性质
method: 方式 方法 途径 手段 渠道
status: 状态 进度 进展 现状
result: 结果 结论
describing: 描述
text: 内容 记录 情况 说明 详情 纪要 摘要 概况 明细 经过 要点
note: 备注 附注 备考 注释
action: 行动 计划 动作 安排 措施 事项 打算 对策 步骤
goal: 目标 目的
effect: 效果 成效
industry: 行业
province: 省份 省 省区
city: 城市 地市 市
country: 国家 国别
region: 地区 区域 片区 大区
position: 职位 职务 岗位 职称 头衔
source: 来源 出处
currency: 币种 币别 货币 结算币
chance: 可能性 可能 概率 把握
serial: 序号 行号 项次 序
days: 天数 时长
share: 比例 比率 百分比 占比 率
uscc: 统一社会信用代码 社会信用代码 统一信用代码 信用代码 纳税人识别号 税号 税务登记号
uscc: 税务登记证号 纳税识别号 纳税号
customer: 客户 公司 客人 顾客 买家 买方 购方 购货方 需方 甲方 客商 采购方 购买方 企业 对方
customer: 往来单位 采购商 购货单位 收货单位 客 厂家 购买单位 采购单位 订货单位 用户 贵司
customer name: 厂名 店名 商号 户名 买家公司 客户单位 单位名称
contact: 联系 联络 对接 接洽 接口
boss: 老板 主要
buying: 采购
order: 订单 下单 订货 订购 签约 签单 签订 合同 接单 落单 成交 采购单 开单 采购订单 销售订单 销售单
order: 订 单据 签 销货单 po so 下达 接订单 采购合同 销售合同 订立 定购 定货
sale: 销售 销货 出售
ship: 发货 出货 发运 送货 出库 装运 寄出 发出 出运 交运 走货 发 出 送 寄送 装车 出厂 离厂 发车
receive: 收货 签收 到货 收到 验收 接收 收 到 客收 妥投
due: 交货 交付 要货 交 需货 提货
required: 要求 需求 约定 预计 计划 应 承诺 预定 期望 预交 拟 最迟 最晚 截止
actual ship: 实发 实交 实出 实际发 实际出
actual: 实际 实
deadline: 期限 交期要求
visit: 致电 电访 去电 跟进 拜访 沟通 洽谈 回访 走访 来访 谈话 面谈 交流 访问 谈 跟踪 商谈 访 探访
visit: 联系跟进
next: 下次 下回 下一次 下一步 下步 后续 再次 下一 下阶段 接下来
first: 首次 第一次 初次 最早 首
meet: 接触 认识 结识 相识 开始合作 合作
created: 建档 登记 录入 注册 开户 创建 建立 立档 添加 新增
last: 最后 最近 末次 上次
product: 产品 货品 商品 品 货物 存货 物料 款式 货 物品 标的 宝贝 工件 零件 成品
product code: 货号 款号 料号 图号 品号 物料号 物料代码 商品编码 产品编号 产品编码 型号编码 图纸号
product code: 零件号 件号
product name: 品名 品种 货名 物料名称 商品标题 货品标题
product model: 型号 机型 规格型号 型号规格 品规 车型
product spec: 规格 参数
case: 投诉 客诉 受理 事件 报修 售后 来电 发生 故障 服务 问题 反映 报障 求助 申诉 异常
handle: 处理 解决 结案 关闭 完成 完工 维修 办结 处置 办理 修复 了结 整改 改善 改进
opinion: 评估 反馈 意见 评价 调查 建议 评语 调研 看法 点评 感受
answer: 回应 回复 态度 反应 答复 响应
event: 活动 展会 会议 参会 举办 到场 参加 参与 参展 展览 到会
guest: 来宾 嘉宾 与会 到访 参会人 参会人员 访客
name customer: 来宾单位 参会单位 与会单位 到访单位
sales: 业务 负责 负责业务 归属 所属
attend: 客户到场
handler: 责任 经办 经手 承办
theme: 主题
interest: 意向 感兴趣 兴趣 关注
own: 我司 我方 本公司 本厂 我厂 内部 自编 本司 厂内
person contact: 拜访对象 沟通对象 联系对象 洽谈对象 对象
-: 元 万元 千元 百元 万 人民币 美元 美金 港币 欧元 每 个 件 只 套 台 加的 加 了 吗 过 之 原币 本币
-: 对应 备案 全部 各 该 本 其 个人
taxed: 含税 价税
work: 加工 外发
money work: 加工费 加工费用 加工金额
total: 总 总体 整体 综合 累加
size: 尺寸 尺码 码数 号型 尺码段
person: 谁 哪个 哪位 哪个人
person visit: 记录人 填写人 填报人 谁跟的 谁去的 谁跟进 谁打的
person sales: 归谁 归谁管 谁管 谁负责 谁的客户 谁在跟 哪个业务 谁跟
person contact: 找谁 找的谁 跟谁谈 跟谁 和谁谈 谁接的 谁接待 问谁 联系谁 找哪位 谁对接 对方是谁
person contact: 见了谁
customer name: 哪家 哪个客户 哪家公司 谁家 哪家客户 卖给谁 给谁 谁买的 谁要的 谁下的
date: 什么时候 哪天 几号 何时 啥时候 几时
qty: 多少 几个 多少个 多少件 要多少
money total: 多少钱 一共多少钱 总共多少钱 共多少钱
price: 多少钱一个 一个多少钱 单个价 卖多少钱 卖价 卖多少
source: 哪里认识 哪里来 怎么认识 从哪来 哪来 如何认识 怎么来 哪儿来 怎么知道
industry: 做什么 干什么 做啥 干啥 做什么行业 主营 主营产品 主营业务
method: 怎么联系 怎么谈 怎么跟 怎么聊
text: 说了什么 聊了什么 谈了什么 讲了什么 说啥 聊啥 谈啥 什么情况 什么事 啥事 怎么说
text answer: 客户怎么说 对方怎么说
product: 什么货 什么产品 什么东西 啥货 买什么 买啥 买的什么 要什么
address: 在哪 在哪里 哪里 地点 位置
accrued: 累计 累积
second: 二 第二 其他 其它 另外 备用 次要
"""

# Sayings that turn a known kind into another thing: cost is money, but not the order's.
OTHER_MEANINGS = """
cost: 成本 进价 进货 底价 进货价 采购价 采购单价 出厂价 成本价 采购成本
profit: 利润 毛利 差价 盈利 净利
commission: 提成 佣金 返点 回扣 返利
tax: 税额 税金 税率 税 增值税 税点
untaxed: 不含税 未税 去税 除税 不含税价
paid: 已收 已付 实收 到账 回款 收款 付款 已回 支付 预收 打款 结款 结清 已结 收付款 汇款
unpaid: 未收 未付 欠款 应收 余款 尾款 余额 结余 欠 剩余 待收 未结 未回
invoice: 开票 发票 票据 票 开发票
freight: 运费 物流 快递 运输 运单 货运 承运
fee: 费 费用 手续费 模具费 打样费 杂费 其他费用 预算 花费 开支
deposit: 定金 订金 预付 预付款 保证金 押金
stock: 库存 结存 在库 存量
storage: 仓库 库位 入库 仓位
owed: 未发 未交 欠数 欠货 未出 未送 待发 欠交 未发货 待出 在途
done: 已发 已交 已出 已送 已 实收数 本次发货 已完成
return: 退货 退款 退 退回 换货 补货
statement: 对账 对帐 结算 账期 月结
production: 工单 生产单 生产 投产 上线 排产 派工 投料 下料 加工完成
workplace: 车间 工序 班组 机台 产线
sample: 样品 打样 样 送样 寄样
supplier: 供应商 供方 供货商 厂商 供货方 外协 代工
discount: 折扣 优惠 折 减免 让利
document: 身份证 身份证号 证件 证件号 护照 社保
plate: 车牌 车牌号 车号
quality: 质检 检验 合格 不良 次品 报废 返工 抽检 良品 品质
minimum: 起订 最小 最低
rate: 汇率
weight: 重量 毛重 净重 单重 克重 公斤数
volume: 体积 方数
package: 箱数 箱 包装 装箱 件/箱 箱号 托盘 柜
bank: 银行 开户行 账号 账户 开户银行 银行账号 帐号 行号银行
credit: 信用 额度 授信
office: 制单 审核 制表 打印 复核 审批 录单 核准
warranty: 保修 质保 保质
birthday: 生日 出生 年龄 性别
compensation: 赔付 赔款 赔偿 扣款 罚款 理赔 索赔 折让
cause: 原因
part: 配件 部门 备件
target: 目标价 指导价 标准价 建议价 市场价
quote: 报价
competitor: 竞争 同行 竞品
spare: 损耗 赠送 备品 样板
transfer: 转交 交接
stop: 停用 取消 作废
month: 月份 年份 季度 年度 月 年
material: 材质 材料 表面 工艺 牌号 面料
colour: 颜色 花色 色号 色
quality_score: 质量 外观 性能 价格评 交期评 服务态度 包装评
"""
