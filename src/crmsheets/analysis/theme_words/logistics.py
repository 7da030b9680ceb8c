"""物流: how goods travel, and what arrives short, over, wrong or missing."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

THEME = Theme(
    Category.LOGISTICS,
    subjects=(
        "物流 物流公司 运输 快递 货运 送货上门 配送 发运 货代 货柜 快递单号 运单 物流单 物流信息 "
        "专线 德邦 顺丰 中通 圆通 韵达 安能 跨越 到货数量 logistics shiping freight courier "
        "transport transportation transit in_transit trucker forwarder tracking_number shipped_by "
        "物流费 运输费 发的物流 发的快递 专车 拼车 拖车 派送 派件 揽收 托运 到仓 收货员 物流这块 "
        "物流方面 物流速度 货运站 物流点 京东 parcel parcels shipper trucking unloaded unloading "
        "dock haul customs_clearance freight_forwarder 司机 送货员 运费 冷链 冷车 冷藏车 快递员 "
        "快递小哥 送货师傅 危化品车 危险品车 装卸 搬上楼 送上楼 含运费 物流费用 起运"
    ),
    hints=(
        "数量 件数 箱数 点数 实收 实发 清点 点货 装车 卸货 卸车 提货 路上 途中 货车 柜子 集装箱 签收 "
        "单号 空运 海运 送货 快件 quantity count container customs carrier driver truck fedex dhl "
        "ups tracking shipping parcel parcels unloading customs_clearance 派送 派件 到货 收货 货到 "
        "入库 自提 报关 清关 arrived 到厂"
    ),
    faults=(
        "发错 错发 发错货 寄错 送错 装错 配错货 拿错 混发 少发 漏发 多发 重复发 短装 短少 短斤 漏件 "
        "少件 缺件 少装 漏装 多装 错装 数量不对 数量不符 数量不足 数量少 数量差 对不上数 数对不上 "
        "数目不对 数不对 "
        "少*(箱|个|件|只|包|袋|卷|套|支|米|盒|桶|条|张|台|片|双|公斤|斤|吨|pcs|块|颗|根|把|打) "
        "差了*(箱|个|件|只|包|套|盒|桶) 漏了*(箱|个|件|只|包|袋|卷|套|支|盒|桶|款|张) 丢件 丢货 "
        "型号不对 型号错 型号发错 规格不对 规格发错 颜色发错 尺码发错 货不对 不是我们(订|要|下单)的 "
        "不是我订 订的是*(来|发|到|送|收)*是 要的是*(来|发|到|送|收)*是 "
        "(订|要|下单|买)的*(发|来|送|收到|到)的*(是|却) 发成了 发成 送成 摔坏 摔烂 摔破 摔了 震碎 "
        "颠坏 颠破 颠散 运坏 运输损坏 运输破损 运输中 到货破 到货损 到货坏 到货就坏 到货时坏 野蛮 "
        "暴力 暴力运输 暴力分拣 乱扔 乱丢 没送上门 不送上门 不送货上门 扔门口 丢门口 扔在 送到别 "
        "送错地 地址错 发错地 发到别 查不到物流 查不到单号 没单号 不给单号 物流不更新 物流慢 快递慢 "
        "缺斤少两 缺斤短两 少秤 短秤 不够数 不够秤 空箱 不足量 少给 不齐套 没配齐 配不齐 没发齐 "
        "没发全 没到齐 没送齐 没收到*(件|箱|配件|零件) 缺螺丝 少螺丝 没螺丝 没装螺丝 没有螺丝 少配件 "
        "缺配件 缺零件 少零件 缺五金 少五金 missing_parts missing_part wrong_goods wrong_item "
        "wrong_items wrong_product wrong_products wrong_parts wrong_part wrong_model wrong_color "
        "wrong_colour wrong_size wrong_quantity wrong_qty short_shipped short-shipped shortage "
        "short_by pcs_short pieces_short cartons_short boxes_short missing_from one_short two_short "
        "short_of lost_in wrong_address damaged_in_transit damaged_in_shipping damaged_on_arrival "
        "arrived_damaged arrived_broken broken_on_arrival overshipped over-shipped extra_cartons "
        "wrong_order mixed_up lost_package lost_parcel sent_us_the_wrong sent_the_wrong "
        "shipped_the_wrong shipped_wrong received_the_wrong received_wrong got_the_wrong "
        "incomplete_shipment incomplete_order short_shipment never_arrived less_than_ordered "
        "张冠李戴 发混 发串 装混 弄混了 串货 发反 对不上单 和单子对不上 跟单子对不上 与送货单不符 "
        "与订单不符 和订单不符 跟订单不符 和订单不一样 跟订的不一样 不是我们要 要黑的* 要白的* "
        "要红的* 要*来的是 要*发来 要*却发 要*结果发 订*来了 订*发了*是 应到*实到 应收*实收 "
        "应发*实发 (单子|单据|送货单|单上|订单|合同)*(写|是|上)*(实际|只|才|收到|到) 只到了 只收到 "
        "只来了 只发了 只有*(箱|个|件|只|包|卷|套) 才收到 实际只 实际收到 实际到 少两* 少三* 少几* "
        "少半* 少好几 少十* 差两* 差三* 差几* 差好几 缺两* 缺三* 缺几* 短了* 短两* "
        "多一(箱|件|个|包|卷) 多两(箱|件|个|包|卷) 多三(箱|件|个|包|卷) 缺料少件 缺数 少货 少东西 "
        "漏东西 漏货 缺货少件 数不够 数量不够 数少 数目少 清点后 磅差 亏吨 亏磅 亏斤 拉错 拉到别 "
        "送到隔壁 送别家 送到别人 发给别人 发去别 地址发错 地址写 滞留 卡在* 淋雨 雨淋 雨里 日晒 "
        "摔过 摔的 摔得 乱堆 碰坏 磕坏 撞坏 撞坏了 磕烂 碰烂 路上坏 路上弄 到手就坏 到手就碎 "
        "拆开就坏 打开就坏 开箱就坏 收到就坏 收到时坏 收到就破 一到就坏 少发了 少送 少来 多来 多送 "
        "漏送 没送到 送晚 送得晚 送货晚 送货慢 送到楼下 不卸货 不给卸 司机态度 司机凶 物流烂 物流差 "
        "物流垃圾 快递烂 运费贵 运费高 物流丢 快递丢 没物流 没单 short_by_ pcs_missing "
        "pieces_missing boxes_missing cartons_missing units_missing bags_missing units_short "
        "bags_short missing_two missing_one missing_some missing_three only_received only_got "
        "received_only got_only only_*_arrived ordered_*_received ordered_*_got only_counted "
        "one_carton_short not_what_we_ordered not_what_was_ordered we_ordered_*_but we_ordered_*_got "
        "instead_of_the extra_units extra_boxes too_many_pieces overage wrong_shipment wrong_box "
        "wrong_item_sent wrong_article wrong_length_sent wrong_variant wrong_delivery mix-up mix_up "
        "mixed_with delivered_to_the_wrong went_to_the_wrong stuck_in_customs stuck_at_customs "
        "stuck_in held_at_customs held_in_customs no_tracking tracking_never tracking_not "
        "lost_by_the rough_handling thrown left_outside left_in_the_rain damaged_during "
        "damaged_by_the transit_damage shipping_damage freight_damage arrived_smashed "
        "arrived_cracked arrived_bent arrived_wet arrived_open arrived_crushed arrived_with "
        "少一(箱|个|件|包|袋|卷|套|桶|盒|托|板) 差一(箱|个|件|包|袋|卷|套|桶|盒|托|板) "
        "缺一(箱|个|件|包|袋|卷|套|桶|盒) 被扔 淋了雨 "
        "(少|漏|多|错|误|混|短)(发|送|装|给|配|寄|放|来|拿|打包|卸|到)(了|) "
        "(发|寄|送|装|配|拿|运|拉|拣|捡)(错|混|漏|串|重|岔)(了|) (少|缺|差|短|漏|多)(了|)(一|两|二|"
        "三|四|五|六|七|八|九|十|半|几|好几|整整|大概|将近|[0-9])*(箱|个|件|只|包|袋|卷|套|支|米|盒|"
        "桶|条|张|台|片|双|公斤|斤|吨|pcs|块|颗|根|把|打|瓶|罐|板|托|样|种|款|码|千克|kg) "
        "(订|定|要|下|买|写|说)的(是|)*(发|来|送|到|收到|给|寄)(的|了|过来)(是|却|成|)* "
        "发来的(是|不是) 送来的(是|不是) 收到的(是|不是)*(别|错|不) 不是*(订|定|要|买|下单)的 "
        "数(不|没|少|差) 数量(少|差|缺|短|多|不|对不|错|有误|有出入) 件数(少|差|缺|短|多|不|对不) "
        "短缺 缺斤 不足数 (物流|快递|货车|司机|运输|货运|送货|配送|货代|路上|途中|运输途中|装卸)(太|"
        "很|又|也|把|都|一|不|没|给|慢|差|乱|烂|丢|摔|弄|压|野蛮|暴力|弄丢|弄坏|耽误|迟|晚|脱|堵|绕|"
        "态度) 丢(了|失|)*(一箱|一件|一包|两箱|两件|货|件) 找不到货 找不到件 货不见 货丢 找不着货 "
        "发到(别|其他|另|老|旧|以前|错)* (不|没|没有)(送|卸|搬)(上|到|进)*(门|楼|厂|仓|家|里) "
        "自己去(拉|提|取|搬|卸) 让我们自己(拉|提|取|搬|卸|去) 冷链没 断链 脱冷 化成 全化了 货卸 溢装 "
        "一箱碎 碎*个 瘪了*快递 one_box_short two_boxes_short three_boxes_short two_cartons_short "
        "boxes_less cartons_less fewer_pieces_than less_pieces count_is_off count_was_off "
        "did_not_match_the_packing doesn't_match_the_packing_list not_in_the_box was_not_in_the "
        "left_out_of_the_shipment forgot_to_ship forgot_to_send someone_else's another_customer's "
        "other_customer's delivered_next_door left_at_the_gate dumped_at 对不上箱单 跟箱单 和箱单 "
        "别人家的货 别家的货 串了货 丢半路 落了一箱 落下一 忘了发 忘发 没装上车 到货缺 到货少"
    ),
    loose=(
        "少了* 缺了* 缺*(箱|个|件|只|包|袋|卷|套|支|盒|桶|条|张|片|颗|根|把|螺丝|配件|零件) 多出* "
        "missing instead_of was_missing is_missing were_missing are_missing 碎了 碎的 破碎 丢失 弄丢 "
        "丢了*(箱|件|包|个) smashed shattered fewer_than 多了*(箱|个|件|只|包|套|盒|桶|卷) 重发 少了 "
        "缺了 差了 对不上 化了到货 没更新 不更新 多出来"
    ),
    praise=(
        "送货快 送货及时 送货很快 物流快 物流很快 快递快 快递很快 送到门 数量准 数量对 一件不少 "
        "一个不少 一箱不少 数目清楚 arrived_safely arrived_intact arrived_in_good fast_shipping "
        "quick_shipping complete_order 送货上门 送到厂里 送到车间 送到门口 司机好 司机客气 数量没错 "
        "数量都对 数都对 一样不少 不多不少 一件没少 没发错 没错发 到货快 到货很快 到得很快 物流给力 "
        "物流可以 物流不错 物流好 运输好 一路平安 全须全尾 tracking_works arrived_complete "
        "arrived_safe count_was_right count_was_correct all_there (物流|快递|送货|运输|配送|司机|"
        "到货|发的货)(很|挺|真|特别|蛮|也|都|)(快|好|及时|给力|准时|不错|顺利|客气|没问题|靠谱) "
        "数(量|目|)(很|都|也|)(对|准|足|够|清楚|没错|吻合|一致) nothing_missing nothing_broken "
        "everything_arrived all_arrived right_quantity 数量齐 一样没少 没磕没碰"
    ),
    blame=("长 晚 迟 丢 慢 贵 不对 不符 late long lost short"),
    not_when=(
        "物流园 物流行业 起订数量 数量大 数量多 数量不多 数量有点多 订单数量 采购数量 数量级 年数量 "
        "多少 不多不少 少不了 没多少 多少年 缺点 路上走 quantity_discount count_on 运输机 运输带 "
        "运输行业 收到货 太多了 好多了 强多了 快多了 少多了 差多了 便宜多了 大多了 多得多 多少钱 "
        "贵多了 慢多了 稳多了 顺多了 轻多了 多了去"
    ),
    yields=(Category.SKILL,),
)
