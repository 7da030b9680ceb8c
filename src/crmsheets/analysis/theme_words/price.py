"""价格: what it costs."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.PRICE,
    subjects=(
        "价格 价各 价钱 价位 报价 报的价 单价 售价 出厂价 含税价 裸价 底价 优惠 折扣 打折 降价 让利 "
        "让点 降点 便宜点 便宜些 性价比 打样费 版费 开机费 加价 溢价 议价 谈价 还价 砍价 阶梯价 "
        "批发价 比价 多少钱 怎么卖 什么价 啥价 几个点 再便宜 再低 再让 再优惠 返利 price pricing "
        "prices quote quotation quoted discount rate_per surcharge cheaper_price unit_price "
        "moq_price how_much value_for_money 开价 要价 出价 给价 实价 到手价 市场价 行情 行情价 涨跌 "
        "原材料价 报个价 报一下价 出个价 单价能 抹零 抹个零 零头 让价 价差 差价 同样的价 这个价 "
        "那个价 价格上 价格方面 报价单 报价表 阶梯 量大从优 打个折 便宜一点 贵不贵 划不划算 "
        "quotations price-wise pricewise cost-effective cost_effective tariff unit_cost discounts "
        "(多少|几)(钱|块|元) 材料价 账期和价 价格体系 价目 性价 拿货价 批价 一口价 打几折 折后 "
        "采购成本 降*(毛|块|分|点|个点) 让*(毛|块|分|点|个点) 抵 平价"
    ),
    hints=("成本 费用 运费 模具费 少点 价 fee fees cost costs costly budget"),
    faults=(
        "太贵 偏贵 有点贵 有点小贵 好贵 真贵 死贵 贵了 贵得 贵出 贵 忒贵 贼贵 略贵 嫌贵 不便宜 "
        "不划算 划不来 不合算 不值 不值这个 涨价 又涨 涨了 涨*个点 价格涨 调价 上调 偷偷涨 坐地起价 "
        "狮子大开口 漫天要价 抬价 乱收费 多收 多算 收费高 价格高 价格偏高 价高 高价 价格乱 报高 "
        "报价高 比别家高 比别人高 高出 高了*(个点|块|毛|元|成|%) 没利润 没有利润 没得赚 利润太薄 "
        "没赚头 做不下去 吃不消价 超预算 接受不了*价 宰 宰客 黑心 暴利 "
        "(块|毛|分|元|点)*都不(让|降|少|肯) 不肯(降|让|少|便宜) 一分(钱|)不 一毛不拔 寸步不让 "
        "expensive overpriced pricey too_high price_increase price_hike price_went_up prices_went_up "
        "raised_the_price raised_prices raise_prices raising_prices more_expensive not_cheap "
        "above_market hidden_cost hidden_fee extra_charge overcharged charged_us costs_more "
        "cost_more higher_than over_budget increased_the_price increase_the_price 小贵 略高 偏高了 "
        "贵出一截 高一截 高不少 高出不少 高一点 卖不动 没价格优势 价格没优势 顶不住 太黑 肉疼 肉痛 "
        "吃不消 贵一点 贵一些 贵不少 贵好几 贵两 贵三 贵几 贵了* 比*贵 价格翻 翻倍 一年涨 年年涨 "
        "一直涨 老涨 说涨就涨 涨幅 额外收 另收 额外费 隐形 隐性 没便宜 不降价 不降 没降 降不下来 "
        "死价 咬得死 咬死 价格硬 没得谈 没商量 不还价 性价比低 性价比差 亏本 赔本 做不动 接不住 "
        "price_is_up price_up pricing_is_high prices_rose price_rose rose_by went_up_by "
        "up_by_*percent too_much_money ripoff rip-off rip_off not_competitive uncompetitive "
        "cheaper_elsewhere cheaper_from above_the_market dearer dear beyond_our_budget not_worth "
        "poor_value bad_value extra_cost extra_costs extra_fee added_fee eat_our_margin "
        "eats_our_margin (高|贵)(了|出|)(一|两|二|三|四|五|六|七|八|九|十|半|几|好几|[0-9])*(个点|块|"
        "毛|元|成|%|分|角|倍) (涨|加|提)(了|)(一|两|二|三|四|五|六|七|八|九|十|半|几|好几|"
        "[0-9])*(个点|块|毛|元|成|%|分|角|倍|次) 涨上去 涨起来 说涨 提价 提了价 加了价 价格贵 价格虚 "
        "报价虚 报价乱 单价高 单价贵 比市场 比同行高 比同行贵 比网上 比*便宜不 人家才 别家才 别人才 "
        "别家只要 别人只要 隔壁才 付不起 用不起 买不起 没法做 赚不到 不赚钱 没钱赚 赔钱 倒贴 吃亏 "
        "拿不下 谈不拢 谈不下 压不下 砍不下 up_by price_jump price_jumped price_creep creeping_up "
        "squeezed_margin double_the_price twice_the_price undercut beaten_on_price "
        "lost_the_order_on_price 又贵 贵太多 贵好多 价差大 涨两次"
    ),
    loose=("扛不住 吃不消 顶不住"),
    praise=(
        "便宜 实惠 划算 合算 价格合适 价格公道 公道 价廉物美 物美价廉 优惠 超值 性价比高 价格低 "
        "良心价 实在 价格美丽 有优势 有竞争力 cheap cheaper affordable reasonable competitive "
        "fair_price good_value worth 划得来 有赚头 良心 厚道 价格好 价格不错 价格还行 价格可以 "
        "给了优惠 降了价 便宜了 不贵 没涨 没涨价 价格稳定 价格透明 cheaper_than good_price "
        "great_price nice_price best_price fair well_priced good_deal "
        "价格(好|低|优|美|香|可以|合|公|实|厚|给力|稳|满意|有优势|没涨|还行|能接受) "
        "便宜(了|不少|些|点儿) 比*便宜 比*低 降价了 给优惠 有优惠 打了折 让利 实诚价 对得起这个价 "
        "值这个价 一分价钱一分货 一分钱一分货 good_pricing cheaper_than_before held_the_price "
        "kept_the_price sharp_price fairly_priced 没加价 给的价好 价格没变 便宜好多"
    ),
    blame=("高 贵 离谱 虚高 偏高 不低 high higher steep rose rising"),
    not_when=(
        "价值观 评价 代价 宝贵 贵司 贵公司 贵厂 贵方 贵姓 珍贵 贵宾 贵阳 贵州 贵重 贵港 尊贵 高贵 "
        "总价款 付款 货款 实在太 实在是 实在不 实在没 实在受 实在等 实在难 成本会计 成本核算员 "
        "at_all_costs free_of_charge at_no_cost quote_number price_tag_label 值钱 钱货 打钱 转钱 "
        "付钱 赔钱 退钱 欠钱 收钱 钱款 钱已 不值一提 钱到 少钱 量大的时候 赚钱 交钱 汇钱 省钱吗 "
        "coins 几块板 便宜没好货"
    ),
)
