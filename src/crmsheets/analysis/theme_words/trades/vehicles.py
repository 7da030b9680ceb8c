"""Auto and motorcycle parts, tyres, batteries, e-bikes, trailers."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.QUALITY,
        things=(
            "胎侧 胎壁 平衡块 滚珠 滤纸 活塞环 缸垫 极柱 极耳 极片 刹车盘 尾灯 节温器 起动机 "
            "离合器 半轴 球头 摆臂 轮毂 座椅 脚垫 坐垫 电芯 电池包 汽配 配件质 活塞 曲轴 保险杠 "
            "后视镜 行车记录仪 坐套"
        ),
        loose=(
            "偏磨 胎面裂 起包 掉块 胎花 失圆 油封漏 油封坏 减震漏 漏机油 裂管 水管裂 皮带裂 "
            "轴承散 保持架断 球头旷 球头松 防尘套裂 防尘套破 胶套裂 支架断 螺丝孔偏 灯罩裂 灯进水 "
            "滤芯破 滤芯塌 烧瓦 冲缸垫 片烧 刹车片掉 掉料 材料硬 自放电 内阻大 内阻高 内阻不 "
            "电芯鼓 鼓壳 漏酸 电芯胀 压差大 压差 死点"
        ),
    ),
    Theme(
        Category.PERFORMANCE,
        subjects=(
            "低温放电 怠速 爬坡 制动距离 胎噪 循环次数 循环寿命 倍率 抓地 提速 自放电 内阻 "
            "低温性能 照明"
        ),
        hints=("低温 大电流 压降"),
        loose=(
            "续航缩 续航掉 续航不 续航差 续航打 跑不远 跑不了多远 跑不到 掉电快 冬天不行 冬天掉 "
            "一到冬天 打不着火 启动难 难启动 油耗高 提速慢 爬不上 爬坡没 刹车不灵 制动差 胎噪大 "
            "抓地差 抓地不 不抓地 方向抖 方向重 不避震 硬邦邦颠 颠得 刮不干净 刮不清 雨刮响 "
            "照得近 光散 聚光不 灯暗 过滤不 滤不净 水温高 开锅 漏电快 充电发热 放电快 放电不 "
            "循环差"
        ),
        praise=("抓地好 抓地力 提速快 动力强 续航足 续航够 续航好 制动好 聚光好 照得远 照得亮"),
    ),
    Theme(Category.LOOKS, hints=("漆面"), loose=("漆不亮 灯罩发黄")),
)
