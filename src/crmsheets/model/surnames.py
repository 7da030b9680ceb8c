"""Chinese family names: what begins with one may be a person's name."""

from __future__ import annotations

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
    "范廖贾夏韦付白邹孟熊秦邱江尹薛闫段雷侯史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章"
    "萧鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁符舒阮柯纪梅童凌毕裴霍涂苗翁骆蓝游辛靳柴蒙鲍喻祁房滕饶牟艾尤穆卓缪简褚娄窦戚"
    "石龙向方"
)
"""Of one character, frequent in China."""
RARE_SURNAMES = (
    "卫华金柏水云奚郎昌凤花费廉岑邬常乐时傅皮卞元卜平湛禹狄米贝明臧计伏成谈茅屈项闵席季麻强路危盛刁虞支管经裘干解应宗宣郁单杭洪诸吉钮嵇荣"
    "荀羊惠甄曲封储巴牧隗谷车宓蓬全班仰秋仲伊宫仇栾厉祖景束司蒲蔺屠池胥能苍双闻劳姬扶冉桑桂寿通边扈燕浦尚农别晏瞿阎连茹习容古满匡国荆权帅"
    "晁佘冼邝麦沙"
)
"""Of one character, too, but mostly other words: only where a column says that people stand in it."""
DOUBLE_SURNAMES = (
    *(
        "欧阳",
        "司徒",
        "上官",
        "诸葛",
        "司马",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "夏侯",
        "轩辕",
    ),
    *(
        "长孙",
        "宇文",
        "端木",
        "南宫",
        "呼延",
        "独孤",
        "公冶",
        "钟离",
        "淳于",
        "申屠",
        "太史",
        "澹台",
    ),
)
"""Of two characters."""
