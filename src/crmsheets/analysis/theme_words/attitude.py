"""服务态度: how people deal with the customer."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.ATTITUDE,
    subjects=(
        "服务 服务态度 态度 太度 客服 服务员 回信 回消息 回信息 回微信 接电话 对接 售前 小妹 "
        "反馈速度 服务意识 service attitude communication customer_service sales_rep account_manager "
        "support_staff 客服态度 售前客服 服务质量 服务水平 服务方面 服务态 语气 口气 讲话 脾气 待人 "
        "接线 接线员 前台 文员 服务体验 笑脸 回音 回邮件 回电 回电话 沟通起来 反馈及时 服务这块 "
        "communicate customer_support hospitality manner manners tone response_time 服务人员 "
        "客服妹子 客服小姐姐 客服小哥 业务经理 销售经理 老板娘 业务那边 跟单那边 对接人 服务热线 "
        "服务电话 沟通方面 服务精神 诚意 诚信 信誉 服务质 效率不行"
    ),
    hints=(
        "业务 业务员 跟单 跟单员 销售 销售员 沟通 回复 配合 人员 接待 响应 老板人 reply replies "
        "response rep staff follow_up follow-up sales_team salesman salesperson 小姑娘 小伙子 小张 "
        "小王 小李 小陈 小刘 反馈 calls call 前台 文员 联系 打电话 发微信 发消息 发信息 交流 回话 "
        "email emails support 说话 诚意 诚信 对接人 老板娘 业务经理 销售经理"
    ),
    faults=(
        "不耐烦 没耐心 没耐性 爱理不理 爱搭不理 爱答不理 爱理不睬 没人回 没人理 没人接 没人应 没人鸟 "
        "不回复 不回信息 不回消息 不回微信 半天不回 半天才回 回复慢 回得慢 回复太慢 已读不回 打太极 "
        "踢皮球 踢来踢去 皮球 态度差 态度恶劣 吼 骂人 怼 挂电话 挂我电话 挂断 不接电话 电话不接 "
        "电话打不通 打不通 找不到人 找不着人 找不见人 联系不上 联系不到 玩消失 失联 冷淡 冷冰冰 傲慢 "
        "牛逼哄哄 臭脸 摆脸 甩脸 脸色 不理人 不搭理 不鸟 不当回事 不放心上 不放在心上 装死 装聋作哑 "
        "甩锅 阴阳怪气 没礼貌 不礼貌 不客气 嫌烦 嫌弃 店大欺客 看不起 看人下菜 不把*当回事 "
        "催*才(回|理) 问*不(回|答|理) 问*才(回|答|理) 问*没人(回|理|应) "
        "(信息|消息|微信|邮件|电话|短信)*(不回|没回|没人|不接|不理|石沉|才回) 爱买不买 服务差 rude "
        "no_reply no_response not_reply doesn't_reply does_not_reply never_reply never_replies "
        "didn't_reply not_responding unresponsive doesn't_answer never_answer never_answers "
        "does_not_answer nobody_answers no_one_answers nobody_replied no_one_replied not_answer "
        "ignoring ignores unhelpful impatient arrogant dismissive unfriendly impolite hung_up "
        "attitude_problem hard_to_reach can't_reach cannot_reach could_not_reach ghosted "
        "nobody_picks slow_to_respond slow_to_reply slow_response takes_days_to_reply "
        "take_days_to_reply disrespectful 说话冲 说话难听 语气差 语气冲 口气大 口气差 口气冲 脾气大 "
        "脾气差 板着脸 黑着脸 没好气 不闻不问 耳旁风 当耳边风 打发我们 打发人 应付了事 推三阻四 拉黑 "
        "不读不回 一天没回 几天没回 三天没回 两天没回 没回复 没回音 没人答复 没有回复 没有回音 "
        "没人联系 不联系 打*电话*(没|不|才) 打了*(个|遍|次)*(电话|没) "
        "发*(微信|信息|消息|邮件)*(没|不|才|石沉) 问了*(遍|次|天|回) 找*(人|谁|业务)*(不到|不着|没) "
        "人影 找不到负责 换了业务 换了个业务 换了个跟单 又换业务 又换人 没人对接 没人跟进 不跟进 "
        "从不主动 不通知 没通知 不吱声 不吭声 一声不吭 不打招呼 没打招呼 不提前说 没提前说 也不说 "
        "都不说 也不讲 摆架子 架子大 高高在上 冷脸 冷言 嘴脸 欠他 欠他们 像欠 求着 爱要不要 爱买买 "
        "大爷 当孙子 势利 双标 no_one_replies nobody_replies nobody_responds never_responds "
        "no_reaction emails_ignored ignores_our ignored_our never_called_back did_not_call "
        "not_call_back doesn't_call_back no_call_back slow_replies slow_reply replies_slowly "
        "slow_communication reply_takes answer_takes response_takes takes_a_week_to takes_days_to "
        "took_days_to took_a_week_to days_to_answer days_to_reply days_to_respond week_to_answer "
        "week_to_reply week_to_respond without_telling_us without_notice did_not_tell_us "
        "didn't_tell_us never_told_us nobody_told_us no_one_told_us not_informed never_informed curt "
        "abrupt shouted yelled snapped_at hangs_up talked_down talks_down condescending "
        "couldn't_care don't_care doesn't_care does_not_care do_not_care bad_attitude poor_service "
        "bad_service poor_communication bad_communication 没诚意 没有诚意 没诚信 不讲信用 不讲理 "
        "蛮不讲理 出尔反尔 说话不算数 翻脸 翻脸不认 变脸 骗人 骗我 欺骗 撒谎 说谎 忽悠我 糊弄我 "
        "打马虎眼 和稀泥 装傻 装糊涂 爱谁谁 没个人 没一个人 没人出面 没人解释 没人说 没人通知 "
        "没人主动 没人道歉 不道歉 连句*没有 一句*没有 问三次 问几次 问好几 催回复 才回一 才回个 "
        "回一句 隔天才回 第二天才回 过了*才回 半天才 好几天才回 答复慢 回话慢 响应慢 响应太慢 "
        "响应不及时 回复不及时 反馈慢 反馈不及时 沟通费劲 沟通困难 沟通累 难沟通 没法沟通 说不通 "
        "讲不通 不好沟通 不好说话 不配合 配合差 爱搭 没热情 不热情 不积极 被动 慢待 怠慢 冷落 晾着 "
        "把我们晾 不主动 (业务|跟单|对接人|客服|销售|业务员|跟单员)*换了 转头就忘 忘到脑后 "
        "忘得一干二净 说过就忘 说完就忘 答应*忘 讲好*忘 说话当放屁 慢半拍了 no_one_calls "
        "nobody_calls never_calls never_called not_returning_calls doesn't_return_calls won't_return "
        "left_on_read passed_from_one passed_around no_apology not_even_an_apology short_with_us "
        "tone_was made_us_feel 问也不说 发了不回 打了不接 装没看见 没有下文了 一问就急 爱搭理 不待见 "
        "当空气 当皮球"
    ),
    loose=("不管 不理 消失 不接 不回 凶 骂 敷衍 推脱 ignored ignore 人呢 没人管"),
    praise=(
        "热情 耐心 客气 礼貌 贴心 周到 负责任 认真负责 尽心 用心 细心 上心 有耐心 好说话 好沟通 秒回 "
        "回得快 回复快 回复及时 回复很快 有求必应 随叫随到 态度好 服务好 服务到位 服务周到 人很好 "
        "人不错 人好 人实在 亲切 friendly polite helpful patient responsive kind courteous attentive "
        "caring replies_quickly quick_reply quick_response quick_to_respond 人很nice 服务没话说 "
        "服务没得说 服务很好 服务不错 服务一流 随时在 随时回 半夜也回 半夜都回 半夜还回 一叫就到 "
        "一打就通 笑呵呵 笑脸相迎 和气 和善 很好说话 主动联系 主动告知 主动通知 不厌其烦 跟进及时 "
        "跟得紧 沟通顺畅 沟通顺 沟通好 有问必答 当自己人 替我们想 替客户 为客户 站在客户 尽责 敬业 "
        "勤快 great_service good_service excellent_service nice_people nice_to_deal easy_to_deal "
        "easy_to_work pleasant welcoming accommodating helped_us answers_quickly answers_within "
        "replied_within replies_within responds_within always_answers always_replies "
        "great_communication good_communication 主动 "
        "服务(很|挺|真|特别|蛮|也|都|)(好|到位|周到|热情|不错|贴心|没话说|满意|细致|给力|及时|专业) "
        "态度(很|挺|真|特别|蛮|也|都|)(好|不错|热情|诚恳|端正|没话说|没得说|给力|认真) "
        "响应(快|及时|迅速|很快) "
        "回(信息|消息|微信|邮件|复|电话|话|应)(很|挺|真|特别|蛮|也|都|)(快|及时|迅速|勤) "
        "沟通(顺|好|及时|没问题|愉快|轻松|很顺|很好|方便) 配合(好|度高|默契|积极|很好|得好) "
        "周末*(回|接|处理|响应) 节假日*(回|接|处理|响应) 诚恳 诚实 讲信用 守信 靠得住 实诚 "
        "always_there always_available goes_the_extra went_the_extra bends_over_backwards "
        "answers_the_phone picks_up_the_phone calls_back got_back_to_us keeps_us_informed "
        "kept_us_informed keeps_us_posted pleasure_to_work pleasure_to_deal 问啥答啥 什么都帮 "
        "人特别好 人蛮好 人挺好"
    ),
    blame=("硬 凶 臭 慢 拖 cold slow lacking 冷淡"),
    not_when=(
        "服务器 服务费 业务合作 业务往来 业务范围 业务量 销售额 销售旺季 销售淡季 销售渠道 销售部 "
        "配合度 消失了 划痕消失 配合间隙 配合公差 配合尺寸 过盈配合 间隙配合 尺寸配合 "
        "frequency_response 售后服务 售后客服 after-sales_service aftersales_service "
        "after_sales_service service_life service_manual 技术服务 维修服务 service_engineer "
        "technical_service 物流客服 物流服务 ignore_this 这回 那回 上回 每回 回回 上一回 多回 几回 "
        "态度*效率"
    ),
    yields=(Category.AFTERSALES, Category.LOGISTICS),
)
