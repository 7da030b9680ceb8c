"""`init`: a settings file in which every key stands with its default and what it means."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from pydantic.fields import FieldInfo

from crmsheets.disk.save import save
from crmsheets.disk.settings import NAME, load
from crmsheets.excel.write import write
from crmsheets.forms.rules import book
from crmsheets.model.errors import CannotWrite
from crmsheets.model.options.part import Part
from crmsheets.model.rules import FILE as RULES
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Text

EXISTS = Text(
    "{path} 已经有了，没有动它。想重新来，请先把它改个名。",
    "{path} is there already and was left alone. Rename it first to start anew.",
)
HEAD = Text(
    "crmsheets 的设置。把行首的 # 去掉才生效；没写的用默认值。",
    "Settings of crmsheets. A line counts once its # is gone; what is left out keeps its default.",
)
MERGING = Text(
    'address = "newest" 最新 | frequent 最多 | valid 校验对的 | person 全名 | registered 像执照 | '
    "complete 最完整 | earliest 最早 | refusal 拒绝优先 | join 都留",
    'address = "newest" | frequent | valid | person (full names) | registered (as on the licence) | '
    "complete | earliest | refusal (a refusal stands) | join (all of them)",
)
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
# name = "material"
# label = "材质"
# kind = "text"
# example = "SUS304"
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
# name = "material"
# label = "材质"
# label_en = "Material"
# kind = "text"
# example = "SUS304"
""",
)


def init(folder: Path, lang: Lang) -> Path:
    """Write the file into the folder; CannotWrite if there is one."""
    path = folder / NAME if folder.suffix != ".toml" else folder
    if path.exists():
        raise CannotWrite(EXISTS, path=path)
    return save(path, text(lang).encode())


def init_rules(folder: Path, lang: Lang) -> Path:
    """Write 规则.xlsx with what is in force in that folder; CannotWrite if there is one."""
    settings = load(None, [folder])
    locale = settings.locale(lang)
    path = folder / locale.say(RULES)
    if path.exists():
        raise CannotWrite(EXISTS, path=path)
    return save(path, write(book(settings, locale)))


def text(lang: Lang) -> str:
    """The commented file: keys, meanings and defaults are read from Settings itself."""
    settings = Settings(language=lang)
    locale = settings.locale()
    own = settings.model_copy(update={"region": locale.region, "currency": locale.currency})
    lines = [f"# {HEAD(lang)}", ""]
    parts: list[str] = []
    for name, info in Settings.model_fields.items():
        value = getattr(own, name)
        if isinstance(value, Part):
            parts += ["", f"# {meaning(info, lang)}", f"[{name}]"]
            parts += table(value, lang)
        elif name == "merge":
            parts += ["", f"# {meaning(info, lang)}", f"[{name}]", f"## {MERGING(lang)}"]
        elif name not in {"choices", "fields"}:
            lines += key(name, value, info, lang)
    return "\n".join([*lines, *parts, "", EXTRA(lang)])


def table(part: Part, lang: Lang) -> list[str]:
    """The keys of one table of the file."""
    return [
        line
        for name, info in type(part).model_fields.items()
        for line in key(name, getattr(part, name), info, lang)
    ]


def key(name: str, value: object, info: FieldInfo, lang: Lang) -> list[str]:
    """A key with its meaning above; one without a default is only named."""
    shown = f"{written(value)}" if value is not None else "…"
    mark = "# " if value is not None else "## "
    return [f"# {meaning(info, lang)}", f"{mark}{name} = {shown}"]


def meaning(info: FieldInfo, lang: Lang) -> str:
    """What the Text beside the field says."""
    return next(mark(lang) for mark in info.metadata if isinstance(mark, Text))


def written(value: object) -> str:
    """A default as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float, Decimal)):
        return str(value)
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(written(each) for each in value) + "]"
    return f'"{value}"'
