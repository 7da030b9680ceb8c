"""包装: what it comes in."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.PACKING,
    subjects=(
        "包装 包庄 包壮 包裝 外箱 内盒 彩盒 吸塑盒 吸塑 包装袋 内袋 编织袋 吨袋 塑料袋 胶袋 泡棉 "
        "气泡膜 气泡袋 气泡垫 珍珠棉 缠绕膜 缠膜 打包带 封箱 贴标 外标 隔板 护角 填充物 干燥剂 "
        "真空包装 桶装 包桶 外包 内衬 外桶 packing packaging pakaging packging package packages "
        "packed carton cartons labelling labeling wrap wrapped wrapping bubble_wrap inner_box "
        "cushioning 外包装 内包装 包装方式 包装箱 包装盒 包的 打的包 木架 打木架 缠得 瓶盖 瓶口 封口 "
        "密封袋 铝箔 礼盒 说明标 警示标 条形码 生产标 批号标 外观箱 编织 麻袋 纸袋 手提袋 塑封 "
        "热缩膜 绑带 扎带 角护 packing_method cushion strapping inner_bag carton_quality sticker "
        "stickers shrink_wrap wooden_case 唛头 箱唛 sealed 包得 打包方式 包装材料 包装质量 包装方面 "
        "包装这块 外纸箱 里面的袋子 真空袋 自封袋 收缩膜 塑料膜 包膜 珍珠绵 蜂窝板 纸护角 内托 "
        "吸塑托 泡沫箱 泡沫板 保温箱 冰袋 木托 铁架 周转箱 周转筐 吨桶 罐装 瓶装 袋装 捆扎 扎口 袋口 "
        "桶口 封边袋 防潮袋 防锈纸 防锈油纸 防锈袋 保鲜膜 合格标 说明贴 易碎标 向上标 喷码 日期喷码 "
        "静电袋 湿敏袋 防静电袋 屏蔽袋 卷带 载带 编带 料盘 洗水唛 水洗唛 领标 洗标 主唛 吊卡 "
        "生产日期喷码 托板"
    ),
    hints=(
        "箱子 箱体 盒子 袋子 泡沫 标签 托盘 栈板 卡板 胶带 填充 防护 保护膜 条码 二维码 吊牌 缓冲 "
        "装箱 裹 打包 纸箱 木箱 桶盖 box boxes bags tape label labels barcode drum drums pallet "
        "pallets foam crate crates 桶 瓶 罐 真空 bag 箱 盒 喷码 批号 标识 标示 瓶装 袋装 桶装 冰袋 "
        "说明贴 扎口 袋口 桶口 生产批号 结构"
    ),
    faults=(
        "破箱 烂箱 箱子破 箱子烂 箱破 破包 散包 散箱 散架 压烂 压瘪 破袋 袋子破 烂袋 漏袋 标签贴错 "
        "贴错标 贴错标签 标签错 没贴标 没标签 标签掉 标签不清 标签脱 唛头错 箱唛错 没填充 没封好 "
        "没封口 封口开 没打托 没打包 没打好 没缠 没垫 没隔 没护角 胶带开 太简陋 太简易 太单薄 裸装 "
        "光秃秃 塌箱 爆箱 进水湿 浸湿 扫不出 扫不了 damaged_box damaged_carton damaged_packaging "
        "wrong_label mislabel mislabeled mislabelled soggy not_sealed unsealed no_label "
        "missing_label torn_box flimsy packed_too under-packed poorly_packed 纸箱薄 纸箱软 纸箱破 "
        "纸箱烂 纸箱湿 纸箱变形 箱子薄 箱子软 箱子湿 箱子变形 箱子开 箱子散 箱子塌 外箱破 外箱烂 "
        "外箱变形 外箱潮 外箱湿 外箱脏 包装破 包装差 包装简 包装薄 包装松 包装烂 包装散 包装湿 "
        "包装脏 没包好 没包 没裹 没套袋 没有缓冲 没泡沫 没放干燥剂 没标 标签贴 标签漏 贴错 贴漏 贴反 "
        "漏贴 错贴 忘贴 没有标签 散开 漏了一地 漏出来 洒了 撒了 洒出来 撒出来 桶漏 桶盖 没封 胶带断 "
        "开胶的箱 打包带断 带子断 托盘断 托盘烂 托盘散 倾倒 没分开装 没隔开 挤在一起 堆在一起 "
        "叠在一起 裸着 光着 报纸包 旧纸箱 二手纸箱 旧箱 boxes_arrived_crushed box_was_crushed "
        "carton_collapsed cartons_collapsed carton_broke cartons_broke weak_carton weak_box "
        "thin_carton thin_box bags_leak bag_leaked bags_leaked label_fell labels_fell labels_peel "
        "wrong_labels label_is_wrong labels_are_wrong label_was_wrong labels_were_wrong not_labeled "
        "not_labelled unlabelled unlabeled no_padding no_cushioning no_foam poor_packing "
        "poor_packaging bad_packing bad_packaging (箱|纸箱|外箱|箱子|盒子|盒|袋子|袋|包装|木箱|托盘|"
        "卡板|桶|瓶|罐|膜|标签|泡沫)(都|全|也|就|)(破|烂|瘪|散|湿|潮|开|裂|塌|坏|断|漏|脏|薄|软|扁|"
        "皱|变形|压|挤|碎|太薄|太软|太简单|太差) (没|没有|不|少|缺)(放|贴|打|套|垫|加|用|包|缠|封|写|"
        "印|标)*(泡沫|珍珠棉|气泡|护角|隔板|干燥剂|托盘|托|缠绕膜|木架|木箱|标签|唛头|箱唛|合格标|"
        "防潮|袋子|内袋|批号|日期|标识|易碎) (标签|唛头|箱唛|条码|二维码|标|批号|喷码|标识)(贴|打|印|"
        "写|喷|)(错|反|漏|歪|掉|糊|花|混|不清|不对|没贴|看不清|模糊|不全) "
        "(包|装|裹|缠|封|捆|扎|绑)得(太|不|很|乱|松|简单|马虎|随便|一塌糊涂|差) "
        "包装(得|也|还|都|比较|有点|实在|真|很)(太|差|简|薄|破|烂|随便|马虎|松|一般|粗糙) "
        "卷带*(反|错|乱) 没写(数量|料号|型号|批号|日期|品名|规格) "
        "没贴(数量|料号|型号|批号|日期|品名|规格)* boxes_split carton_split bag_split bags_split "
        "tape_came lid_came_off lids_came strap_broke straps_broke pallet_broke pallet_collapsed "
        "no_pallet shrink_wrap_torn wrong_barcode barcode_won't_scan won't_scan does_not_scan "
        "no_shipping_mark wrong_shipping_mark"
    ),
    loose=(
        "压坏 压扁 挤坏 受潮 湿了 散落 塌了 简陋 挤扁 压塌 wet crushed collapsed ripped burst 泡水 "
        "难撕 撕不开 打不开包 难拆"
    ),
    praise=(
        "包得好 包得很好 包得严实 严实 包得结实 包得牢 打包好 裹得 完好无损 well_packed well-packed "
        "carefully_packed securely_packed nicely_packed 包装好 包装不错 包装很好 包装结实 包装牢 "
        "包装严 包装精美 包装仔细 包装到位 包得仔细 包得细 一点没坏 没一个坏 没压坏 没破 完好 原封 "
        "里三层外三层 intact undamaged good_packing good_packaging nice_packaging packed_well "
        "packaged_well (包|装|裹|缠|封|捆)得(很|挺|真|特别|蛮|)(好|严|结实|牢|仔细|扎实|整齐|漂亮|细|"
        "讲究|用心|到位) 包装(很|挺|真|特别|蛮|也|都|)(好|严|结实|牢|仔细|扎实|整齐|漂亮|细|讲究|"
        "用心|到位|精美|不错|没问题|完好|改进|加固) 没有一箱* 箱子结实 packed_tight packed_carefully "
        "each_piece_wrapped individually_wrapped 一件一件包 单独包 层层包 泡沫垫得"
    ),
    blame=("软 薄 简单 差 松 破 湿 不牢 不严 瘪 开了 散 脏 weak thin open flimsy torn soft"),
    not_when=(
        "包装厂 包装公司 包装行业 包装机 包装线 包装设备 包装费 box_office 包装材料公司 标签打印机 "
        "箱子车 变速箱 齿轮箱 配电箱 电箱 冰箱 水箱 油箱 音箱 烤箱 集装箱 邮箱 信箱 inbox mailbox "
        "gearbox switch_box power_box 纸箱厂 彩盒厂"
    ),
)
