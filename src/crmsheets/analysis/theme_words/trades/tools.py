"""Hand tools, cutting tools, knives, locks, door hardware, abrasives."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.QUALITY,
        things=("基体 刀片 砂纸 锤子 工具 把手 菜刀 刀 磨头 切割片 梯子"),
        loose=(
            "崩刃 卷刃 断刀 断钻 钻头断 断刃 掉刃 掉合金 合金掉 刀片裂 刀片断 刀头掉 焊片掉 "
            "手柄裂 手柄松 手柄掉 锤头掉 锤头松 头松 柄断 柄裂 爆片 砂轮裂 砂轮炸 砂轮偏 脱砂 "
            "锯齿掉 牙口崩 钳口崩 钳口错 口崩 咬口错 合不拢 张不开 锁芯断 钥匙断 钥匙弯 钥匙折 "
            "锁体坏 锁舌断 锁舌卡 合页断 合页裂 铰链断 铰链松 铰链坏 把手松 拉手掉 拉手松 滑轨断 "
            "导轨断 导轨掉珠 滚珠掉 滑轮掉 滑轮裂 脚轮裂 脚轮掉 卷尺断 刻度磨"
        ),
    ),
    Theme(
        Category.PERFORMANCE,
        subjects=("识别率 锋利度 刃口锋利"),
        hints=("指纹识别"),
        loose=(
            "不锋利 不快 刀不快 切不动 切不断 剪不断 剪不动 剪不齐 割不动 锯不动 磨不动 钻不动 "
            "钻不进 打不进 砍不动 钝了 就钝 很钝 容易钝 磨损太快 消耗快 不出活 不耐切 粘刀 不断屑 "
            "烧伤工件 寿命短 刃口不 不咬 开不了锁 打不开锁 钥匙拔不 钥匙插不 拔不出 指纹不 识别慢 "
            "密码失 没电打不开 不回位 不复位 回位慢 合页响 铰链响 没阻尼 阻尼失 阻尼不 阻尼没 "
            "推拉不 滑轨卡 轨道卡 扭矩不 扭力不 没力 没力气 力道小 转速不 转速低 冒火花 火花大 "
            "过热停 震手 手麻 卷尺不回 读数不 读数跳"
        ),
        praise=(
            "锋利 很快的刀 好剪 好钻 顺手 趁手 称手 扭力大 力道足 开锁快 阻尼好 缓冲好 推拉顺 "
            "滑动顺"
        ),
    ),
)
