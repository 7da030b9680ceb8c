"""交期: when it is ready and sent."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.DELIVERY,
    subjects=(
        "交期 交其 交齐 交七 教期 交货期 货期 发贷 出贷 交付 排期 排产 工期 供货周期 生产周期 "
        "交样 打样时间 交周 船期 到货日期 什么时候发 什么时候能发 几号发 几号能发 哪天发 "
        "几天能发 多久能发 多久发 几天出 啥时候发 什么时候出 什么时候交 多久交 几号交 何时发 "
        "何时交 什么时候到 什么时候能到 几号到 多久能到 多久到 几天能到 几天到 啥时候到 "
        "什么时候好 什么时候能好 做好没 做完没 做好了吗 发了没 发了吗 出了吗 赶货 赶工 "
        "生产进度 时间节点 交样期 提前*天 delivary delivry lead_time lead_times leadtime "
        "ship_date shipment_date shipping_date ready_date eta turnaround deadline "
        "production_time 出柜 装柜 赶船 上市时间 排单 插单 排队 上线时间 完工 交板 送样 "
        "样品什么时候 样品几 大货时间 提货时间 生产安排 发车 几时 哪天能 哪天到 隔天 次日 "
        "下周能 这周能 月底能 年前能 交不交得 交得出 交不出 when_is rush urgent_order "
        "promised_date days_to_ship how_long how_soon l/t lt otd 国庆前 中秋前 春节前 元旦前 "
        "五一前 端午前 月底前 周末前 "
        "(号|月底|节|年|周一|周二|周三|周四|周五|周六|周日|日|天|月)(之|以|)前*(到|出|交|发|做|送"
        "|收) "
        "前能到 前到货 前能发 第*天了 还要几天 还要多久 不急 很急 着急 急着 "
        "(什么时候|啥时候|几时|何时|哪天|几号|多会儿|啥时)*(出|发|到|交|好|做|有|能|排|动|开|拿|"
        "收|齐) "
        "(多久|几天|多少天|几周|几个工作日|多长时间)*(出|发|到|交|好|做|能|排|有|拿|收) "
        "(最快|大概|大约|一般|正常|加急|打样|大货|做|要|得|需要)*(几天|多久|多少天|几周|几个工作"
        "日|多长时间) "
        "{n}(天|号|周|个工作日)*(能|可以)*(出|发|到|交|好|做|拿)*(吗|不|么) "
        "(周|礼拜|星期|月底|月初|年前|节前|下周|这周|本周|明天|后天|今天|{n}号)*(能|可以)*(出|发|"
        "到|交|好|做|拿|赶)*(吗|不|么) "
        "排到几号 排到什么时候 排到哪 有现货吗 有现货 有没有现货 现货有吗 有货吗 有货没 有货 "
        "啥时候有货 大货几天 打样几天 打样要 几天能好 赶得及 赶得上 赶得出 赶出来 插个单 插队 "
        "加个急 加急 how_many_days how_many_weeks when_will when_can when_do when_are "
        "how_fast how_quickly in_stock ready_by ship_by by_friday by_monday this_week "
        "next_week before_the_holiday before_christmas earliest production_slot 补单*出来 "
        "能出来吗 finished_yet ready_yet done_yet shipped_yet ready_on_the_date on_the_date "
        "you_gave_us 船名 航次 能装车 装车 排一周 明天能到 交货几天 lead-time if_we_confirm "
        "织出来 做出来 排得上 排得进 明天*能拿到 下午能拿 六点前 点前能 急用"
    ),
    hints=(
        "到货时间 发货 出货 交货 现货 备货 备料 进度 加急 急单 供货 周期 时效 催单 催货 "
        "delivery deliveries dispatch schedule in_stock when_can when_will 样品 到货 下单到 "
        "days promised arrive arrived shipment shipments ship shipped production ready weeks "
        "多久 几天 年前 节前 旺季 做完 出库 打样 当天"
    ),
    faults=(
        "延期 拖期 拖货 迟交 晚交 迟发 晚发 催货 没按时 未按时 没有按时 没准时 未准时 不准时 "
        "不按时 不守时 没按期 未按期 等货 还没发 还不发 还没出 还没交 还没排 没到货 未到货 "
        "不见货 没见货 货没影 跳票 拖着不发 误了 误工 误了船 赶不上 没赶上 错过 停线 断线等 "
        "停工 停产 断货 断供 爽约 改了*次(日期|时间|交期) 一再延 月底说月底 不知道什么时候 "
        "紧赶慢赶 火烧眉毛 生产线停 线上停 线停了 停机待料 等料 等米下锅 behind_schedule "
        "missed_the_deadline missed_deadline miss_the_deadline missed_our slipped pushed_back "
        "push_back not_on_time out_of_stock stockout line_down line_stopped not_shipped "
        "hasn't_shipped have_not_shipped keeps_slipping 放鸽子 黄花菜 花儿都谢 猴年马月 "
        "没个准 没准信 没准数 没准话 没准点 没谱 没点 不准点 交不出 交不上 交不了 发不出 "
        "出不来 做不出来 赶不出 排不上 排不进 排到* 插不上 一直没发 至今未 还在排 还没动 "
        "没动工 没开工 还没开始 误期 误船 赶不上船 甩柜 错过船 错过旺 错过展 违约 食言 "
        "说话不算 言而无信 骗我们说 说发了 其实没发 一天拖一天 天天说明天 总说明天 明天复明天 "
        "明天又明天 老说快了 快了快了 每次都晚 每次都拖 回回晚 回回拖 次次晚 次次拖 老是晚 "
        "老晚 总晚 总是晚 总是拖 老是拖 晚了 时间太长 太久 好久 那么久 这么久 很久 等太久 "
        "等好久 等半天 急死 急等 等着出 等着装 behind again_late weeks_late days_late "
        "week_late day_late months_late a_month_late chase chasing chased keep_asking "
        "missed_our_date missed_the_date missed_the_ship missed_the_boat missed_the_vessel "
        "miss_our later_than after_the_promised after_the_agreed still_not_shipped "
        "not_shipped_yet not_yet_shipped not_arrived_yet nothing_arrived slipped_again slips "
        "keeps_moving moved_the_date date_changed changed_the_date took_twice twice_as_long "
        "takes_twice held_up hold_up stopped_our_line stop_our_line idle 做不完 做不及 供不上 "
        "供不应求 断档 脱销 货跟不上 货接不上 接不上 跟不上我们 发货慢 出货慢 交货慢 交货晚 "
        "交货迟 交货拖 货期长 交期长 交期变 工期长 工期拖 周期长 打样慢 打样拖 样品慢 样品等 "
        "样品拖 样品太慢 排产慢 排期长 生产慢 做得慢 做得太慢 备货慢 缺货时间 没现货 无现货 "
        "无货 停产等 排了* 排队* 说在做 还在做 一直在做 还没做 还没开始做 连*都没见 连*没见着 "
        "没见着货 没见到货 影子都没 影都没 毛都没 还没影 孵蛋 等到猴年 现在{n}天 都{n}天了 "
        "今天都{n} 过了{n}天 超了{n}天 晚了{n} 迟了{n} 拖了{n} 拖到{n} 拖快 拖了快 误我 "
        "误了我 误上架 错过上架 错过旺季 错过季 错过展会 赶不上展 过季 过了节 节都过 "
        "{n}(天|号|周|个月)*(变|成)(了|){n} 一推 推到 又推 {n}前的单* 迟 迟到 贵而且迟 "
        "slow_to_ship missed_the_holiday pushed_to took_{n}_days {n}_days_late {n}_weeks_late "
        "{n}_days_after instead_of_{n}_days 已经{n}天了还没 "
        "(说好|答应|承诺|约定|合同|保证)*{n}(天|号|周|个月|月)*(现在|今天|都|才|结果|还没|没) "
        "日子*往后推 老往后推 往后推 又往后 拖过 硬是拖 拖过了* 过了*才给 过了*才到 过了*才发 "
        "光打样* {n}号才 {n}天才 才通知我提货 排期*不敢信 不敢信*排期 ready_late "
        "finished_late 催三遍才 催两遍才 催几遍才 又说缺料 缺料"
    ),
    loose=(
        "延迟 延后 延误 拖延 催了 催了又催 催*次 催*遍 一直催 天天催 催死 催到 晚了 迟了 迟到 "
        "晚到 迟迟未 等了 等到 等*个月 等*天 等*星期 等*周 干等 苦等 等不起 还没到 还没做 "
        "还没影 没影子 没影 遥遥无期 拖了 拖到 又拖 老拖 拖拖拉拉 拖沓 一拖再拖 说是*号 "
        "答应*号 答应*天 承诺*号 误事 耽误 耽搁 太慢 慢死 变卦 一推再推 推了又推 推来推去 "
        "一再推 推迟 改期 才送到 才送来 缺货 没货 "
        "(一|两|三|四|几|半|多)(个月|个多月|周|星期)*(没|不|才) 逾期 超期 "
        "(晚|迟|超|拖|延)了*(天|周|个月|星期|礼拜|日) "
        "(晚|迟)*(天|周|个月|星期|礼拜)(才|发|到|交) 才(发|出货|到货|交|送到|送来) delay "
        "delays delayed late overdue waited waiting wait_for still_waiting weeks_later "
        "days_later too_long took_forever takes_forever took_weeks took_months dragging "
        "dragged took_*weeks took_*months postponed postpone not_arrived hasn't_arrived "
        "haven't_received not_received slow too_slow 慢 太慢了 "
        "(晚|迟)(一|两|二|三|四|五|半|几|十)*(天|周|个月|星期|礼拜) "
        "(还没|还未|仍未|尚未|至今没|到现在没|一直没|都没|就是不|迟迟没|怎么还没)(发|到|做|出|收"
        "到|生产|安排|排|交|好|动|见|开|完) "
        "(拖|迟|晚|超|延|推|误)(了|)(一|两|二|三|四|五|六|七|八|九|十|半|几|好几|[0-9])*(天|周|个"
        "月|星期|礼拜|小时) "
        "拖了又拖 拖拖 一拖 拖欠 拖延症 等到花 等货等 望穿 催命 天天问 天天打电话 催几次 "
        "催好几 催三 催了好 催着 得催 要催 没催就 一周多 半个月了 一个多星期 慢吞吞 慢悠悠 "
        "磨磨蹭蹭 磨蹭 磨叽 比*晚 比*慢 赶不及 来不及 不及时 不够及时 没及时 到不了 出不来 "
        "来不了 压着最后 压线 卡着最后 "
        "说好*(天|号|周|月|今天|明天|昨天|上午|下午|早上|礼拜|星期) "
        "讲好*(天|号|周|月|今天|明天|昨天|上午|下午|礼拜|星期) 说*天*第*天 "
        "说了*(天|个月|周)还 promised_*but still_in_production no_date keep_waiting "
        "kept_waiting three_weeks two_weeks four_weeks past_due past_the_date "
        "missed_the_season missed_our_launch 说明天 说下周 说快了 又说 一天推一天 月底了 "
        "没排上 排队排 还得等 还要等 等得 "
        "(一个|两个|三个|半个)月(才|了还没|都没)(发|到|出|交|做|好|收|见)"
    ),
    praise=(
        "准时 按时 如期 按期 守时 提前 说到做到 说几号就几号 发得快 发货快 发货很快 出货快 "
        "出货很快 交货快 交货很快 第二天就发 当天就发 当天发 赶出来 on_time on-time "
        "on_schedule ahead_of_schedule early as_promised just_in_time punctual fast_delivery "
        "quick_delivery 按约定 按约 按点 掐着点 不拖 没拖 从不拖 从没拖 没耽误 不耽误 没误过 "
        "没晚过 赶上了 赶得上 赶上 提前到 提前交 提前发 早到 交期稳 交期准 交期快 交期短 "
        "货期准 货期快 当天出 隔天到 第二天到 两天就到 三天就到 到得快 来得快 说哪天就哪天 "
        "说到就到 准点 准得很 arrived_early arrived_on_time never_late always_on_time "
        "right_on_time before_the_date quickly_delivered shipped_fast shipped_quickly "
        "shipped_same (提前|早)(了|)(一|两|三|半|几)*(天|周|星期) 比约定早 比预计早 比预期早 "
        "比说好的早 不用催 没催 从来不催 从不用催 交期没问题 交货准 发货准 交期靠谱 快 快了 "
        "快多了 快了不少 赶在*(前|之前) 救急 救了急 赶上趟 shipped_on_time delivered_on_time "
        "came_early earlier_than days_early week_early as_agreed on_the_day always_punctual "
        "按合同 没误事 没误期 比预期快 没误我 没误 没拖过 说{n}天就{n}天 "
        "(说|讲|约)*{n}天*{n}天就 {n}天(到货|发货|出货|交货) {n}小时(发|到|出) 当天就 "
        "隔天就到 次日就到 早了{n} 提早 提前了 比说的早 比合同早 比约定的早 赶得及没 按时到 "
        "准时到 准时发 准时出 发得及时 出货及时 发货及时 供得上 供货稳 供应稳定 货源稳 "
        "{n}_days_early {n}_days_ahead shipped_in_{n} arrived_in_{n}_days ahead_of_time "
        "before_the_deadline "
        "({n}|两|三|四|五|六|七|八|十)天就(到了|到货|发货|发出|发来|发了|给了|给我|出货|出来|交|"
        "做好|做出|做完|收到|拿到|送到|好了)"
    ),
    blame=(
        "长 晚 迟 拖 久 乱 紧 不准 没谱 没准 没保障 没保证 不靠谱 慢 long longer short tight "
        "stretched later"
    ),
    not_when=(
        "发货单 出货单 发货单号 发货地址 交货地点 交货方式 交付方式 发货员 周期性 及时发货单 "
        "发货时拍 提前说 提前通知 提前告知 提前打 late_fee lately sheet_delivery "
        "service_delivery waiting_for_a_reply waiting_for_an_answer 收到货 合作愉快 愉快 快递 "
        "尽快 赶快 快要 快到 快过 什么时候*换好 什么时候*修 什么时候*退 什么时候*赔 "
        "什么时候*来人 什么时候*派人 什么时候*报价 几时*修 什么时候*补 24小时* 停了一上午 "
        "停工 装上{n} 装上一 用了* 戴* 穿* 洗了* 泡* 晒* 放了* 跑了* 压了* 装完* 邮箱 多久换 "
        "多久清 多久洗 多久保养 多久加 还没到* 夏天还没 冬天还没 旺季还没 没见过"
    ),
    yields=(
        Category.AFTERSALES,
        Category.ATTITUDE,
        Category.LOGISTICS,
        Category.PERFORMANCE,
        Category.SKILL,
    ),
    gives_way=(Category.QUALITY, Category.PERFORMANCE, Category.LOOKS),
)
