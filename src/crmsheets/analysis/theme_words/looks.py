"""外观: how it looks."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.LOOKS,
    subjects=(
        "外观 外关 外管 颜色 色泽 光泽 光泽度 造型 颜值 印花 色号 色卡 潘通 纹路 木纹 亮面 "
        "哑光 花型 漆色 表面处理 拉丝 镜面 卖相 品相 成色 字迹 印的字 镭雕 appearance colour "
        "color shade gloss pantone cosmetic polish 外型 面子 看着 看起来 看上去 外表 表皮 "
        "丝网 喷油 油漆 喷漆 烤漆 木皮 染色 颜色搭配 配色 花色 手感和外观 光面 底色 墨色 "
        "印刷效果 印刷质量 色调 颜色一致 色样 缸差 批次色 镀层颜色 喷砂 发纹 色查 色档 染 "
        "版型 shape decal pattern print clarity 透名度 颜色能 什么颜色 啥颜色 色号能 "
        "match_pantone 磨砂的 哑黑 亚黑 做磨砂 做亮 颜色能改 几种颜色 有几个色 花纹 款式 亮光"
    ),
    hints=(
        "样子 印刷 logo 表面 图案 款式 外形 抛光 look looks looking surface design printing "
        "print texture finish 色卡 漆 印字 丝印 光洁度 光洁"
    ),
    faults=(
        "印歪 丝印歪 logo歪 歪了快 深一个浅一个 一个深一个浅 深一块浅一块 一块深一块浅 "
        "一深一浅 像用过 像是用过 用过的 跟两家厂 两家厂出的 颜色*两家 油污点 点子多 污点子"
    ),
    loose=(
        "色差 偏色 串色 色花 色不对 色不准 颜色不对 划痕 划横 刮痕 擦伤 擦痕 碰花 碰痕 压痕 "
        "压印 凹进 凹了 坑坑洼洼 磕痕 脏污 污渍 油污 油渍 指纹 手印 水印 水渍 水纹 黑点 麻点 "
        "斑点 白点 黑斑 白斑 色斑 杂点 流痕 熔接痕 熔接线 夹水纹 夹线 料花 银丝 顶白 拖花 "
        "拉伤 橘皮 桔皮 露底 雾面 麻面 起雾 发雾 起皱 褶皱 皱巴巴 丑 不好看 不美观 土气 掉价 "
        "颜色深 颜色浅 颜色发 偏红 偏黄 偏蓝 偏绿 偏暗 偏深 偏浅 印歪 重影 墨点 脏点 胶印 "
        "残胶 不光滑 不光洁 粗糙 刀纹 刀痕 车刀纹 阴阳色 阴阳面 色带 花脸 花斑 scratch "
        "scratches scratched scrach stain color_difference colour_difference discolor "
        "discolour blemish smudge fingerprint ugly spots streak uneven_color mismatch blurry "
        "blurred smear pitted pits wrinkle wrinkled off-color off-colour 颜色不一 颜色不一样 "
        "颜色不一致 颜色差 颜色有差 深浅不一 一深一浅 有深有浅 一块深 一块浅 缸差 不匀 不均匀 "
        "不均 花花 麻麻点点 疙瘩 小坑 有坑 流挂 起砂 砂纸印 刮了 划了 蹭了 蹭花 磨花 刮到 "
        "划到 划手印 印记 记号 马克笔 胶渍 黄斑 黄边 黄变 锈斑点 白边 毛毛糙糙 不干净 擦不掉 "
        "抹不掉 洗不掉的印 没光泽 失光 哑了 暗淡 发暗 暗沉 发灰 寒酸 廉价感 像地摊 拿不出手 "
        "上不了台面 看着像 看着旧 像旧 像二手 二手货 难看死 看不清 印不清 印糊 糊成 nick "
        "nicks nicked chip chips blotchy streaks streaky hazy haze orange_peel bump bumps "
        "bumpy stains staining smudges uneven patchy cosmetic_defect color_is_off "
        "colour_is_off color_off colour_off shade_varies shade_differ not_the_same_color "
        "different_shade different_color different_colour cheap_looking looks_cheap "
        "look_cheap looks_bad print_quality faint tarnish tarnished 脏 皱 模糊 mark marks "
        "dirty dirt clean dull 深了 浅了 发白 印子 难看 "
        "(有|好多|全是|都是|满是|一道|一条|几道|许多)(划痕|印|印子|道子|麻点|黑点|斑|色差|痕) "
        "道子 一道道 一条条 色浅 色深 颜色(浅|深|暗|淡|花|旧|老|土|差|偏|发|不|跑|变) 跑色 "
        "走色 色跑 表面(不|有|很|粗|起|全|坑|麻|发|脏) 外观(不|有|差|难|粗|一般) "
        "光泽(不|差|度不) 哑(了|光不) 喷(花|流|漏) 露(白|底|铁|铜|黑) 漏(喷|底|涂) 虚光 "
        "纹路(不|乱|对不) 花(了|纹不|型不|位不) 歪歪 歪七扭八 丑陋 丑死 太土 显旧 显脏 掉档次 "
        "没档次 没质感 塑料感 老气 土里土气 色档 色查 花的 橘红 变黄 泛黄 two-tone off-shade "
        "shade_is_off colour_is_not color_is_not not_the_colour not_the_color cloudy yellowed "
        "yellowing discoloration discolouration water_marks handprints paint_runs drips "
        "pinholes_on_the_surface 色不匀 上色不 暗纹 水波纹 云纹 污点 油点 锈水 印痕 压花不 "
        "字糊 图糊 图案歪 logo歪 印偏了 差半个色号 差*色号 色号差 差一个色号 印成了 印成紫 "
        "蓝印成 红印成"
    ),
    vague=("?(花|暗|脏|糊|皱|黄|丑|土)>"),
    damage=(
        "划伤 碰伤 磕碰 磕伤 擦伤 刮花 刮伤 划花 凹 凹痕 凹坑 凹陷 撞伤 dent dents dented "
        "scuffed scuff scuffs"
    ),
    praise=(
        "好看 漂亮 美观 大气 光亮 亮堂 干净 有光泽 精美 高档 上档次 洋气 时尚 没划痕 "
        "beautiful attractive clean good-looking good_looking stylish neat pretty 有质感 "
        "质感好 颜色正 颜色好 颜色准 颜色一致 颜色对 没色差 无色差 均匀 细腻 崭新 光鲜 上镜 "
        "颜值高 eye-catching elegant lovely spotless vivid shiny flawless 气派 靓 靓仔 显档次 "
        "有面子 亮眼 亮堂堂 looks_great looks_good looks_nice look_great clean_finish "
        "smooth_finish 颜色漂亮 颜色正宗 没瑕疵 贴得正 印得正 印得清楚 印得清 亮得 釉面亮 "
        "烫金亮 烫金挺亮 挺亮 清楚多了 比以前清楚 做得可爱 crystal_clear clear gorgeous "
        "looks_lovely look_lovely 喷粉均匀 条索整齐 木纹漂亮 看着高级 高级 印花清楚 "
        "色卡*看不出 汤色清亮 码得整齐 对板了 对板 对上板 颜色对了 "
        "?(亮|透|艳|靓|亮堂|光洁|光亮|透亮|红亮|大气|洋气|板正|周正)> 反光不变形 造景好看 "
        "没一丝气泡 没一丝 印得*清楚 印得*清 一眼看中 光洁度做得"
    ),
    blame=("深 浅 暗 偏 发黄 发白 淡 dark darker light lighter off different rough uneven varies"),
    not_when=(
        "看样子 这样子 那样子 样子房 looking_forward look_forward looks_like look_into "
        "looking_for look_at look_for looking_into"
    ),
    yields=(Category.PACKING,),
)
