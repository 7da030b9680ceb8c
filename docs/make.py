"""Makes the generated pages: `python docs/make.py` writes findings.md and reference.md."""

from __future__ import annotations

from pathlib import Path

import click
import typer.main

from crmsheets.analysis.figures import FIGURES
from crmsheets.cli import app
from crmsheets.jobs.catalogue import page
from crmsheets.jobs.schema import dictionary
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang
from crmsheets.render.derived import FILES

HERE = Path(__file__).parent
HEAD = """\
# 参考 Reference

命令、选项和每张表的字段。本页由 `docs/make.py` 按声明生成。
Commands, options and the fields of every table; made from the declarations by `docs/make.py`.

## 命令 Commands
"""
CODES = """
`check` 的退出码：0 没有错误，1 有错误，2 什么都没读到。其他命令：0 完成，2 没读到或没写成；
加 `--strict` 后有错误也是 1。
Exit codes of `check`: 0 clean, 1 error findings, 2 nothing could be read. Others: 0 done,
2 nothing read or written; `--strict` makes error findings 1.

设置文件 `crmsheets.toml` 的每一项：`crmsheets init` 写出来，带说明和默认值。
Every key of the settings file `crmsheets.toml`: `crmsheets init` writes them with their meaning and default.
"""
OUTPUTS = """
## summary.json

- `schema`, `version`, `today`, `settings_hash`: 格式版本、程序版本、今天、设置的指纹 /
  format, program, day, fingerprint of the settings
- `inputs`: 每个文件的每张表一项 / one entry a sheet: `file`, `sheet`, `status` (read, skipped,
  failed), `reason`, `role`, `table`, `layout`, `range`, `header_row`, `rows_present`, `rows_read`,
  `rows_rejected`, `rows_skipped` [`reason`, `count`], `records_made`, `columns`
  (`{"B": {"header": …, "field": … or null}}`); 行数平衡 / rows present = read + rejected + skipped
- `findings`: `error`, `warning`, `info`, `by_code`, `repaired` [自动改好的代码 / codes that tell of a repair]
- `tables`: 每张表收下几条记录 / records of each table
- `customers`: `customer_id`, `name`, `aliases`, `owner`, `tier`, `type`, `score`, `total_spend`,
  `spend_12m`, `order_count`, `orders_12m`, `first_order`, `last_order`, `rating_avg`,
  `open_complaints`, `sources` [cell], `tier_previous` (上期等级 / before), `tier_ruled` (只按规则 /
  by the rules alone), `below` (连续几期低于现在这级 / how often in a row below its tier), `by_hand`
  (人工定的 / set by hand), `distance` (离上一级、下一级 / to the next tier: `up_tier`, `up_money`,
  `up_orders`, `each_order`, `down_tier`, `down_money`, `said`; null 不分级 / no tier)
- `merges`: `customer_id`, `members` [cell], `reasons`, `confidence`, `decided_by`
- `review`: 拿不准的成对客户 / pairs to be looked at: `pair` [cell], `names`, `reasons`, `confidence`
- `figures`: 见下表 / see below
- `period`: `complete` (满月没有 / the whole month), `chosen` (用 --month 选的 / by --month), `month`, `before`,
  `year_before`, `window`: [第一天, 最后一天 / first, last day]
- `settings`: 这次用的全部设置 / all settings in effect, as in `crmsheets.toml`

格子 / a cell: `{"file": "客户表_周敏.xlsx", "sheet": "客户", "cell": "A23"}`. 金额是元，两位小数 /
money in currency units, 2 decimals; 占比 0–1 / shares 0–1; 选项都是中文 / choices are Chinese in
any language; 没有数据是 / without data `null`.

### figures

| key | 中文 | English |
|---|---|---|
"""
NEXT_TABLE, NEXT_TABLE_BELOW = "\n\n## ", "\n\n### "
FIELDS: dict[Lang, str] = {
    "zh": """\
## 字段

第一列是 `data/*.csv`、Python 里的列名。「选项」里是下拉列表；「也认的表头」是别的表里同一列的叫法；
「模块」的列要 `build --with` 才做进空白表；「自动算」的列不用填。「存…的整数」说的是 `result.dataset` 和
`crmsheets schema`；CSV 和 pandas 表里是元。「谁能看」是建议：S 销售、A 售后、F 财务、M 市场、W 车间，
小写表示只给看一部分；程序自己不分权限。
""",
    "en": """\
## Fields

The first column is the name in `data/*.csv` and in Python. *choices* is the dropdown; *headers also known* are
what other lists call the column; a *module* column comes into blank sheets with `build --with`;
a *computed* one is never typed.
*Stored as whole …* is about `result.dataset` and `crmsheets schema`: CSV and pandas frames hold currency units.
*seen by* is advice: S sales, A after-sales, F finance, M marketing, W workshop, a small letter for a part of the value;
the tool itself knows no permissions.
""",
}


def figures() -> str:
    """What summary.json holds, and every figure by its name in both languages."""
    lines = [f"| `{key}` | {name.zh} | {name.en} |" for key, name in FIGURES.items()]
    return OUTPUTS + "\n".join(lines) + "\n" + made_of_records()


DERIVED = """
## data/

`data/<table>.csv` 是每张表收下的每条记录；`data/derived/` 里的几个是由它们得出的，有内容才写。
最后五列说是哪条记录、哪个客户。
`data/<table>.csv` holds every accepted record; the files in `data/derived/` say what was made of them, and are written
where they have a line. Their last five columns tell the record and the customer: `source_file`,
`source_sheet`, `source_row`, `part`, `customer_id`.
它们不会被当成表再读进来 / none of them reads as a table.
"""


def made_of_records() -> str:
    """The files besides data/<table>.csv with their columns, in both languages."""
    parts = [DERIVED]
    for file in FILES:
        columns = (f"- `{name}`: {said.zh} / {said.en}" for name, said in file.columns.items())
        parts.append(
            f"`{file.name}.csv`: {file.about.zh} / {file.about.en}\n\n" + "\n".join(columns)
        )
    return "\n\n".join(parts) + "\n"


def reference() -> str:
    """The whole page."""
    group = typer.main.get_command(app())
    assert isinstance(group, click.Group) or hasattr(group, "commands")
    parts = [HEAD]
    for name, command in sorted(group.commands.items()):  # type: ignore[attr-defined]  # a group
        parts.append(f"### `crmsheets {name}`\n\n{command.help}\n")
        parts.append("\n".join(option(each) for each in command.params if shown(each)) + "\n")
    parts += [CODES, figures()]
    settings = Settings()
    for lang, head in FIELDS.items():
        tables = dictionary([], settings, settings.locale(lang))
        parts.append(f"{head}\n#{tables.replace(NEXT_TABLE, NEXT_TABLE_BELOW)}\n")
    return "\n".join(parts)


def shown(parameter: click.Parameter) -> bool:
    """Whether a reader needs to know the parameter."""
    return parameter.name != "help" and not getattr(parameter, "hidden", False)


def option(parameter: click.Parameter) -> str:
    """One parameter as a list item."""
    words = " ".join(f"`{word}`" for word in parameter.opts)
    if parameter.param_type_name == "argument":
        words = f"`{(parameter.name or '').upper()}`"
    return f"- {words}: {getattr(parameter, 'help', '') or ''}"


PAGES = {"findings.md": page, "reference.md": reference}


def main() -> None:
    """Write every generated page."""
    for name, make in PAGES.items():
        (HERE / name).write_text(make(), encoding="utf-8")


if __name__ == "__main__":
    main()
