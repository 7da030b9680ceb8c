"""What is said of phone numbers."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

_WHY = Text("打不通的号码联系不到客户。", "A wrong number reaches nobody.")
_FIX = Text("写11位手机号，或带区号的座机。", "Write the whole number, abroad with country code.")

READ_AS = Rule(
    code="TEL01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，整理成 {read}。", "says '{value}'; kept as {read}."),
    why=Text("写法不同，号码相同。", "Another spelling of the same number."),
    fix=Text("不用改。", "Nothing to do."),
    example="+86 138-0000-0000",
    passing="13800000000",
    fixed=True,
)
SEVERAL = Rule(
    code="TEL02",
    severity=Severity.INFO,
    message=Text(
        "写了几个号码「{value}」，第一个 {read} 作联系电话，其余 {others}。",
        "holds several numbers, '{value}': {read} comes first, then {others}.",
    ),
    why=Text("一格放一个号码。", "A cell holds one number."),
    fix=Text("第二个号码写到「备用电话」。", "The second one goes to Other phone."),
    example="13800000000/0769-88001234",
    passing="13800000000",
    fixed=True,
)
MOBILE_LENGTH = Rule(
    code="TEL03",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，{only}有{digits}位，手机号要11位。",
        "is {value}: {only}{digits} digits, a mobile number has 11.",
    ),
    why=_WHY,
    fix=_FIX,
    example="1380000000",
    passing="13800000000",
)
MASKED = Rule(
    code="TEL04",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，中间打了星号，请填完整的号码。",
        "is {value}, with digits hidden. Enter the whole number.",
    ),
    why=_WHY,
    fix=_FIX,
    example="138****0000",
    passing="13800000000",
)
NO_AREA = Rule(
    code="TEL05",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，座机没写区号，请写成 0769-88001234 这样。",
        "is {value}, a landline without its area code. Write it like 0769-88001234.",
    ),
    why=_WHY,
    fix=_FIX,
    example="88001234",
    passing="0769-88001234",
)
NOT_A_PHONE = Rule(
    code="TEL06",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，不是电话号码，请填 {like} 这样的号码。",
        "says '{value}', which is no phone number. Write it like {like}.",
    ),
    why=_WHY,
    fix=_FIX,
    example="找前台",
    passing="13800000000",
)
SERVICE_NUMBER = Rule(
    code="TEL07",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，是客服短号，不是客户的电话，请填手机或座机。",
        "is {value}, a service line, not the customer's phone.",
    ),
    why=_WHY,
    fix=_FIX,
    example="95588",
    passing="13800000000",
)
PARTLY = Rule(
    code="TEL08",
    severity=Severity.WARNING,
    message=Text(
        "写的是「{value}」，只认得 {read}，认不出「{others}」，请核对。",
        "says '{value}'; {read} was read, '{others}' was not. Please check.",
    ),
    why=_WHY,
    fix=_FIX,
    example="13800000000/123",
    passing="13800000000",
)
ABROAD_LENGTH = Rule(
    code="TEL09",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，有{digits}位，国外号码是7到15位，请连国家码写全。",
        "is {value}: {digits} digits; a number has 7 to 15, with its country code.",
    ),
    why=_WHY,
    fix=_FIX,
    example="+1 555",
    passing="+15550104477",
)
LANDLINE_LENGTH = Rule(
    code="TEL10",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，座机要写成区号加7到8位，例如 0769-88001234。",
        "is {value}; a landline is an area code and 7 or 8 digits, like 0769-88001234.",
    ),
    why=_WHY,
    fix=_FIX,
    example="020-1234567",
    passing="020-12345678",
)
OTHER_CONTACT = Rule(
    code="TEL11",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，不是电话，当作{what}「{read}」收下。",
        "says '{value}', no phone number; taken as the {what} '{read}'.",
    ),
    why=Text("电话、微信、邮箱各有一列。", "Phone, WeChat and e-mail have a column each."),
    fix=Text("不用改。", "Nothing to do."),
    example="zhangsan@abc.com",
    passing="13800000000",
    fixed=True,
)
RULES = (
    READ_AS,
    SEVERAL,
    MOBILE_LENGTH,
    MASKED,
    NO_AREA,
    NOT_A_PHONE,
    SERVICE_NUMBER,
    PARTLY,
    ABROAD_LENGTH,
    LANDLINE_LENGTH,
    OTHER_CONTACT,
)
