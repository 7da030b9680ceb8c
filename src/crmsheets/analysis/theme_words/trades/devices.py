"""Things that work: what is wrong with one of them is wrong with its work."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.PERFORMANCE,
        hints=("触摸屏 密码锁 泵头"),
        things=(
            "机器 设备 机子 机床 数控 车床 铣床 磨床 冲床 折弯机 剪板机 注塑机 吹塑机 挤出机 "
            "包装机 封口机 打包机 贴标机 灌装机 输送线 流水线 输送带 泵 水泵 油泵 真空泵 潜水泵 "
            "阀门 阀 球阀 电磁阀 闸阀 蝶阀 气缸 油缸 减速机 减速器 变频器 压缩机 空压机 风机 锅炉 "
            "烘箱 烘干机 破碎机 搅拌机 混料机 叉车 行车 起重机 电动葫芦 焊机 激光机 切割机 雕刻机 "
            "仪表 仪器 流量计 压力表 温度计 电子秤 台秤 检测仪 测厚仪 显微镜 机械手 割草机 发电机 "
            "收割机 拖拉机 插秧机 喷雾器 打药机 缝纫机 绣花机 织机 打印机 复印机 扫描仪 投影仪 "
            "考勤机 收银机 扫码枪 点钞机 风扇 空调 冰箱 冰柜 洗衣机 烘衣机 电饭煲 电饭锅 电水壶 "
            "热水壶 热水器 吹风机 剃须刀 榨汁机 破壁机 豆浆机 微波炉 烤箱 空气炸锅 油烟机 燃气灶 "
            "灶具 净水器 饮水机 加湿器 除湿机 空气净化器 净化器 扫地机 吸尘器 电磁炉 电暖器 "
            "取暖器 电热毯 按摩椅 按摩仪 电动牙刷 充电器 充电宝 充电头 电源 适配器 耳机 音箱 音响 "
            "麦克风 话筒 摄像头 监控 路由器 交换机 光猫 显示屏 显示器 电视 投影 键盘 鼠标 U盘 "
            "硬盘 内存 主板 平板 手机 手表 手环 遥控器 对讲机 导航 记录仪 无人机 灯 灯具 灯泡 "
            "灯管 灯带 灯串 射灯 筒灯 路灯 台灯 吸顶灯 手电 手电筒 头灯 插座 插头 继电器 模块 "
            "变压器 逆变器 驱动器 编码器 电表 水表 光缆 网线 数据线 电瓶 蓄电池 锁 门锁 锁芯 合页 "
            "铰链 滑轨 导轨 阻尼器 闭门器 脚轮 轮子 千斤顶 电钻 电锤 角磨机 电动工具 扳手 钳子 "
            "螺丝刀 卷尺 卡尺 剪刀 刀具 钻头 铣刀 锯片 砂轮 马桶 龙头 水龙头 花洒 淋浴 地漏 角阀 "
            "水槽 雨刮 雨刷 刹车片 刹车 减震器 火花塞 滤芯 滤清器 空滤 机滤 轮胎 车灯 大灯 自行车 "
            "电动车 三轮车 滑板车 童车 婴儿车 推车 轮椅 护理床 血压计 血糖仪 体温计 雾化器 制氧机 "
            "助听器 遥控车 喇叭 门铃 保温杯 保温壶 保温箱 炒锅 高压锅 拖把 喷壶 喷头 拉链 雨伞 伞 "
            "帐篷 胶带 双面胶 玻璃胶 密封胶 涂料 油漆 防水涂料 清洗剂 除草剂 农药 杀虫剂 洗衣液 "
            "洗洁精 润滑油 润滑脂 切削液 猫砂 焊条 焊丝 防晒霜 machine pump valve motor lock lamp "
            "lamps heater kettle vacuum printer drone fan charger speaker headphones camera "
            "router scale monitor keyboard mouse remote blender cooker fridge oven drill saw "
            "knife knives scissors brake brakes zipper tap faucet shower tent umbrella tape glue "
            "adhesive paint sealant"
        ),
    ),
)
