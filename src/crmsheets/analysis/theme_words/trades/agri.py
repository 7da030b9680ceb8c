"""Feed, fertiliser, seeds, crop protection, flowers, pets."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.QUALITY,
        subjects=("粉化率 有效成分 氮含量 出芽率 出苗率 芽率 成活率 适口性 容重"),
        things=(
            "饲料 猫粮 狗粮 宠物粮 肥料 化肥 有机肥 种子 种苗 树苗 花苗 鲜花 盆栽 牧草 豆粕 鱼粉 "
            "玉米 预混料"
        ),
        loose=(
            "粉化 含粉 粉料多 颗粒碎 颗粒硬 颗粒不 粉尘多 灰大 灰尘大 扬尘 结板 板结 吸潮结 "
            "蛋白不够 蛋白低 蛋白不足 蛋白标 粗蛋白 含量低 含量不到 含量不够 养分不 发芽率低 "
            "发芽率不 发芽差 出苗不齐 出苗差 不出苗 不发芽 假种子 串种 混杂 杂株 纯度不 品种不对 "
            "烂根 根系差 根烂 黑根 叶子黄 掉叶 落叶 掉花 花苞掉 花期短 花蔫 苗弱 弱苗 病苗 带虫 "
            "有病害 死苗 苗死 死了一半 死掉一半 死一片 不吃食 不采食 采食差 挑食 拉稀 软便 黑便 "
            "呕吐 霉变粒 霉粒 黄曲霉 毒素 杂质超 瘪粒 瘪壳 碎粒"
        ),
        praise=("适口性好 爱吃 猫爱 狗爱 出苗齐 发芽率高 成活率高 根系好 粒粒饱满 长得壮"),
    ),
    Theme(
        Category.PERFORMANCE,
        subjects=("料肉比 产蛋率 药效 肥效 除臭 结团 雾化"),
        loose=(
            "药效差 药效不 药效慢 没药效 不杀虫 虫不死 虫没死 打了没用 草不死 草没死 不除草 "
            "杀不死 药害 烧苗 烧根 肥效差 肥效慢 肥效不 没肥效 不见效 没见效 见效慢 不长肉 不增重 "
            "料重比 料比高 不下蛋 产蛋掉 产蛋下 奶量掉 产奶 不结团 结团差 不除臭 除臭差 不吸味 "
            "压不住味 喷不匀 雾化差 雾化不 喷头堵 溶解慢 溶不开 不溶 不沉 不浮 沉水快 散得快"
        ),
        praise=("药效好 见效快 结团好 结团快 除臭好 虫子死 杀虫快 肥效好"),
    ),
)
