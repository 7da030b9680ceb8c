"""Words, layouts and spellings that only seeds of 1000 and above use. Do not read while tuning."""

from __future__ import annotations

# the open words of a pool -> the words held back beside them
HELD: dict[str, str] = {
    ("国家"): ("国别"),
    ("客户总表|客户资料|客户档案"): ("客户名录|老客户清单"),
    ("{y}订单台账|{y}年订单|订单登记{y}"): ("{y}接单表|{y}年销售流水"),
    ("{y}年订单(按月)|订单{y}"): ("{y}年每月订单|接单{y}年"),
    ("{y}年对账单|对账{y}"): ("{y}往来对账|{y}送货对账"),
    ("{y}年销售汇总|{y}各客户统计"): ("{y}客户月报|{y}年度数据"),
    ("跟进记录|业务日志|客户跟进"): ("跑客户|业务员日报"),
    ("客户跟进{y}|{y}老客户联系"): ("{y}客户往来|{y}沟通情况"),
    ("售后登记|投诉售后"): ("质量反映|客诉台账"),
    ("售后与回访|质量登记"): ("服务与满意度|售后回访"),
    ("满意度回访|客户反馈"): ("回访打分|客户评价"),
    ("来宾名单|订货会签到"): ("活动来宾|到会客户"),
    ("新客户|客户补充"): ("今年新增客户|外区客户"),
    ("2021合同台账|2021年大单"): ("2021合同登记|2021年合同清单"),
    ("外销客户 Buyers|Buyer list"): ("Customer accounts|外商名册"),
    ("内销客户|国内客户资料"): ("内销单位名册|国内往来单位"),
    ("Buyers|客户"): ("Customers|Accounts"),
    ("Sheet1|Log"): ("Records"),
    ("Follow-up log|客户联系 Contacts"): ("Contact log|Call report"),
    ("Buyer feedback|客户反馈"): ("Survey results|Buyer survey"),
    ("公司/联系人|客户及联系人"): ("单位、联系人|客户（联系人）"),
    ("plain|grouped|merged|printed|two rows|ditto"): ("labels|two rows"),
    ("跟进记录|沟通记录|联系记录"): ("历次沟通|往来情况|洽谈记录"),
    ("Sheet1|客户|客户资料"): ("全部客户|名册"),
    ("跟进|Sheet1"): ("往来"),
    ("电话1/电话2|电话一/电话二"): ("联系电话①/联系电话②|号码1/号码2"),
    ("Sheet1|登记|记录"): ("流水"),
    ("售后|Sheet1"): ("质量回访"),
    ("来宾|Sheet1"): ("签到"),
    ("{y}春季订货会|{y}广州五金展|新品品鉴会"): ("开放日看厂活动|{y}供需见面会"),
    ("PO {y}|{y} Orders|外销订单{y}"): ("Order log {y}|{y}外单记录"),
    ("内销订单2024|2024国内订单"): ("内销台账2024|国内接单2024"),
    ("PO|Sheet1|Orders"): ("Order Log|PO list"),
    ("内销|Sheet1"): ("国内订单"),
    ("Samples|样品"): ("Free samples"),
    ("Samples sent|样品记录"): ("Sample log"),
    ("汇总|{y}"): ("年度汇总|月报"),
    ("plain|customer|printed|month|two rows"): ("month labels|page sums|customer"),
    ("订单|Sheet1|台账"): ("明细|登记"),
    ("合同|Sheet1"): ("合同登记"),
    ("分码订单|尺码表2024"): ("Size assortment|配码单2024"),
    ("尺码|Sheet1"): ("Size breakdown|配码"),
    ("cell|dash"): ("cell"),
    ("-|/|无|待定"): ("暂无|—|N/A"),
    ("-|N/A"): ("/|n/a"),
    ("cell|cell|dot|slash|dash|cn|compact|short|serial"): (
        "cn0|short_cn|dot_space|week|compact_n|time"
    ),
    ("md_cn|md_slash|md_dot|cell"): ("md_hao|md_dash|md_cn0"),
    ("day|day_hao"): ("day_ri|md_cn"),
    ("{y}.2.30|{y}/13/5|{y}-11-31"): ("{y}.9.31|{y}年14月2日"),
    ("next week|end of month"): ("after holiday|soon"),
    ("下周|月底|过几天"): ("年后再说|下月初|货到了再说"),
    ("num|num|num|comma|yuan|yen"): ("yuan_comma|rmb|text|dash_end"),
    ("num|num|num|text|yuan|yen"): ("kuai|rmb"),
    ("num|num|num|text|comma"): ("wide|padded"),
    ("num|num|num|comma|usd|dollar"): ("us_dollar|text"),
    ("about {n}|approx. {n}"): ("ca. {n}|{n} or so"),
    ("约{n}|{n}左右|{n}多"): ("大概{n}|{n}上下"),
    ("一批|见附件|按图"): ("若干|看样|补数"),
    ("text|number|gap|dash"): ("plus|label|plus_dash|gap4"),
    ("5|5|5|10|words|stars"): ("100|5fen|words|slash"),
    ("非常满意|很满意"): ("十分满意|特别满意"),
    ("满意|较满意"): ("比较满意"),
    ("一般|还行"): ("普通|还可以"),
    ("不满意|较差"): ("不太满意"),
    ("很不满意|差"): ("非常不满意|极差"),
    ("机械|五金|家电|家具|电子|汽配"): ("卫浴|门窗|塑胶|建材|电动工具"),
    (
        "报了{p}的价，等他们比价|约下周带样品过去|{p}样品已收到，说尺寸可以"
        "|对方说库存还够，下个月再看|催上个月货款，答应月底付"
        "|想要{p}便宜三个点，没答应|图纸改了一版，要重新算价|老板出差，回来再定"
    ): (
        "{p}试装没问题，准备下小单|要求开专票，税点另谈|换了新采购，重新加了微信"
        "|说同行报得低，让我们再核|介绍了隔壁厂的人给我们"
        "|想看看{p}的实物，约厂里见"
    ),
    (
        "{p}有毛刺，划手|到货少了两箱|外箱压坏，里面没事|{p}孔位偏了，装不上"
        "|颜色跟样板不一样|比约定晚到五天"
    ): ("{p}表面起泡，要求换|标签贴反了|单据上数量写错|装配时断了几个|发错型号|包装袋破，落灰"),
    ("交货比以前快了|希望再便宜点|质量稳定，放心|包装要加强|业务员回消息慢|{p}手感好"): (
        "售后来得及时|打样太慢|发票寄得晚|货齐，没少过|新款少，想多看看|单子小也肯接，感谢"
    ),
    ("要送货上门|月底对账|只收现款|老板好说话|付款准时"): (
        "喜欢压价|年底要结清|开票抬头另给|周六不收货"
    ),
    ("加急|分两批送|带合格证|老图纸"): ("含运费|要封样|跟上批一样|送二楼仓库"),
    (
        "制表：{o}    审核：        日期：{y}年12月|注：红色为加急单，请仓库留意"
        "|单位：元|内部资料，请勿外传"
    ): ("填表要求：每天下班前填好发给{o}|本表由业务部保管，改动请通知{o}|说明：以送货单为准"),
    ("以下为补单|——下半页——|以上已与财务核对"): ("后面的是新开的|※以下待核对"),
    ("小计|{g}小计|合计"): ("{g} 合计|本组小计|本页小计"),
    ("合计|总计|合 计"): ("总 合计|累计|全部合计"),
    ("合计金额（大写）：{w}|大写：{w}"): ("人民币大写：{w}"),
    ("第{i}页|第 {i} 页 共 {n} 页"): ("— {i} —|页码：{i}/{n}"),
    ("同上|〃|″"): ('同上|"'),
    ("归档盒号|送货路线|账套|门卫电话本页码"): ("卷宗位置|装卸要求|磅房编号"),
    ("库位|车牌号|托盘数|模具架号|班组|打钩"): ("纸箱规格|机台|师傅|磅单号|唛头|排产号"),
    ("油费|里程"): ("打卡|停车费"),
    ("照片张数|表单页码"): ("附件袋号"),
    ("问卷号"): ("抽样批|表单页码"),
    ("桌号|礼品"): ("车位|胸牌号"),
    ("待确认|未确认|等客户确认"): ("还没定|客户未回签|没敲定"),
    ("生产中|在产|排产|在做"): ("赶货中|车间在做|加工中|在制"),
    ("待发货|等发货"): ("备好货了|已入库待发"),
    ("已发货|已出货|已发"): ("货已走|已发物流|寄出了|在途"),
    ("已完成|完成|OK|√|完"): ("完结|交清了|客户已签收|已结单"),
    ("退货|退回|客退"): ("整单退|退回来了"),
    ("取消|作废|不做了"): ("撤单|客户不要了|废单"),
    ("微信|wx"): ("微信语音|V信"),
    ("电话|打电话|去电|TEL"): ("通话|来电"),
    ("拜访|上门|上门拜访"): ("登门|去客户厂里|走访"),
    ("来访|客户来厂"): ("来厂看货|客户上门"),
    ("邮件|发邮件|E-mail"): ("mail|邮"),
    ("展会"): ("展位洽谈|展会上见"),
    ("咨询|询问"): ("来问|问询|技术咨询"),
    ("投诉|客诉|质量投诉"): ("质量异议|客户投诉|抱怨"),
    ("售后|维修|换货"): ("返修|保修|补件"),
    ("处理中|在处理"): ("跟进中"),
    ("已答复|已回复"): ("讲清楚了"),
    ("已换货|换新"): ("换了一批"),
    ("已维修|修好"): ("修好寄回"),
    ("已补货"): ("补发了"),
    ("已退款/赔款|赔款"): ("扣了货款"),
    ("老客户介绍|朋友介绍"): ("同行介绍"),
    ("展会|广州展"): ("展会名片"),
    ("1688|阿里巴巴"): ("诚信通"),
    ("业务员开发|电话开发"): ("扫楼"),
    ("官网|百度"): ("网上搜到"),
    ("抖音|视频号"): ("刷视频"),
    ("有意向|有兴趣"): ("挺感兴趣"),
    ("要报价"): ("叫报价"),
    ("再考虑|考虑中"): ("再看看"),
    ("嫌价格高|嫌贵"): ("说太贵"),
    ("暂时不需要|暂无需求"): ("目前用不上"),
    ("没联系上|没人接"): ("打不通"),
    ("已下单"): ("下了单"),
    ("再联系|继续跟"): ("保持联系"),
    ("报价|发报价"): ("重新报价"),
    ("寄样|打样"): ("送样"),
    ("上门拜访|拜访"): ("去一趟"),
    ("催款"): ("催货款"),
    ("未处理"): ("还没处理"),
    ("正在改进|改进中"): ("在改"),
    ("已改进|已整改"): ("改好了"),
    ("已回复|已解释"): ("答复过了"),
    ("交期|交货慢"): ("货期"),
    ("价格"): ("价钱"),
    ("包装"): ("外箱"),
    ("质量|产品质量"): ("品质"),
    ("服务|服务态度"): ("态度"),
    ("高|A"): ("★★★"),
    ("中|B"): ("★★"),
    ("低|C"): ("★"),
    ("老板"): ("老板娘"),
    ("采购|采购经理"): ("采购主管"),
    ("工程|技术"): ("工程师"),
    ("{c}客户资料一览表|{c}客户档案|客户总表"): ("{c}往来客户名册|客户通讯录（内部）"),
    ("{c}订单台账|{y}年订单登记表|订货明细表"): ("{c}{y}年接单记录|销售流水账"),
    ("客户跟进记录表|业务员联系客户登记"): ("跑客户记录|{c}业务日志"),
    ("客户投诉与售后登记|售后处理登记表"): ("质量反映登记簿|客诉台账"),
    ("客户满意度回访表|客户反馈汇总"): ("客户评价收集表|回访打分记录"),
    ("来宾登记表|参加活动客户名单"): ("到会签到表|贵宾签到"),
    ("{y}年各客户{what}汇总|{y}年度{what}统计表"): ("{y}年客户{what}月报"),
    ("尺码分配表|分码订单"): ("配码单|各码数量表"),
    ("{y}年对账单|送货对账明细"): ("往来对账清单|{y}年度送货清单"),
    ("客户名称|公司名称|客户|客户单位|厂名|往来单位|公司全名|客户名"): (
        "购货方|工厂名称|合作单位|公司(全称)|客户厂名|商号"
    ),
    ("简称|客户简称|平时叫法|别名"): ("俗称|习惯叫法|内部简称"),
    ("联系人|对接人|联络人|找谁|采购联系人"): ("采购对接人|接洽人|主要联系人|客户经办"),
    ("电话|手机|联系电话|手机号码|电话号码|联络电话"): (
        "手机/电话|联系手机|电话(手机)|联系号码|通讯号码"
    ),
    ("微信|微信号|加的微信|VX"): ("WX号|微信ID"),
    ("业务员|跟单|归谁|跟进业务员|我方业务"): ("谁的客户|对口业务员|业务担当|销售员"),
    ("来源|客户来源|怎么来的|哪里认识的"): ("渠道来源|开发途径|认识途径|从哪来的"),
    ("行业|所属行业|做什么的|客户行业"): ("经营行业|行业分类|做哪行"),
    ("省份|省|所在省"): ("哪个省|省区|省/直辖市"),
    ("城市|市|所在城市"): ("哪个市|所在市"),
    ("地址|公司地址|详细地址|厂址|联系地址"): ("工厂地址|具体地址|公司所在地址"),
    ("邮箱|电子邮件|E-mail|邮箱地址"): ("电邮|信箱|MAIL"),
    ("建档日期|首次接触|登记日期|什么时候认识的|录入时间"): ("初次联系|合作起始|首次联系日期"),
    ("备注|说明|备 注|其它"): ("要注意的|附注|其他情况|补充说明"),
    ("客户编号|编号|客户代码|客编"): ("客户代号|客户码"),
    ("职务|职位"): ("头衔|岗位"),
    ("座机|备用电话|固话"): ("第二电话|办公座机|另一个电话"),
    ("级别|客户等级|等级"): ("重要性|ABC类"),
    ("累计金额|累计成交(元)"): ("历史成交额|总共买了多少"),
    ("客户|客户名称|单位名称|购货单位|哪家"): ("下单客户|订货单位|需方|买方|提货单位"),
    ("订单号|单号|订单编号|合同号"): ("单据号|订货单号|合同编号|单据编号"),
    ("下单日期|日期|接单日期|订货日期|开单日期"): ("来单日期|下单日|落单日期|开单时间"),
    ("产品型号|型号|规格型号|货号|品名规格|产品"): ("产品名称及规格|货品|料号|品名/规格|物料"),
    ("数量|订单数|订货数量|下单数"): ("数目|订购量|总数|订单量"),
    ("单位|计量单位"): ("计量|单 位|计价单位"),
    ("单价|单价(元)|含税单价|价格"): ("售价|单价/元|结算单价|成交单价"),
    ("金额|总金额|金额(元)|货款|总价"): ("价税合计|应收金额|货值|金额小计|货款金额"),
    ("交期|要求交期|交货日期|要货时间"): ("约定交期|最晚交货|客户交期|要求到货|纳期"),
    ("发货日期|出货日期|送货日期|发货时间"): ("走货日期|实发日期|寄出日期|交运日期"),
    ("收货日期|签收日期|客户收货"): ("到货日期|收妥日期|签收时间"),
    ("状态|订单状态|进度|完成情况"): ("目前情况|做到哪了|单子状态|进展"),
    ("备注|说明|其他"): ("附注|补充说明|备  注"),
    ("客户|客户名称|公司|拜访客户"): ("走访客户|对象|哪家客户|跟进客户"),
    ("跟进日期|日期|联系日期|拜访日期|沟通时间"): ("联络日|走访日期|哪天|接触日期"),
    ("跟进内容|沟通内容|情况|谈了什么|沟通情况"): ("洽谈内容|谈话要点|聊的内容|跟进详情"),
    ("方式|跟进方式|沟通方式"): ("途径|怎么联系的|沟通渠道|形式"),
    ("客户反应|对方态度|回应"): ("对方怎么说|客户态度"),
    ("下一步|下步计划|后续动作"): ("接下来做什么|后续安排|下步工作"),
    ("下次跟进|下次联系日期|下次时间"): ("下回联系|再联系日期|下次拜访|约定时间"),
    ("跟进人|业务员|记录人"): ("拜访人|填表人|谁去的"),
    ("联系人|找的谁"): ("见了谁|对方联系人"),
    ("客户|客户名称|投诉客户"): ("反映单位|客诉单位|哪家客户"),
    ("受理日期|投诉日期|登记日期|日期"): ("反映日期|接报日期|提出时间"),
    ("类型|事件类型|类别|性质"): ("哪类问题|分类|事项类别"),
    ("问题描述|描述|投诉内容|情况说明"): ("客诉内容|什么问题|问题经过"),
    ("处理人|处理人员|经办人"): ("谁处理|售后员|跟踪人"),
    ("处理结果|处理情况|结果"): ("怎么处理的|处置结果|解决办法"),
    ("完成日期|处理日期|结案日期"): ("关闭日期|办结日期|了结时间"),
    ("订单号|相关订单"): ("涉及订单|关联单号"),
    ("产品型号|产品"): ("涉及产品|问题产品"),
    ("客户|客户名称|单位"): ("被访单位|受访客户|评价单位"),
    ("反馈日期|日期|回访日期|调查日期"): ("评价日期|收到日期|回收日期"),
    ("客户反馈|意见|客户意见|评价内容"): ("客户原话|反映的问题|说了些什么"),
    ("评分|满意度|打分"): ("得分|客户打分|满意程度"),
    ("处理情况|改进情况|处理结果"): ("整改情况|我方答复|落实情况"),
    ("类别|问题类别"): ("归类|哪方面"),
    ("单位|公司|来宾单位"): ("参会单位|来访公司"),
    ("姓名|来宾|联系人"): ("到会人|贵宾姓名"),
    ("电话|手机"): ("手机号|联系手机|号码"),
    ("意向产品|感兴趣产品"): ("看中的产品|关注产品"),
    ("意向|意向程度"): ("意向级别|成交希望"),
    ("联系人|姓名"): ("名字"),
    ("邮箱"): ("电邮"),
    ("地址"): ("详细"),
    ("要求|约定"): ("客户要求"),
    ("实发|发货"): ("发出"),
    ("签收"): ("收到"),
    ("型号"): ("品名"),
    ("联系方式|联络"): ("对接信息|联系资料"),
    ("所在地|地区"): ("位置"),
    ("订货明细|货物"): ("货品明细"),
    ("交货|日期"): ("时间节点"),
    ("电子科技|光电|电器|智能科技|通讯设备|电源技术|照明|自动化"): (
        "仪表|安防设备|音响|小家电|新能源|显示技术"
    ),
    (
        "LZ-4L主板|LZ-2L电源板|Type-C线1m|排线FPC20P|PH2.0端子线|适配器12V2A"
        "|LED驱动24W|贴片电阻0603 10K|插座XH-4P"
    ): ("LZ-6L控制板|网线Cat6 2m|快充模块65W|霍尔板H3|灯条2835-60|按键板K8|电感4R7|蓝牙模组B5"),
    (
        "Nordlund Textil GmbH;Germany;Hamburg;49"
        "|Blue Heron Apparel Ltd.;United Kingdom;Leeds;44"
        "|Casa Brisa Moda S.L.;Spain;Valencia;34"
        "|Maple Ridge Outfitters Inc.;Canada;Toronto;1"
        "|Velden Kids B.V.;Netherlands;Utrecht;31"
        "|Harbor & Pine Clothing LLC;USA;Portland;1"
        "|Kangaloo Sportswear Pty Ltd;Australia;Brisbane;61"
        "|Fjordside Basics ApS;Denmark;Aarhus;45"
        "|Oakmere Workwear Ltd.;United Kingdom;Bristol;44"
        "|Lindqvist Uniform GmbH;Germany;Bremen;49"
        "|Sierra Norte Textiles S.L.;Spain;Bilbao;34"
        "|Granite Bay Surf LLC;USA;San Diego;1"
        "|Tulipa Kidswear B.V.;Netherlands;Breda;31"
        "|Coral Reef Trading Pty Ltd;Australia;Perth;61"
    ): (
        "Zielona Moda Sp. z o.o.;Poland;Lodz;48"
        "|Redfern Knit House Ltd.;United Kingdom;Derby;44"
        "|Alder Creek Goods Inc.;Canada;Calgary;1"
        "|Sandvik Ungdom ApS;Denmark;Odense;45"
        "|Bellmont School Wear LLC;USA;Columbus;1"
        "|Kiefer Outdoor GmbH;Germany;Ulm;49"
        "|Playa Verde Moda S.L.;Spain;Malaga;34"
        "|Wattle Lane Apparel Pty Ltd;Australia;Hobart;61"
        "|Tramhuis Mode B.V.;Netherlands;Delft;31"
        "|Pembroke Gym Wear Ltd.;United Kingdom;Cardiff;44"
    ),
    ("Anna|Peter|Laura|James|Sofia|Mark|Emma|Carlos"): ("Ingrid|Oliver|Chloe|Piotr|Megan"),
    ("Becker|Hughes|Ortega|Miller|Visser|Jensen|Clark|Braun"): ("Nowak|Larsen|Foster|Reyes"),
    (
        "Asked for a quote on {p}|Lab dips approved, waiting for PO"
        "|Wants 3% off {p}, we refused|Pre-production sample sent"
        "|Complained about late booking, solved"
    ): (
        "Strike-off for {p} rejected, redo|Confirmed size chart for {p}"
        "|Asked to split the shipment in two|Will place repeat order next month"
    ),
    ("Delivery was on time|Colour of {p} slightly off|Good communication|Cartons arrived wet"): (
        "Stitching of {p} is neat|Shrinks after washing|Samples take too long|Fair prices"
    ),
    ("S,M,L,XL|XS,S,M,L,XL,XXL|36,37,38,39,40"): (
        "S,M,L,XL,2XL|110,120,130,140,150|M,L,XL,XXL,3XL"
    ),
    ("Navy|Black|黑色|藏青|White|卡其"): ("Olive|酒红|Heather Grey|米白|Burgundy"),
    ("Hang Tag Art|Carton Mark"): ("Wash Code|Forwarder Ref|Poly Bag Art"),
    ("Pending|To be confirmed"): ("Awaiting approval"),
    ("In production|Production"): ("On the line|Sewing"),
    ("Ready to ship"): ("Packed"),
    ("Shipped"): ("On the water|Dispatched"),
    ("Completed|Done"): ("Closed|Delivered"),
    ("Returned"): ("Sent back"),
    ("Cancelled|Canceled"): ("Dropped|Void"),
    ("Phone|Call"): ("Phone call"),
    ("Visit"): ("Visited them"),
    ("Factory visit"): ("Came to us"),
    ("E-mail|Email"): ("Mail|Mail Address|E-Mail Addr."),
    ("Fair|Trade fair"): ("Exhibition|Trade show"),
    ("Open"): ("Not handled"),
    ("Improving"): ("Working on it"),
    ("Improved"): ("Fixed"),
    ("Replied"): ("Answered"),
    ("Very satisfied"): ("Excellent"),
    ("Satisfied"): ("Good"),
    ("Neutral"): ("Average"),
    ("Dissatisfied"): ("Poor"),
    ("Very dissatisfied"): ("Very poor"),
    ("服饰|贸易|纺织品|百货"): ("电子商务|服装|针织"),
    (
        "QH-1021 T-shirt|QH-1044 Polo|QH-2203 Hoodie|QH-2210 Jogger"
        "|QH-3301 Cargo Shorts|QH-3312 Chino|QH-4105 Rain Jacket|QH-5007 Tank Top"
    ): (
        "QH-1077 Henley|QH-2290 Zip Hoodie|QH-4150 Padded Vest|QH-5033 Leggings"
        "|QH-6002 Beanie|QH-3390 Skort"
    ),
    ("Customer|Buyer|Company Name"): ("Account|Client Name|Buyer Name"),
    ("Short Name"): ("Known As|Brand"),
    ("Contact|Contact Person|Attn"): ("Merchandiser|Buyer Contact"),
    ("Tel|Phone|Mobile"): ("Telephone No.|WhatsApp / Phone|Cell"),
    ("Country"): ("Market|Destination Country"),
    ("City"): ("Town"),
    ("Address"): ("Office Address"),
    ("Sales|Merchandiser in charge"): ("Handled by|Our Sales"),
    ("Since|First Contact"): ("Customer Since|First Contact Date"),
    ("Remarks|Remark"): ("Comments"),
    ("Customer|Buyer"): ("Client|Sold to|Account"),
    ("PO No.|Order No.|P/O#"): ("Contract No.|PI No.|Purchase Order"),
    ("PO Date|Order Date"): ("Date of Order|Issued"),
    ("Style No.|Style|Item"): ("Article|Style / Description|Item Code"),
    ("Qty|Quantity|Qty(pcs)"): ("Order Qty|Total Pcs|Q'ty"),
    ("Unit"): ("UOM"),
    ("Unit Price|FOB Price|Price (USD)"): ("U/P US$|FOB USD/pc"),
    ("Amount|Amount(USD)|Total Amount"): ("Total US$|Value (USD)"),
    ("ETD|Delivery Date"): ("Ex-factory|Delivery|Required Ship Date"),
    ("Shipped|Ship Date"): ("Actual Shipment|Shipped On|ATD"),
    ("Status"): ("Order Status|Progress"),
    ("Remarks"): ("Comments"),
    ("Buyer|Customer"): ("Client"),
    ("Date"): ("Contact Date|Date of Contact"),
    ("Date|Feedback Date"): ("Survey Date"),
    ("Details|Summary"): ("What was discussed|Discussion"),
    ("Contact Via|Channel"): ("Way of Contact|Via"),
    ("Next Contact"): ("Next Follow-up|Follow up on"),
    ("Sales|Recorded by"): ("Our Person|Handled by"),
    ("Contact Person"): ("Spoke with|Talked to"),
    ("Rating|Score"): ("Satisfaction|Mark"),
    ("Comment|Feedback"): ("What they said|Buyer's Comment"),
    ("Handling"): ("Our Answer|Action Taken"),
    ("五金制品|家具|门窗|灯饰|机电设备|汽车配件|锁业|箱包配件|卫浴|健身器材"): (
        "橱柜|电动工具|厨具|推拉门|脚轮|护栏"
    ),
    (
        "HJ-201合页|HJ-305合页|角码40*40|L型支架80mm|不锈钢拉手128|M6螺柱"
        "|M8法兰螺母|弹簧片0.5|滑轨16寸|门吸D30|铜垫片12*1"
    ): ("HJ-512阻尼铰链|U型抱箍1寸|T型螺丝M10|冲压盖板B3|车件轴套Φ18|地弹簧S2|线夹6#|平垫圈10"),
    (
        "沛岩|庚溪|曜川|铭岱|翊峰|禾屿|钧朗|澜沐|矽岭|骁腾|璟和|筑野|岚桥|泓谷"
        "|锐壑|昱程|荃石|瀚野|祺锋|弘岸|铎远|砚溪|旌川|稷丰|芮湖|峤山|霖泽|榕盛"
        "|宸迈|煜坤|槐安|鹭洲|枫泾|柘林|汀舟|菘蓝|麓谷|沅江|溧川|埔田"
    ): (
        "璞岭|驰岳|衡屿|懋桥|垚川|洺泽|颀峰|浔阳|崧高|樾林|澍丰|翎海|晗岸|诺溪"
        "|岑石|浦桐|邑和|珑野|淮枫|苡禾"
    ),
    ("志强|丽娟|建国|晓燕|伟|敏|军|海波|秀芳|国平|文斌|春梅|永康|雪琴|德胜|小红"): (
        "家辉|玉兰|少华|佩琪|振宇|美玲"
    ),
    ("有限公司|有限公司|有限责任公司|厂"): ("有限公司|股份有限公司|厂"),
}
