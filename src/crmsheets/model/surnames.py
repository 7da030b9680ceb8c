"""Family names of one character, frequent in China: what begins with one may be a person's name."""

from __future__ import annotations

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
    "范廖贾夏韦付白邹孟熊秦邱江尹薛闫段雷侯史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章"
    "萧鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁符舒阮柯纪梅童凌毕裴霍涂苗翁骆蓝游辛靳柴蒙鲍喻祁房滕饶牟艾尤穆卓缪简褚娄窦戚"
    "石龙向方"
)
