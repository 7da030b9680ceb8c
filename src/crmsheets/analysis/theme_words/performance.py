"""性能: how it works in use."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.PERFORMANCE,
    subjects=(
        "性能 功能 寿命 使用寿命 噪音 噪声 续航 电量 功率 转速 温升 流量 灵敏度 信号 亮度 光效 承重 "
        "载重 负载 载荷 耐磨 耐高温 耐温 耐腐蚀 耐候 防尘 防潮 绝缘 附着力 粘性 粘接力 粘合 胶粘 "
        "运行 运转 跑起来 能耗 耗电 电耗 油耗 省电 省油 兼容 透气 透气性 保暖 吸水 吸水性 遮盖力 "
        "固化 干燥速度 响应速度 定位精度 重复精度 加工精度 散热 阻抗 抗压 抗冲击 耐压 耐破 阻燃 防火 "
        "防滑 减震 马力 吸力 风量 活性 去污 清洁力 粘结 performance function functionality lifespan "
        "life_span battery_life noise noisy efficiency sensitivity throughput adhesion waterproof "
        "sealing insulation durability 好用 难用 实用性 效果 使用效果 清洗效果 去污力 抗拉 抗老化 "
        "老化 耐候性 耐用性 待机 温控 精准度 速度慢 色温 显色 音质 画质 光衰 动力 扭矩 转矩 吸附 "
        "过滤 过滤效果 除尘 压力 真空度 涂布 遮盖 流平 粘度稳定 干燥 研磨 切削 耐油 耐酸 耐碱 耐水 "
        "定型 跑机 运行速度 开合 使用起来 用起来 lifetime service_life efficient performs perform "
        "working works heating cooling suction torque pressure grip traction signal range stability "
        "connection connectivity display sensor brightness precision cutting coverage drying cure "
        "curing filtration 用着 使着 使用感 上手 用户体验 续航时间 充电速度 待机时间 反应速度 "
        "打印速度 吸水率 过滤效率 挺括 抗摔 抗皱 耐洗 耐晒 承压 耐久 界面 操作界面 操作起来 触感"
    ),
    hints=(
        "机器 设备 机子 软件 电池 电机 马达 主轴 伺服 传感器 控制器 开机 开关 按钮 按键 屏幕 显示 "
        "触摸 充电 放电 输出 电压 电流 制冷 制热 加热 干得 防水 效率 产能 产量 节拍 machine motor "
        "power speed output load running software firmware 密封 密封性 accuracy battery 弹性 拉力 "
        "扭力 反应 胶水"
    ),
    faults=(
        "发热 发烫 烫手 过热 太热 升温 失灵 不灵 不灵敏 反应迟钝 卡顿 死机 黑屏 花屏 蓝屏 重启 停机 "
        "宕机 报警 报错 故障 故障率 罢工 跳闸 漏电 触电 短路 烧机 烧毁 冒烟 不工作 不转 不亮 不通电 "
        "没反应 没信号 断连 掉线 连不上 开不了机 不开机 启动不了 打不开机 起不来 充不进 充不满 掉电 "
        "跑电 没电 续航短 噪音大 声音大 吵死 异响 异音 嗡嗡 不耐磨 磨坏 不耐高温 不防水 死灯 闪烁 "
        "频闪 一闪一闪 不够亮 粘不住 粘不牢 不粘 不黏 粘不上 没粘性 丢步 动不动就停 三天两头 趴窝 "
        "歇菜 宕 误报 误动作 不动作 动作慢 不制冷 不加热 不吸 洗不干净 去不掉 干得慢 不固化 固化慢 "
        "不透气 不吸水 不保暖 没弹性 承不住 压垮 吃不消 撑不住 带不动 拉不动 跑不动 跑不起来 跑不快 "
        "达不到(额定|标称|设计|要求|产能|速度) 用*就不(行|转|亮|动|灵|工作) 用了*就(坏|断|不) 才用* "
        "只用了* 没用多久 没用几 overheat overheating stopped_working stop_working stops_working "
        "does_not_work doesn't_work do_not_work not_working don't_work won't_start does_not_start "
        "doesn't_turn fails_after short_circuit shut_down shuts_down shutdown jams jammed jamming "
        "vibrat noise_level drain drains malfunction breakdown broke_down breaks_down freeze freezes "
        "crashes crashed lag lags error_code wears_out wear_out burned_out burnt_out not_stick "
        "doesn't_stick does_not_stick too_hot gets_hot got_hot runs_hot does_not_hold doesn't_hold "
        "lost_signal disconnects unresponsive not_waterproof dead_on 不好用 难用 不实用 不好使 "
        "没效果 效果差 没什么效果 不管用 不顶用 不耐用 费电 费油 费料 费水 耗电大 没劲 动力不足 "
        "没动力 掉速 卡机 卡纸 卡线 漂移 读不出 不识别 识别不了 认不出 连接不上 信号弱 信号差 "
        "断断续续 撑不过 撑不到 扛不到 跑不满 只能跑 跑不了 用不到* 用不久 不经用 不禁用 用一个月就 "
        "用两个月就 用几个月就 用半年就 就报废 就歇 就罢工 就挂了 挂了 就不亮 就不转 就死 一开机就 "
        "一开就 一热就 一加热就 一下水就 一沾水 一拉就 一洗就 一碰就 一按就 一摸就 温度高 温度上不去 "
        "压力上不去 上不去 速度上不去 升不上 降不下 不制热 制冷差 不出水 不出风 不出粉 堵头 堵塞 "
        "堵了 堵机 自动关机 自己停 自动停 突然停 乱跳 乱码 不准了 误差大 测不准 称不准 不恒温 光衰 "
        "变暗 杂音 电流声 嘶嘶 咯吱 吱吱 干扰 runs_slow slow_to_start weak_signal loses_signal "
        "poor_grip slips slipping clog clogs clogged burns_out burns dies died dead drains_fast "
        "lasted_only only_lasted lasts_only only_lasts lasted_two lasted_three wears wear "
        "stopped_after trips tripped restarts reboots flickers flicker vibrates vibration vibrating "
        "noisier cannot_reach_the can't_reach_the does_not_reach failed_after breaks_after "
        "broke_after quit_working stopped_running won't_turn_on doesn't_turn_on not_turn_on "
        "does_not_run doesn't_run does_not_heat doesn't_cool loses_power lost_power underpowered "
        "inaccurate drift drifts 卡壳 卡滞 卡阻 不顺畅 不流畅 不顺 跳线 跳停 熄火 失速 失控 失效 "
        "失准 失真 丢帧 断网 断流 压不住 吸不住 吸不上 锁不死 刹不住 夹不住 夹不紧 转不动 推不动 "
        "走不动 走不了 起不动 升不上去 降不下来 冷不下来 热不起来 亮不起来 洗不掉 洗不净 擦不净 "
        "不去油 不起泡 不耐(热|高温|腐蚀|磨|洗|晒|摔|压|油|酸|碱|用|冲击) "
        "不(防|抗|阻|隔)(水|尘|潮|燃|火|滑|热|摔|压|皱) 防不住 不(省|节)(电|油|料|水) "
        "(很|太|特别|好|真)费(电|油|料|水) 容易(卡|堵|停|断电|烧|死机|跳闸|报警|过热|发热) "
        "老(卡|堵|停机|跳|死机|报警|断电|熄) 动不动就(卡|停|报|死|跳|断|烧|黑) "
        "经常(卡|堵|停机|报警|死机|跳闸|断电|掉线) 效率低 速度慢 跑得慢 转得慢 启动慢 响应慢 升温慢 "
        "降温慢 温差大 精度差 精度低 精度掉 精度跑 力不够 劲小 风小 水压小 吸力小 光不够 光暗 声音像 "
        "像拖拉机 嗡嗡响 轰轰 哐哐 咯噔 咔咔 滋滋 嘎吱 吱嘎 吱呀 咯吱响 嘎嘎 全英文 没中文 没有中文 "
        "扛不住(热|压|力|高温|用|晒|水)"
    ),
    loose=(
        "磨损 反应慢 太吵 吵 抖动 震动 振动 不稳定 打滑 不干 进水 断电 worn loud jam 老停 经常停 "
        "不行了 一(碰|拉|洗|按|热|冷|开|跑|用|摔)就(断|裂|掉|坏|停|死|散|卡|熄|黑|跳) "
        "用了*(停|卡|死机|不转|不亮|烧|报警) 烧了 烧坏 烧掉 cuts_out cut_out switches_off "
        "turns_off_by hums rattles squeaks buzzing won't_charge doesn't_charge does_not_charge "
        "loses_pressure loses_suction seized seizes stalls leaks_oil no_suction flow_rate_is "
        "output_is_down 自己断电 老跳 老断 一会儿就停 充一次 用一会儿 撑不了 亮一会 光变 变慢 "
        "越来越慢 越用越 没以前好用 吸力 刹车 链条 打滑了"
    ),
    praise=(
        "好使 灵敏 省电 省油 静音 安静 不卡 跑得稳 跑得快 跑得顺 运行稳 运转稳 运行正常 运转正常 "
        "动力足 劲大 力气大 防水好 耐磨 quiet runs_well works_well works_great works_fine "
        "works_perfectly runs_smoothly powerful energy-saving efficient 耐用 经用 耐造 皮实 顶用 "
        "管用 给力得很 省料 效果好 效果不错 效果很好 效果明显 没坏过 "
        "用了*(年|个月)*没(坏|出|问题|毛病) 用了*(年|个月)*(好好|正常|还) 速度快 跑得欢 顺畅 流畅 "
        "durable long-lasting long_lasting lasts easy_to_use still_running runs_fine runs_quietly "
        "cool_running still_going going_strong no_downtime 不费电 效率高 运行平稳 一次没坏 没停过"
    ),
    blame=("低 弱 短 下降 衰减 不足 weak low short drop loud high"),
    not_when=(
        "机器人 系统里 功能区 设备部 设备科 电池款 机器款 设备款 washing_machine_maker 好不好用 "
        "价格*扛不住"
    ),
    yields=(Category.PACKING, Category.AFTERSALES),
)
