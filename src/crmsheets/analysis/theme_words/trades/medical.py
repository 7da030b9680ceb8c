"""Medical and laboratory goods, protective wear."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.QUALITY,
        things=(
            "针管 球囊 鼻梁条 拐杖 床脚轮 口罩 手套 针头 注射器 输液器 导管 纱布 绷带 创可贴 试纸 "
            "试剂 病床 防护服 棉签 护具 护膝 医疗器械 耗材 安全帽 安全带 护目镜 耳塞"
        ),
        loose=(
            "灭菌不 无菌不 没灭菌 破包装膜 针头弯 针头断 针尖毛 针尖有 针头堵 刻度不 刻度掉 "
            "刻度错 接口漏 导管裂 导管折 球囊破 球囊漏 气囊破 气囊漏 袖带漏 袖带裂 掉絮 纱布掉 "
            "棉签掉 棉头掉 头掉 一拉就脱 耳带断 耳带掉 耳绳断 口罩破 手套破 手套一戴 一戴就破 "
            "指尖破 乳胶过敏 起粉 贴片掉 试纸受潮 试剂过期 试剂失效 效期短 效期近 近效期 批间差 "
            "脚垫掉"
        ),
    ),
    Theme(
        Category.PERFORMANCE,
        subjects=("测量精度 准确度 准确性 数据准确 佩戴舒适"),
        loose=(
            "勒耳 勒耳朵 闷气 憋气 透气差 戴不住 量不准 测不出 量不出 数值跳 数值飘 读数飘 "
            "忽高忽低的数 假阳 假阴 显色慢 灵敏度低 扎着疼 打着疼 针钝 推着涩 推拉涩 走药慢 滴速 "
            "不出雾 出雾小 浓度上不 啸叫 推起来跑偏 摇不动 不回弹"
        ),
        praise=("测得准 量得准 数据准 不勒耳 戴着不 无痛 不疼 出雾细 出雾大 推着顺"),
    ),
)
