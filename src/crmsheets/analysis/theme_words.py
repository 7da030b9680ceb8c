"""The dictionary of feedback themes: factory words, Chinese and English; edit it freely.

`subjects` name what is spoken of, `faults` are complaints by themselves, `blame` are words that
make a complaint of this subject only (价格高 is one, 质量高 is praise).
"""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.templates.feedback import Category


def listed(words: str) -> tuple[str, ...]:
    """The words of a list separated by blanks."""
    return tuple(word.replace("_", " ") for word in words.split())


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme and its words, separated by blanks; `_` stands for a blank inside a word."""

    category: Category
    subjects: str
    faults: str
    blame: str = ""


BLAME = listed(
    "差 慢 乱 坏 破 不稳 不好 不行 不准 不及时 不满 不够 不到位 有问题 问题多 不合格 不理想 待提高 要改进 "
    "需改进 不一致 不统一 slow bad poor damaged broken unreliable worse disappointing"
)
"""Words that make a complaint of any subject."""

PRAISE = listed(
    "不错 很好 满意 挺好 可以 稳定 及时 准时 很快 合适 点赞 "
    "good great fine excellent happy on_time fast"
)
"""Words of praise: a low rating blames no subject that its clause praises."""

THEMES: tuple[Theme, ...] = (
    Theme(
        Category.QUALITY,
        "质量 品质 尺寸 精度 材质 quality dimension",
        "毛刺 缩水 气泡 变形 开裂 裂纹 断裂 漏水 漏液 生锈 氧化 超差 不良 瑕疵 次品 混料 返工 松动 脱落 "
        "虚焊 burr crack defect rust out_of_tolerance broken faulty",
        "低 软 薄 下降 偏大 偏小 low",
    ),
    Theme(
        Category.PERFORMANCE,
        "性能 功能 寿命 performance function",
        "不耐用 发热 失灵 不灵 短路 overheat stopped_working does_not_work",
        "低 弱 短 下降 weak low",
    ),
    Theme(
        Category.LOOKS,
        "外观 表面 颜色 appearance surface colour color finish",
        "色差 划痕 划伤 刮花 掉漆 脏污 披锋 scratch stain dent",
    ),
    Theme(
        Category.DELIVERY,
        "交期 交货 货期 发货 出货 delivery lead_time",
        "延期 延误 拖期 拖延 迟交 晚交 催了 催货 逾期 没按时 未按时 没有按时 没准时 不准时 不按时 delay late",
        "长 晚 迟 拖 久 long",
    ),
    Theme(
        Category.PRICE,
        "价格 报价 单价 价钱 price pricing quote",
        "太贵 偏贵 有点贵 涨价 expensive overpriced",
        "高 贵 high",
    ),
    Theme(
        Category.PACKING,
        "包装 外箱 纸箱 packing packaging carton",
        "破箱 压坏 标签贴错 damaged_box wrong_label",
        "软 薄 weak",
    ),
    Theme(
        Category.ATTITUDE,
        "服务 态度 客服 service attitude",
        "不耐烦 爱理不理 没人回 不回复 不回信息 联系不上 rude no_reply",
    ),
    Theme(Category.SKILL, "专业 技术 expertise know-how", "不懂 说不清 答不上 clueless"),
    Theme(
        Category.LOGISTICS,
        "物流 运输 快递 shipping freight courier",
        "发错货 少发 漏发 短装 漏件 少件 数量不对 missing_parts wrong_goods",
        "长 晚 迟 late",
    ),
    Theme(
        Category.AFTERSALES,
        "售后 维修 退换 after-sales repair warranty",
        "修不好 推卸 不处理 没处理 not_fixed no_solution",
        "长 久 long",
    ),
)
