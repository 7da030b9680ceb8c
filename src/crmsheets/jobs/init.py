"""`init`: a settings file in which every key stands with its default and what it means."""

from __future__ import annotations

from pathlib import Path

from crmsheets.disk.save import save
from crmsheets.model.errors import CannotWrite
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Text

NAME = "crmsheets.toml"
EXISTS = Text(
    "{path} 已经有了，没有动它。想重新来，请先把它改个名。",
    "{path} is there already and was left alone. Rename it first to start anew.",
)
HEAD = Text(
    "crmsheets 的设置。把行首的 # 去掉才生效；没写的用默认值。",
    "Settings of crmsheets. A line counts once its # is gone; what is left out keeps its default.",
)
KEYS: dict[str, Text] = {
    "company": Text("工厂名称，写在报告抬头", "Your factory's name, for the head of the report"),
    "language": Text("zh 中文 | en 英文", "zh Chinese | en English"),
    "region": Text("CN 国内 | INTL 国外", "CN China | INTL elsewhere"),
    "currency": Text("币种", "Currency"),
    "customer_prefix": Text("客户编号的开头字母", "First letters of customer numbers"),
    "staff": Text("业务员和内勤的名单", "Names of sales and office staff"),
    "modules": Text("要打开的模块：contact_plus 备用电话，invoice 税号", "Modules to switch on"),
    "rows": Text("空白表预留多少行", "Rows prepared in blank workbooks"),
    "tier": Text(
        "客户分级：score 打分 | rules 按门槛 | abc 按累计金额 | rfm", "How customers are tiered"
    ),
    "life": Text("多久没下单算流失、算该下单没下单", "When a customer counts as lost or as late"),
    "service": Text("几天内要答复、要结案", "Days within which to answer and to close"),
    "followup": Text("A、B、C 类客户最多几天要联系一次", "Days between contacts for A, B, C"),
    "amounts": Text(
        "总金额和 数量×单价 差多少算不对", "When a typed total contradicts qty x price"
    ),
    "counting": Text("哪些订单状态不算业绩", "Order statuses that do not count"),
    "report": Text("报告的月份和条数", "Month and lengths of the report"),
    "returns": Text("退回件最多列几条", "Most lines in a returned copy"),
}
EXTRA = Text(
    """\
# 加一个选项（写 表.字段）：
# [[choices."order.status"]]
# zh = "返修中"
# en = "Rework"
# synonyms = ["返修"]

# 加一列：
# [[fields]]
# table = "order"
# name = "drawing_no"
# label = "图号"
# kind = "text"
# example = "T-100"
""",
    """\
# Another entry of a list (table.field):
# [[choices."order.status"]]
# zh = "返修中"
# en = "Rework"
# synonyms = ["In rework"]

# Another column:
# [[fields]]
# table = "order"
# name = "drawing_no"
# label = "图号"
# label_en = "Drawing no."
# kind = "text"
# example = "T-100"
""",
)


def init(folder: Path, lang: Lang) -> Path:
    """Write the file into the folder; CannotWrite if there is one."""
    path = folder / NAME if folder.suffix != ".toml" else folder
    if path.exists():
        raise CannotWrite(EXISTS, path=path)
    return save(path, text(lang).encode())


def text(lang: Lang) -> str:
    """The commented file; the defaults are read from Settings itself."""
    lines = [f"# {HEAD(lang)}", ""]
    defaults = Settings(language=lang)
    tables = []
    for name, meaning in KEYS.items():
        value = getattr(defaults, name)
        if hasattr(value, "model_fields"):
            tables += ["", f"# {meaning(lang)}", f"[{name}]"]
            tables += [f"# {key} = {written(each)}" for key, each in value if each is not None]
        else:
            shown = {"region": defaults.locale().region, "currency": defaults.locale().currency}
            lines += [f"# {meaning(lang)}", f"# {name} = {written(shown.get(name, value))}"]
    return "\n".join([*lines, *tables, "", EXTRA(lang)])


def written(value: object) -> str:
    """A default as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(written(each) for each in value) + "]"
    return f'"{value}"'
