"""售后: what is done once something went wrong, and spare parts."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.AFTERSALES,
    subjects=(
        "售后 售後 售后服务 报修 保修 质保 质保期 维修师傅 师傅上门 安装师傅 处理进度 投诉处理 "
        "客诉处理 三包 after-sales aftersales after_sales after-sale after_sale warranty rma "
        "售后这块 售后方面 售后人员 售后客服 售后电话 售后部 售后响应 售后处理 质保期内 包修 包换 "
        "终身 三包期 返修率 修机 修理费 报修单 处理投诉 处理客诉 投诉后 赔偿方案 换新 换新的 "
        "纠正措施 改善措施 8d报告 maintain field_service service_visit on_site_service parts_support "
        "service_engineer complaint_handling warranty_claim root_cause 8d_report 售后服务人员 "
        "售后师傅 售后工程师 保修期 维保 质量赔付 处理速度 处理效率 处理态度 处理流程 理赔流程 "
        "退货流程 换货流程 退换流程 售后流程 售后政策 售后时效 上门维修 返修件 培训 教学"
    ),
    hints=(
        "维修 修理 退货 换货 退换 退换货 返修 返厂 补发 补货 补件 补偿 赔 赔偿 赔付 索赔 理赔 退款 "
        "退钱 折让 扣款 上门 配件 备件 备品 备用件 易损件 调试 安装 整改报告 整改措施 改善报告 "
        "解决方案 处理问题 解决问题 客诉 保养 处理方案 处理意见 处理结果 repair repairs repaired "
        "replacement replacements replace replaced refund refunds refunded return returns claim "
        "claims compensation technician maintenance installation commissioning corrective_action "
        "credit_note on-site spare_part spare_parts spares 换新 换新的 complaint_handling root_cause "
        "整改 回访"
    ),
    faults=(
        "修不好 没修好 修了*次 修了*遍 修了*还 反复修 越修越 修完* 推卸 推诿 推责 推三阻四 没给处理 "
        "迟迟不处理 不认账 死不认 不承担 没人管 不管不顾 撒手不管 卖完就不管 不了了之 拒赔 不赔 不退 "
        "不给退 不换 不给换 不给补 不补 不肯换 不肯退 不肯赔 没下文 没有下文 没说法 没个说法 "
        "没给说法 没交代 石沉大海 杳无音信 拖着不处理 得不到解决 治标不治本 换来*(还|也|又) 补来* "
        "师傅*(没来|不来|没到|还没|才来|修不好|迟到|爽约) 约了*(没来|不来) 没人来 没人上门 没人修 "
        "没人处理 (处理|解决)(太|很|得|的|)(慢|拖) 处理慢 过保 过了保 一过质保 要收费 收上门费 "
        "没有售后 没售后 找不到售后 8d*没 报告*没(给|交|出) not_fixed still_not_fixed never_fixed "
        "no_refund no_replacement not_replaced not_repaired repaired_twice repaired_three blame_us "
        "blamed_us nobody_came no_one_came no_follow-up no_follow_up came_back_again "
        "passing_the_buck no_spare backorder backordered still_no_answer (配件|备件|备品|补发的|"
        "补的货|换的货|易损件)*(没到|没发|没来|没寄|没有|等|拖|慢|没货|不到|没影|停产|买不到|缺货|"
        "个月|才) 来回寄 寄来寄去 寄回去* 一个月没下文 换的也 换来的也 补的也 修的也 修回来* "
        "修好没几天 卖前 卖后 卖之前 卖之后 卖出去就 卖完就 付了钱就 付完款就 钱到手 收了钱就 "
        "收了款就 没人影 过了质保 质保期*(不|推|收|没|拖) 保修期*(不|推|收|没|拖) 扯皮 推来推去 "
        "相互推 甩给 让我们自己 叫我们自己 自己想办法 自己修 自己解决 拖着不赔 拖着不修 拖着不换 "
        "反馈了*(没|还|不) 反映*(没|不|还) 投诉*(没|不|还|次) 提了*(次|遍|回)*(没|不|还) "
        "说了*(次|遍|回)*(没|不|还) 说多少次 说了多少 说了无数 屡教 屡次 屡屡 屡说不改 屡犯 "
        "整改*(没|不|还|慢) 改了又犯 改不掉 不整改 不改进 没改进 没改善 没有改进 没有改善 没整改 "
        "没措施 没有措施 只道歉 光道歉 道歉有什么 道歉没用 嘴上说 没人跟进投诉 没有回访 没回访 "
        "从不回访 投诉处理慢 投诉没人 等配件 等备件 等零件 缺备件 没备件 没配件 没有配件 没有备件 "
        "配件贵 备件贵 买不到配件 买不到备件 配件停 still_waiting_for_*part "
        "still_waiting_for_the_replacement still_waiting_for_a_replacement waiting_for_*part "
        "waiting_for_a_replacement waiting_for_the_replacement waiting_for_*refund no_spares "
        "no_parts_available parts_not_available parts_unavailable spare_parts_take spare_parts_took "
        "parts_take_weeks parts_took claim_ignored claim_rejected complaint_ignored "
        "ignored_our_complaint ignored_our_claim no_answer_to_our_complaint no_feedback_on no_8d "
        "no_report_back no_root_cause nothing_was_done nothing_has_been_done nothing_happened "
        "nobody_fixed no_one_fixed cannot_be_fixed could_not_fix couldn't_fix can't_fix "
        "unable_to_fix not_under_warranty warranty_refused out_of_warranty repair_took repairs_take "
        "repair_takes second_repair third_repair repaired_again sent_back_twice recurring recurred "
        "keeps_happening keep_happening keeps_coming_back repeat_problem repeated_problem reoccur "
        "(修|换|补|退|赔|处理|解决|改)(了|)(一|两|二|三|四|五|六|七|八|九|十|半|几|好几|[0-9])*(次|"
        "遍|回|天|周|个月|个星期)(都|还|也|才|没|不|仍|又|了)* (不|没|不肯|不愿|拒绝|不给|没给|没人|"
        "迟迟不|迟迟没|一直不|一直没|还没|还不)(来|)(修|赔|退|换|补|处理|解决|保修|理赔|退款|补发|"
        "换货|上门) (问题|事情|这事|投诉|质量问题)*(没人|没|不|还|一直|始终|至今)(管|解决|处理|说法|"
        "答复|结果|下文|回音|回应|交代|了结) 同一个问题 同一问题 一样的问题 同样的毛病 老毛病 又犯 "
        "第二次了 第三次了 第几次了 三番五次 反反复复 反复出 一而再 说了改 承诺改 答应改 还是老样子 "
        "依然如故 没见改 没看到改 只会道歉 推给(物流|客户|我们|快递|厂家|工厂|供应商) "
        "赖(我们|客户|物流) 怪(我们|客户|物流) 说是我们(自己|使用|操作|安装) "
        "说我们(自己|使用|操作|安装) 倒打一耙 耍赖 赖账 "
        "(买|卖|成交|付款|收钱|钱)*(前|后)*(两个样|两副|变了|变脸|不一样) 没人教 不教 没教 走过场 "
        "慢半拍 still_no_replacement no_credit_note credit_note_never waiting_on_the_credit "
        "sent_it_back_and sent_back_and never_came_back fobbed_off told_to_fix "
        "had_to_fix_it_ourselves fix_it_ourselves charged_for_the_repair charge_for_the_repair "
        "parts_cost won't_honour won't_honor not_covered parts_are_discontinued discontinued "
        "换的还是 修回来还 修了跟没修 修好又坏 拖到过保 推到过保 叫我们自己修 自己掏钱 要我们出钱"
    ),
    loose=(
        "不负责 不管 不认 不承认 不处理 没处理 未处理 没结果 没有结果 没答复 没有答复 没给答复 "
        "没动静 没回音 没解决 没有解决 未解决 还没解决 解决不了 一直没解决 不解决 拒绝 推给 互相推 "
        "换了*(还|也|又|次) 再犯 老问题 同样的问题 又是*问题 又出现 又出 重复出现 踢皮球 同样问题 "
        "same_problem same_issue happened_again refuse refused refuses denied declined not_resolved "
        "unresolved no_solution no_action 说了几次 屡次 没改"
    ),
    praise=(
        "马上换 立马换 当天换 马上补 立马补 很快补 及时补 当场解决 马上解决 很快解决 及时解决 "
        "解决及时 处理及时 处理很快 处理得快 处理得很好 处理得当 不推脱 不推卸 二话不说 包换 包退 "
        "免费换 免费修 免费补 快速处理 replaced_quickly replaced_immediately fixed_quickly "
        "resolved_quickly sorted_out took_care handled_well 修好了 修得快 修得好 当天修 当天来修 "
        "第二天就来 第二天就修 很快修好 马上来人 马上派人 立马派人 师傅好 师傅技术 师傅来得 师傅很 "
        "上门快 上门及时 很快就换 很快换 很快就补 免费换新 给换了 给补了 给退了 给修好 主动换 主动补 "
        "主动赔 主动承担 认账 认了账 不扯皮 售后好 售后很好 售后及时 售后快 售后给力 售后不错 "
        "售后到位 售后没话说 有保障 质保长 投诉处理快 投诉处理及时 处理得很 处理得好 8d交得快 "
        "repaired_quickly fast_repair quick_repair replaced_at_no free_replacement replaced_free "
        "replaced_without stood_behind stand_behind resolved_within fixed_within solved_quickly "
        "handled_quickly handled_promptly good_after-sales great_after-sales (售后|维修|处理|退换|"
        "换货|补货|补发|赔付|理赔|退款|投诉处理|师傅|上门)(很|挺|真|特别|蛮|也|都|得|)(快|好|及时|"
        "给力|到位|不错|靠谱|痛快|爽快|干脆|没话说|满意|负责|周到|专业) (马上|立马|立即|当天|当场|"
        "第二天|很快|二话不说|主动|及时|连夜|免费)(就|给|来|派|把|帮|)*(修|换|补|退|赔|处理|解决|"
        "上门|派人)(好|了|发|货|) 不推诿 有人管 有担当 负责到底 sent_a_replacement sent_replacements "
        "sent_new_ones replaced_the_next replaced_within credited_us credit_note_came "
        "came_the_next_day came_the_same_day had_a_technician fixed_the_same fixed_it 当天就换 "
        "当天就补 换新的很快 赔得爽快 认错"
    ),
    blame=("长 久 慢 拖 难 差 不及时 贵 long slow late difficult"),
    not_when=(
        "安装孔 安装尺寸 安装面 安装位 上门拜访 上门提货 上门送 送货上门 不送上门 没送上门 配件厂 "
        "汽车配件 安装图 返修率 退货率 配件公司 return_address return_customer returning_customer"
    ),
)
