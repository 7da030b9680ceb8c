"""规则.xlsx, one layout: the figures and lists we judge by, and what people want instead.

The sheet 参数 has a line for every setting with one value, each list of the settings a sheet of its
own, 人工调整 a line for every customer whose tier or type a person sets.
"""

from __future__ import annotations

from crmsheets.model.keyed import KeyedColumn, KeyedSheet
from crmsheets.model.options.part import Part
from crmsheets.model.parameters import ListSetting, Parameter, meaning, parameters
from crmsheets.model.text import Text

FILE = Text("规则.xlsx", "rules.xlsx")
ROLE = "rules"
SETTINGS = "settings"
"""Under which name the manifest holds the settings in force when the file was written."""
OWN = "own"
"""Under which name it holds the keys of the lists that people wrote themselves."""

KNOWN = "known"
"""Key of the manifest's run: hashes of the rules workbooks whose words are in this one."""
INPUTS = "inputs"
"""Under which name it holds what was read in that run: names of files and folders."""

_BEFOREHAND = frozenset({"language", "region", "currency", "date_order", "modules", "rows"})
"""Settings that decide how workbooks are built or read: they stand in the settings file only."""

PARAMETERS = KeyedSheet(
    name="parameter",
    title=Text("参数", "Settings"),
    above=(
        Text("判断用的数", "The figures we judge by"),
        Text(
            "想改哪个，就填在「改成」那一列；清空就回到原来的。改完存盘，下次分析就按它算，"
            "报告里会列出改前改后各有几家。",
            "Fill in “Change to” for what should be different; clear it to go back. The next run "
            "follows it and lists the numbers of customers before and after.",
        ),
    ),
    needed=frozenset({"key", "wanted"}),
    identity=("key",),
    columns=(
        KeyedColumn("section", Text("哪一块", "About"), 38, "long"),
        KeyedColumn("meaning", Text("是什么", "What it is"), 58, "long"),
        KeyedColumn("now", Text("现在按", "In force"), 16, "long"),
        KeyedColumn("wanted", Text("改成", "Change to"), 16, "text fixed", typed=True),
        KeyedColumn("default", Text("默认", "Default"), 16, "long again"),
        KeyedColumn("key", Text("代号", "Key"), 24, "key"),
    ),
)
OVERRIDES = KeyedSheet(
    name="override",
    title=Text("人工调整", "Set by hand"),
    above=(
        Text("老板说了算的客户", "Customers whose tier a person sets"),
        Text(
            "等级、类型填一个就行；必须写原因；到期后自动回到规则算出来的。",
            "Set a tier, a type or both, and say why. After its last day the rules count again.",
        ),
    ),
    needed=frozenset({"customer", "reason"}),
    identity=("customer",),
    columns=(
        KeyedColumn("customer", Text("客户编号或名称", "Customer no. or name"), 30, typed=True),
        KeyedColumn("tier", Text("等级", "Tier"), 8, typed=True),
        KeyedColumn("type", Text("类型", "Type"), 10, typed=True),
        KeyedColumn("reason", Text("原因", "Reason"), 40, "long", typed=True),
        KeyedColumn("until", Text("有效期至", "Valid until"), 14, typed=True),
        KeyedColumn("approved_by", Text("谁批的", "Approved by"), 12, typed=True),
    ),
)


def changeable() -> tuple[Parameter, ...]:
    """The settings that stand on the sheet 参数."""
    return tuple(each for each in parameters() if each.key not in _BEFOREHAND)


def sheet_of(setting: ListSetting) -> KeyedSheet:
    """The sheet of a list: a column for every field of its section."""
    fields = setting.part.model_fields
    columns = tuple(
        KeyedColumn(name, meaning(info), _WIDTHS.get(name, 22), "long", typed=True)
        for name, info in fields.items()
    )
    needed = frozenset(name for name, info in fields.items() if info.is_required())
    return KeyedSheet(
        name=f"rule_{setting.path[-1]}",
        title=setting.title,
        columns=columns,
        needed=needed or frozenset({next(iter(fields))}),
        above=(setting.title, setting.about),
    )


_WIDTHS = {"tier": 8, "when": 60, "note": 40}


def value_of(part: Part, name: str) -> object:
    """One field of a line."""
    value: object = getattr(part, name)
    return value
