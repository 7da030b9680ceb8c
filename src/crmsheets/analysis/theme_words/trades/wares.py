"""Boxes, bags and bottles that are the product."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.QUALITY,
        things=(
            "垃圾袋 收纳箱 收纳盒 喷瓶 保鲜袋 购物袋 水桶 塑料桶 塑料瓶 饮料瓶 玻璃瓶 瓶坯 纸杯 "
            "塑料杯 打包盒 餐盒 饭盒 保鲜盒 便当盒 工具箱 行李箱 保险箱 周转箱 瓦楞箱 瓦楞纸箱 "
            "彩印箱 纸盒 纸管 无纺布袋 帆布袋 布袋 礼品袋 手提袋 食品袋 编织袋 吨袋 气泡袋 缠绕膜 "
            "收缩膜 自封袋 密封罐 储物罐 罐头瓶 酒瓶 香水瓶 乳液瓶 面霜瓶 滴管瓶 泵头 真空杯 "
            "首饰盒 化妆盒 眼镜盒 铁盒 马口铁 铁罐 铝罐 易拉罐 礼盒"
        ),
    ),
)
