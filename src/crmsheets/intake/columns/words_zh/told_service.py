"""Headers of service, feedback and events whose parts do not tell what they are. Data only.

A line is `table.field: headers`. They count as they stand; a header told for several fields of a
table is decided by what the column holds.
"""

from __future__ import annotations

TOLD = """
service.customer_name: 退货客户 退货单位 谁家的 谁投诉的 哪家投诉的 哪家报的 反映单位 反映客户 来电单位 来电客户
service.customer_name: 客诉单位 客诉客户 报障单位 报障客户 申诉客户 申诉单位 投诉方 提出单位 求助客户 服务客户
service.customer_name: 服务单位 服务对象 使用单位 用户 用户名称 对象
service.service_date: 工单创建时间 工单创建日期 工单日期 工单时间 提单时间 提单日期 建单时间 建单日期 开单日期
service.service_date: 立案日 立案日期 退货日期 出事日期 收到日期 收到时间 接到时间 接到投诉日期 收到投诉日期
service.service_date: 什么时候出的事 哪天出的事 哪天报的 哪天说的 哪天来的电话 哪天来电 哪天投诉的 几号报的
service.service_date: 几号投诉的 什么时候报的 什么时候说的 什么时候反映的 哪天反映的 申请日期 申请时间 提交日期
service.service_date: 提交时间 登记日期 登记时间 记录日期 记录时间 填单日期 填写日期 录入日期 录入时间 提出日期
service.service_date: 提出时间 报告日期 报告时间 反馈时间 客户反馈日期 客户反馈时间 问题发现日期 发现日期 发现时间
service.service_date: 日子 哪天 几号 什么时候 起始日期 开始日期 创建日期 创建时间 报案日期
service.service_type: 业务类型 工单类型 工单类别 工单分类 处理类型 投诉还是维修 投诉还是咨询 是投诉还是咨询
service.service_type: 咨询/投诉/维修 咨询还是投诉 售后还是投诉 维修类型 质量类别 不良类别 不良分类 不良类型 不良种类
service.service_type: 事由类别 诉求类型 诉求类别 诉求分类 申请类型 属于哪类 属于哪种 分类 种类 归类 性质 事件性质
service.service_type: 问题性质 投诉性质 什么性质 什么事类 哪类问题 哪种问题 反馈类型 反馈类别 案件类型 案件类别
service.service_type: 受理类型 受理类别 来电类型 来电类别 类型(投诉/咨询) 客诉种类 客诉性质 异常类型 异常类别
service.service_type: 故障类型 故障类别 故障分类
service.description: 客户诉求 诉求 诉求内容 报修事项 报修内容 报修原因 投诉原因 投诉事项 反映事项 受理事项 服务事项
service.description: 事项 客户说什么 客户怎么说 客户反映 退货原因 退货理由 投诉理由 缘由 案由 事由 缘故 案情 事情
service.description: 事情经过 什么事 出了啥事 出啥事了 怎么个坏法 坏了什么 什么问题 哪里坏 不良品描述 不良原因
service.description: 不良情况 异常原因 异常内容 质量问题 质量情况 质量异常 损坏情况 损坏描述 具体内容 具体描述
service.description: 详细内容 详细描述 反馈内容 反馈问题 反馈情况 客户反馈 客户意见 客户反馈问题 意见内容 现象 故障
service.description: 症状 毛病 内容 情况 详情 工单内容 工单描述 受理内容 来电内容 来电事由 咨询内容 需求内容
service.description: 客户要求 客户描述 反馈描述 反映 反映情况 反应内容 反应事项 客户反应 事项说明 问题事项
service.handler: 工程师 师傅 担当 承办 经办 受理 接待人 接待人员 受理员 接单人 接单人员 接听人 接线员 客服 客服人员
service.handler: 售后 售后员 谁处理 谁处理的 谁修的 谁去的 谁办的 谁解决的 谁跟的 谁负责 谁接的 谁跟进 派谁去
service.handler: 派谁去的 指派给 分派给 分配给 受派人 执行人 答复人 回复人 解答人 解决人 服务人 服务员 上门工程师
service.handler: 上门人 维修工 维修工程师 品质担当 质量负责人 技术支持 处理负责人 跟进 跟进处理人 处理跟进人
service.handler: 跟进处理 处理及跟进人
service.result: 最后结果 最终结果 最后怎样 最后怎么样 怎么样了 处理得怎样 处理得怎么样 弄好没 搞定没 搞好没 修好没
service.result: 好了没 解决没 结了没 结案没 工单状态 工单进度 案件状态 事件状态 投诉状态 问题状态 服务状态 状态 进度
service.result: 进展 目前状态 目前进展 当前状态 结案否 结案情况 结案状态 是否解决 是否结案 是否完成 是否处理
service.result: 是否关闭 是否闭环 闭环情况 闭环状态 处置 处理 怎么处理 怎么处理的 怎么解决 怎么解决的 如何处理
service.result: 如何解决 怎么弄的 怎么办的 解决办法 解决方法 解决措施 解决方案 处理办法 处理方法 处理对策 对策
service.result: 改善对策 纠正措施 处理经过 处理过程 处理说明 处理内容 处理记录 处理描述 处置结果 处置方式 善后
service.result: 善后处理 办理情况 办理结果 落实情况 完成情况 回复内容 跟进结果 跟进情况
service.closed_date: 完结日期 完结时间 结束日期 结束时间 实际完成时间 实际完成日期 哪天弄好的 哪天修好的 哪天搞定的
service.closed_date: 哪天结的 哪天解决的 什么时候弄好的 什么时候搞定的 什么时候好的 几号处理的 几号修好的 几号解决的
service.closed_date: 何时解决 何时结案 闭环日期 闭环时间 销案日期 关单日期 维修日期 维修时间 修复日期 上门日期
service.closed_date: 上门时间 服务完成日期 完毕日期 了结日期 处理完日期 处理好的日期 处理日 完成日 办完日期
service.order_id: 哪张单 哪个单 哪一单 哪单 哪单的货 哪张订单 是哪张单的 什么单 出货单号 送货单号 发货单号 关联单号
service.order_id: 关联单据 源单号 源单编号 来源单号 原单号 原订单 原订单号 原始单号 对应单号 对应合同 对应合同号
service.order_id: 所属订单 所属合同 涉及单号 涉及合同 相关合同 相关单号 销售单号 订单
service.first_reply_date: 首次反馈日期 首次反馈时间 首次联系客户时间 首次联系时间 首回日期 首回时间 第一次回
service.first_reply_date: 第一次回复 哪天回的 哪天回复的 哪天答复的 几号回的 几号回复的 什么时候回的 什么时候回复的
service.first_reply_date: 哪天给的答复 何时回复 何时答复 回复客户日期 答复客户日期 最早回复 最早答复时间 响应时间
service.first_reply_date: 首响时间 首次响应时间 接洽日期 首次联系客户日期 初次联系客户日期 回应日期 回应时间
service.product_model: 不良品 不良品名 不良品型号 不良品名称 不良产品 不良型号 哪个产品 哪款产品 什么产品 什么型号
service.product_model: 哪个型号 哪种货 啥产品 设备 设备名称 设备型号 报修设备 故障设备 故障产品 故障机型 报修产品
service.product_model: 维修产品 维修机型 投诉产品 客诉产品 问题产品 问题型号 售后产品 退货产品 涉及型号 涉及货品
service.product_model: 相关产品 货品 商品 机器 机器型号 物品 款式 异常产品 异常型号 反映产品
service.service_id: 客诉编号 投诉编号 售后编号 售后单号 工单编号 服务单号 案件编号 案号 报修单号 报修编号 受理编号
service.service_id: 受理单号 客诉单号 客诉单 事件编号 登记编号 维修单号 维修编号 处理单号
feedback.customer_name: 打分客户 评分客户 评价客户 评价单位 反馈客户 反馈单位 谁家的 谁家说的 谁家反馈的 哪家说的
feedback.customer_name: 哪家评的 调查对象 被调查单位 受访单位 被访单位 被访客户 调研对象 调研客户 调研单位 答卷单位
feedback.customer_name: 填表单位 填写单位 对象 用户 用户名称 客户/用户
feedback.feedback_date: 打分日期 打分时间 评分日期 评分时间 收集日期 收集时间 填写时间 填写日期 填表日期 登记日期
feedback.feedback_date: 登记时间 记录日期 记录时间 提交日期 提交时间 提出日期 答卷日期 答卷时间 问卷日期 问卷时间
feedback.feedback_date: 哪天 哪天说的 哪天评的 哪天打的分 几号 几号反馈的 什么时候说的 什么时候反馈的 什么时候评的
feedback.feedback_date: 接到日期 接收日期 采集日期 测评日期 评鉴日期 回收日期 受访日期 访问日期 日子 反映日期
feedback.content: 宝贵意见 建议事项 意见事项 不满意原因 不满意的地方 不满意处 满意原因 客户怎么说 客户说什么
feedback.content: 客户说了什么 客户说了啥 客户说啥 客户咋说 说了什么 说了些什么 说了啥 怎么说 怎么说的 什么意见
feedback.content: 有什么意见 有啥意见 反映的问题 反映问题 反映内容 反映情况 问题 问题描述 内容 具体内容 具体情况
feedback.content: 详细内容 详情 描述 说明 留言 客户留言 买家留言 原话 客户的话 客人的话 心里话 评论 评论内容
feedback.content: 买家评价 使用感受 使用情况 使用体验 体验 客户体验 感受 评述 评价说明 评价描述 回访内容 回访记录
feedback.content: 访谈内容 访谈记录 调查内容 改进建议 改善建议 诉求 客户诉求 客户期望 期望 希望改进的地方
feedback.content: 需要改进的地方 好的地方和不好的地方 优缺点 投诉内容 客户反应 客户反映 评价 总评 综合评价 整体评价
feedback.rating: 评分数 得分数 打几分 给几分 几分 多少分 几星 几颗星 星数 星星 分 总分 分数(5分制) 满意不满意
feedback.rating: 满不满意 是否满意 满意吗 满意否 评价 总评 总体评分 整体评价 整体满意度 总体感觉 综合评价 综合满意度
feedback.rating: 五星评价 五星 好评度 评价等级 满意等级 满意级别 满意率 给分
feedback.category: 反馈主题 主题 方面 哪方面 哪方面的 哪方面问题 关于什么 关于哪方面 针对什么 针对哪方面 评价方面
feedback.category: 评价维度 维度 评价项目 项目 涉及方面 涉及类别 反馈方面 意见方面 反馈标签 性质 归类 意见归类 类目
feedback.category: 关键词 问题归类 意见性质 反馈性质 内容类别 内容分类 哪个方面 哪些方面 什么方面
feedback.handling: 对策状态 对策情况 对策进度 改善状态 改进状态 改善进度 改进进度 整改状态 整改进度 措施状态 措施情况
feedback.handling: 我司回复 我方回复 我们怎么处理 我们怎么回的 怎么处理 怎么处理的 怎么解决 怎么解决的 怎么改
feedback.handling: 怎么改的 如何处理 如何改进 处理了吗 采取措施 采取的措施 所采取措施 应对措施 应对 改善对策
feedback.handling: 改进办法 改善办法 改进方案 整改方案 整改结果 改进结果 改善结果 解决情况 解决办法 解决措施
feedback.handling: 解决方案 解决结果 对策 跟进情况 跟进措施 跟进处理 后续处理 后续跟进 后续措施 内部处理 商家回复
feedback.handling: 卖家回复 答复内容 回复内容 处理反馈 处理说明 处理内容 处理意见 处理对策 纠正措施 处置 处置情况
feedback.handling: 回复客户 落实情况 处理状态 是否处理 我方措施 我司措施
guest.customer_name: 所在公司 所在单位 来自哪家 来自哪里(公司) 哪家来的 哪家公司的 您的公司 贵公司 贵单位 工作单位
guest.customer_name: 就职单位 任职单位 服务单位 公司/单位 单位/公司 嘉宾单位 受邀公司 邀请单位 邀请客户 出席单位
guest.customer_name: 出席公司 签到单位 签到公司 报名单位 报名公司 参加单位 参加公司 代表单位
guest.contact_name: 代表 代表姓名 怎么称呼 您的称呼 来的是谁 谁来的 谁参加 谁到场 来人 签到人 签到姓名 签到 报名人
guest.contact_name: 出席人 嘉宾姓名 真实姓名 称呼 人员 人员姓名 参加人员 参会代表 参展代表 到场人员 与会人员 宾客
guest.contact_name: 宾客姓名 联络窗口
guest.phone: 座机 固话 座机号 固定电话 公司电话 办公电话 号码 怎么联系 联系 联系方法 报名电话 报名手机 签到手机
guest.phone: 登记电话 留的电话 电话微信 打哪个号 打哪个电话 留的号码
guest.activity_name: 关联活动 对应活动 来源活动 报名活动 签到活动 出席活动 参加的活动 参加的哪个活动 参加的哪场 哪场
guest.activity_name: 哪个活动 什么活动 场次 场次名称 报名场次 报名项目 会议 参加会议 沙龙 沙龙名称 项目名称 主题
guest.activity_name: 活动场次 参加场次 来源 哪个展会 哪个展
guest.product_interest: 意向型号 意向款 意向品类 意向购买产品 看了什么 看了哪些 看中什么 看中的 看上什么 看上哪款
guest.product_interest: 喜欢哪款 喜欢什么 哪款感兴趣 对什么感兴趣 对哪款感兴趣 想买什么 想要什么 想了解什么 想看什么
guest.product_interest: 想看的产品 想了解的产品 问了什么 问了哪些产品 问的产品 咨询内容 咨询产品 询问产品 询价产品
guest.product_interest: 需求 需求内容 产品需求 采购需求 需要什么 需要什么产品 关注点 关注什么 兴趣点 感兴趣
guest.product_interest: 感兴趣什么 打算买什么 目标产品 拟购产品 拟采购产品 洽谈产品 推荐产品 产品 型号 意向货品
guest.product_interest: 感兴趣的型号 关注型号 问了什么产品 感兴趣型号 兴趣型号
guest.intent: 意向如何 意向怎么样 意向怎样 意向大小 意向高低 意向强弱 意向大不大 意向强不强 客户意愿 意愿 意愿强度
guest.intent: 意愿程度 意愿高低 成交可能 成交可能性 成交概率 成交几率 成交机会 成交把握 合作可能 合作可能性 购买可能
guest.intent: 购买可能性 有没有意向 有意向吗 有没有兴趣 感兴趣吗 感兴趣程度 兴趣程度 兴趣大不大 兴趣大小 兴趣度
guest.intent: 兴趣等级 意向评级 意向评估 意向分级 热度 冷热 冷热程度 想不想买 买不买 打不打算买 心动程度 想买的程度
guest.intent: 成交希望 合作希望 成交期望 成单可能 成单希望 成单几率 成单概率
activity.activity_name: 活动项目 项目名称 项目 主题 标题 名目 什么活动 哪个活动 哪场 哪场活动 哪个展 什么展会
activity.activity_name: 哪个展会 办的什么活动 办什么活动 搞的什么活动 参加的什么活动 参加什么活动 会展名称 展名 场次
activity.activity_name: 场次名称 会名 促销名称 推广名称 直播主题 沙龙主题 论坛名称 活动全称 会议
activity.start_date: 哪天 哪天办的 哪天办 哪天举办 哪天开 哪天开的 哪天搞的 几号 几号办的 什么时候 什么时候办
activity.start_date: 什么时候办的 何时举办 何时 日子 起始日期 起始时间 起始日 起止日期 起止时间 开始 活动起止
activity.start_date: 活动起止时间 展期 参展时间 参展日期 办展时间 开幕时间 开幕日期
activity.activity_type: 哪种活动 哪类活动 什么性质的活动 促销方式 宣传方式 推广方式 营销方式 推广形式 宣传形式
activity.activity_type: 线上/线下 线上线下 线上还是线下 方式 性质 种类 分类 属性 归类 属于哪类 什么形式 什么类型
activity.activity_type: 会议类型 展会类型 活动模式 模式 举办形式 举办方式 活动方式 活动种类 活动分类 开展形式
activity.activity_type: 开展方式
activity.effect: 效果描述 满意不满意(效果) 成果 反响 办得怎么样 办得如何 搞得怎么样 好不好 怎么样 如何 达成情况
activity.effect: 达成效果 完成情况 达标情况 目标达成 目标达成情况 效果等级 效果评级 评价 总体评价 整体评价 自评
activity.effect: 自我评价 实际效果 预期效果达成 效果达成
activity.goal: 目标说明 目标描述 主要目标 主要目的 期望效果 期望达到 希望达到 想达到什么 预期效果 预期效益 预期成果
activity.goal: 想干什么 想干嘛 为了什么 为什么办 为啥搞 为啥办 办这个干嘛 图什么 意图 用意 宗旨 初衷 任务 目标任务
activity.goal: 工作目标 指望什么 指望 出发点 想要的结果 活动任务
activity.goal_value: 计划数量 计划数 kpi 指标 指标值 指标数 任务数 任务量 任务指标 目标值 目标多少 目标是多少
activity.goal_value: 想来多少人 计划多少人 预计多少人 预计来多少人 预计来多少 预期多少人 目标线索数 目标客户数
activity.goal_value: 目标家数 目标到场 计划到场 预计到场 计划参加人数 预期数量 预期家数 预计家数 计划家数
activity.goal_value: 目标场次人数 目标签到数 定的目标 计划完成数 kpi值 kpi数 计划完成人数
activity.attendees: 来访人数 实际人数 实到 实到家数 到场 到场数 来了多少 来了几个 来了几家 到了多少 到了多少人
activity.attendees: 多少人 几个人 几人 多少家 人次 客流量 嘉宾人数 嘉宾数 来宾数 来宾人数 观众人数 观看人数 签到数
activity.attendees: 签到人数 参加数 参会数 参会家数 参会客户数 访客数 访客人数 接待人数 接待数 总人数 合计人数
activity.attendees: 人数合计 有多少人参加 有多少人来
activity.content: 现场反馈 现场反应 现场反响 现场情况 现场评价 现场回馈 客户反应 客户反响 客户声音 客户心声
activity.content: 客户说什么 客户怎么说 客户咋说 客户说了啥 大家怎么说 大家反映 大家反应 大家说什么 来宾反馈
activity.content: 来宾意见 嘉宾反馈 参加者反馈 参加者意见 参会者反馈 与会者反馈 与会者意见 观众反馈 到场客户反馈
activity.content: 到场客户意见 参会反馈 活动反馈 收到的反馈 收到的意见 听到的意见 客人怎么说 客人反馈 客户感受
activity.content: 反馈情况 反馈信息 反馈意见 意见建议 建议 客户建议 反映 参与者反馈 用户反馈 评价内容
"""
