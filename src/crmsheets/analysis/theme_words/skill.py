"""专业性: whether people and papers know what they are about."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.SKILL,
    subjects=(
        "专业 专业性 专业度 专业水平 技术支持 技术水平 技术能力 懂行 内行 选型 原产地证 解答 "
        "expertise know-how knowhow know_how knowledge professional professionalism 业务能力 "
        "业务水平 专业知识 懂不懂 产品知识 行业知识 设计方案 建模 打样水平 技术方案 技术答复 "
        "技术问题 技术交流 工艺建议 工艺方案 选型建议 报价单错 技术服务 calculation calculations "
        "proposal specification specifications knowledgable advise advised consult design_support "
        "quote_error 专业程度 专业素质 专业能力 技术实力 技术方面 技术这块 工艺知识 懂技术的 懂工艺 "
        "懂图 资质 iso ecn"
    ),
    hints=(
        "图纸 方案 资料 说明书 手册 使用手册 操作手册 报告 检测报告 检验报告 质检报告 出厂报告 "
        "材质报告 测试报告 8d 证书 合格证 材质证明 质保书 文件 单据 单证 报关资料 报关单 装箱单 清单 "
        "发票 送货单 认证 讲解 解释 指导 工程师 工程部 研发 参数表 规格书 coa msds coc sgs bom 技术 "
        "技术部 技术员 经验 开发能力 设计能力 工程能力 technical engineer engineers engineering "
        "drawing drawings manual manuals datasheet certificate certificates documentation documents "
        "document report paperwork instructions instruction advice packing_list invoice test_report "
        "inspection_report 设计方案 参数 型号选 报价单 合同 drawing_no calculation calculations "
        "proposal advise advised specification specifications 资质 iso 公差标注 检测数据 工艺单 "
        "工艺卡 操作说明 使用说明 安装图 接线图 电路图 原理图"
    ),
    faults=(
        "不懂 不太懂 啥也不懂 啥都不懂 什么都不懂 一窍不通 不专业 非专业 说不清 讲不清 讲不明白 "
        "说不明白 答不上 答不出 回答不了 回答不上 答非所问 一问三不知 外行 门外汉 看错图 图纸错 画错 "
        "版本错 旧版 老版本 资料不全 资料不齐 资料错 少资料 缺资料 没报告 没有报告 报告错 说明书错 "
        "说明书看不懂 没说明书 没有说明书 解释不清 半桶水 半吊子 新手 菜鸟 二把刀 生手 交接不清 "
        "没经验 搞不懂 弄不明白 摸不着头脑 前后矛盾 前后不一 说法不一 口径不一 一人一个说法 一会儿* "
        "不会用 不会调 不会修 不会弄 瞎指挥 瞎说 乱说 张口就来 想当然 理解错 理解有误 参数错 "
        "参数给错 型号选错 选错型 不清楚自己 (发票|单据|合同|报关单|装箱单|证书|报告|图纸|说明书|"
        "资料|清单|送货单|规格书|文件|手册|合格证)*(错|漏|不全|不齐|没给|没有|缺|不对|不符|没带|没附|"
        "忘了|看不懂|不清) "
        "(缺|少|没|忘|漏)*(发票|单据|报关单|装箱单|证书|报告|图纸|说明书|资料|合格证|手册) "
        "(英文|日文|中文)(的|)(说明书|手册|看不懂) (问|技术)*(不知道|不清楚|都不懂|答不上|说不上) "
        "clueless no_idea don't_know doesn't_know did_not_know didn't_know does_not_know do_not_know "
        "not_knowledgeable unprofessional inexperienced misread misunderstood misunderstand "
        "couldn't_explain could_not_explain cannot_explain can't_explain couldn't_answer "
        "could_not_answer can't_answer outdated_drawing old_revision wrong_revision wrong_drawing "
        "wrong_manual wrong_report missing_certificate missing_documents missing_document contradict "
        "contradictory incompetent wrong_advice wrong_document wrong_certificate wrong_version "
        "问东答西 还得我们教 还要我们教 要我们教 我们教他 教他们 讲半天 说半天 解释半天 讲了半天 "
        "牛头不对马嘴 驴唇不对马嘴 不对路 现学现卖 连*都不知道 连*都不懂 连*都不会 连*都搞不 "
        "什么都不知道 啥都不知道 一概不知 一知半解 似懂非懂 不懂装懂 不在行 刚毕业 新来的* 生疏 "
        "经验不足 水平差 水平低 水平有限 能力差 能力有限 技术差 技术不行 技术弱 技术不过关 "
        "技术跟不上 没水平 误导 报错型号 选错 推荐错 建议错 算错 算少 算漏 量错 标错 图标错 尺寸标错 "
        "单位写错 单位搞错 抬头错 税号错 开错 开错票 票开错 发票开 发票错 报关单错 漏写 漏填 填错 "
        "打错 写漏 抄错 翻译错 机翻 没改图 按旧图 按老图 旧图 老图 用错图 用旧 给的图 "
        "don't_understand doesn't_understand didn't_understand does_not_understand "
        "did_not_understand do_not_understand not_understand no_knowledge no_technical "
        "lack_of_knowledge lacks_knowledge lack_knowledge not_trained untrained not_qualified "
        "unqualified amateur wrong_answer wrong_answers wrong_information wrong_info misleading "
        "misled gave_us_the_wrong gave_wrong different_answers different_answer old_drawing "
        "old_version outdated missing_report missing_manual no_manual no_certificate no_report "
        "no_test_report without_a_manual without_manual without_certificate without_the_certificate "
        "manual_only only_in_chinese poorly_translated bad_translation invoice_error error_in_the "
        "error_on_the mistake_in_the mistake_on_the wrong_hs incorrect_document "
        "(写|画|标|填|开|算|报|看|翻译|翻|理解|听|记|读|录|抄|核|对)(错|漏|反|混)(了|) "
        "不会(看图|读图|解释|操作|调试|算|选|用|判断|分析|测|修) 没看懂 看不明白 听不懂 听不明白 "
        "没听懂 搞不明白 说得不清 说得不明 说得含糊 含糊 含糊不清 支支吾吾 吞吞吐吐 模棱两可 "
        "糊里糊涂 稀里糊涂 一头雾水 云里雾里 问啥啥不知 要回去问 回去问 问一下再 转来转去 (说明书|"
        "图纸|报告|资料|证书|文件|发票|单据|操作说明|使用说明|手册|清单|装箱单|送货单|合格证|"
        "规格书)(都|也|还|上|里|是|给|)(错|没|漏|少|缺|不|旧|乱|太|看不|跟|和|与|对不|全是) "
        "讲得(不|太|乱|糊|一般|快) 指导(不|没|错) 不给*(报告|证书|资料|图纸) "
        "没带*(报告|证书|资料|合格证|单) 没附*(报告|证书|资料|合格证|单) "
        "忘*(报告|证书|资料|合格证|发票|说明书) 没给*(报告|证书|资料|图纸|说明书|合格证|发票) "
        "要不到*(报告|证书|资料) (8d|报告)*(像|抄|复制|套模板|应付|敷衍) 标反 gave_us_wrong "
        "had_to_explain had_to_teach we_had_to_explain guessing guesswork reads_from_the_brochure "
        "contradicts contradicted_himself rev_b rev_a wrong_rev wrong_units mixed_up_the_drawing "
        "mistranslated wrong_spec_sheet no_msds no_coc no_coa missing_coa missing_msds "
        "certificate_expired expired_certificate 不认图 图都看不懂 教他 现查 查半天 还没我们懂 "
        "说法变 换个人换个说法 材料报告 认证过期 证书过期 报告过期"
    ),
    loose=("看不懂 搞混 搞反 做错 算错 写错 看错 confusing 搞不清 弄不清 给错 不熟悉 不了解"),
    praise=(
        "懂行 内行 在行 专业 有经验 经验丰富 老师傅 技术好 技术过硬 技术强 一看就懂 一说就懂 "
        "一点就通 讲得清楚 讲得明白 说得清楚 讲得透 解释清楚 给出*方案 建议很 knowledgeable "
        "professional experienced skilled competent expert knows_his_stuff know_their_stuff "
        "knows_her_stuff know_what well-trained understands understood_our 专业得很 很专业 够专业 "
        "挺专业 真专业 专业靠谱 门儿清 门清 专家 行家 高手 懂技术 懂工艺 懂产品 懂图纸 一看图 有水平 "
        "水平高 功底 提的建议 给的建议 建议好 建议实用 建议很实 帮我们改 帮我们优化 帮我们省 "
        "给我们出 讲得细 讲解清 讲解细 讲解到位 讲得到位 解释得 说得明白 说得透 资料齐全 资料齐 "
        "图纸清 图纸详细 报告详细 报告齐 证书齐 技术支持好 技术支持到位 technical_support_is "
        "well_documented clear_instructions clear_manual very_technical helpful_engineer "
        "helpful_engineers good_advice great_advice useful_advice useful_suggestion "
        "useful_suggestions 熟悉产品 专业(度高|水平高|能力强|过硬|到位|细致) "
        "技术(很|挺|真|特别|蛮|也|都|)(好|强|牛|过硬|扎实|到位|专业|在行|厉害|懂) "
        "(讲|说|解释|分析|回答|解答)得(很|挺|真|特别|)(清楚|明白|透|细|专业|到位|在点|仔细|详细) "
        "工程师(很|挺|真|)(专业|厉害|懂|牛|有经验|在行|给力) "
        "(报告|资料|图纸|说明书|证书|文件|单据)(很|都|也|)(齐|全|清楚|详细|规范|到位|完整|明白|及时) "
        "教会 指点 点拨 帮*(优化|改图|改设计|分析|选型|算) 挺懂 很懂 真懂 蛮懂 特别懂 懂的 懂得多 "
        "提了*建议 提*建议 explained_clearly explains_clearly explained_everything "
        "solved_it_on_the_phone found_the_cause found_the_problem pointed_out_an spotted_the_error "
        "spotted_a_mistake caught_a_mistake 提醒我们 看出问题 找到原因"
    ),
    blame=(
        "弱 不全 不清 看不懂 missing unclear incomplete outdated wrong lacking confusing 错 漏 缺"
    ),
    not_when=(
        "专业户 专业市场 专业展 技术协议 技术参数 发票抬头 报告期 工程单 工程款 文件夹 技术指标 "
        "证书编号 技术要求 说明书盒 professional_kitchen"
    ),
)
