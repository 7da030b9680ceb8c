"""`import`: any lists people have -> one filled workbook of ours, a mapping, the returns, an account.

Where it gave customers numbers, or followed decisions, it leaves 客户决定.xlsx beside the workbook, so
that the next import gives the same numbers and follows the same decisions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import chain, count
from pathlib import Path

from crmsheets.analysis.balance import INTO, OUT_OF, money_balance
from crmsheets.analysis.judge import judge
from crmsheets.analysis.registry import numbered_by_us, registry
from crmsheets.disk.save import save_all
from crmsheets.excel.write import write
from crmsheets.forms import mapping
from crmsheets.jobs.analyze import beside
from crmsheets.jobs.build import free
from crmsheets.jobs.decisions import workbook as remembered
from crmsheets.jobs.gather import Gathered, Track, gather, silent
from crmsheets.jobs.master import declared, master
from crmsheets.jobs.returns import Return, as_files, folder_name, returned, to_fix
from crmsheets.model.decision import Memory
from crmsheets.model.errors import BadArgument
from crmsheets.model.exact import MONEY_PLACES, decimal
from crmsheets.model.judged import Judged
from crmsheets.model.mapping import FILE
from crmsheets.model.memory import FILE as MEMORY
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.render import account
from crmsheets.render.console import read_line
from crmsheets.render.decided import decided
from crmsheets.render.preview import overview, preview

WORKBOOK = Text("客户总档_导入.xlsx", "imported.xlsx")
BAD_OUT = Text(
    "--out 写的是「{typed}」，请给一个 .xlsx 文件名，例如 {example}。",
    "--out says “{typed}”; name an .xlsx file, e.g. {example}.",
)
_TO_FIX = Text("要人改 {n} 处 → {file}", "To be fixed by people: {n} → {file}")
_WRITTEN = Text("写好了：{file}", "Written: {file}")
_REMEMBERED = Text(
    "编过的客户编号、办过的决定记在：{file}", "Customer numbers given, decisions followed: {file}"
)
_MAPPED = Text("每列读成了什么：{file}", "What every column was read as: {file}")
_DRY = Text(
    "只是看看，什么都没写。要写：去掉 --dry-run，加 --out {file}。",
    "Nothing was written (--dry-run). To write: --out {file} instead.",
)


@dataclass(frozen=True)
class Import:
    """What was read, and every output as bytes; nothing is written until `save`."""

    gathered: Gathered
    judged: Judged
    settings: Settings
    locale: Locale

    @property
    def understood(self) -> bool:
        """Whether any sheet was read; where none was, only the mapping is written, to be corrected."""
        return any(line.status == "read" for line in self.judged.dataset.balance)

    @cached_property
    def workbook(self) -> bytes:
        """The filled workbook: merged customers, every record, and where each came from."""
        return write(master(self.judged, self.settings, self.locale, origins=True))

    @cached_property
    def mapping(self) -> bytes:
        """映射.xlsx: what every column was read as, to be corrected and given back."""
        data, templates = self.judged.dataset, declared(self.settings)
        return write(mapping.book(data.blocks, data.balance, self.money, templates, self.locale))

    @cached_property
    def returns(self) -> tuple[Return, ...]:
        """What goes back to whom."""
        return returned(self.gathered, self.judged, self.settings, self.locale)

    @cached_property
    def remembered(self) -> bytes | None:
        """客户决定.xlsx for the next run; None where nobody decided anything and every number was typed."""
        known, data = self.gathered.carried.memory, self.judged.dataset
        if not known.decisions and not numbered_by_us(data):
            return None
        return remembered(Memory(known.decisions, registry(data, known)), self.locale)

    @cached_property
    def money(self) -> tuple[account.Money, account.Money]:
        """Both sides of the money balance: (words, amount in whole currency units) of each part."""
        orders = self.judged.orders.to_dict("records")
        sums = money_balance(orders, self.judged.dataset)
        into, out_of = (
            [
                (self.locale.say(text), decimal(sums[key], MONEY_PLACES))
                for key, text in side.items()
            ]
            for side in (INTO, OUT_OF)
        )
        return into, out_of

    def files(self, out: Path) -> Mapping[str, bytes]:
        """Name beside `out` -> content: the workbook, the mapping, what is remembered, the returns in
        their folder.

        What stands there with other content is kept; the new one is `name (2)`. Only what is remembered
        takes the place of what it goes on from.
        """
        beside = out.parent
        if not self.understood:
            return {free(beside / FILE(self.locale.lang), self.mapping).name: self.mapping}
        handed = as_files(self.returns, self.locale)
        below = _free_folder(beside / folder_name(self.locale), handed).name
        named = beside / FILE(self.locale.lang)
        return {
            free(out, self.workbook).name: self.workbook,
            free(named, self.mapping).name: self.mapping,
            **self._kept(beside),
            **{f"{below}/{name}": data for name, data in handed.items()},
        }

    def _kept(self, folder: Path) -> Mapping[str, bytes]:
        """What is remembered, under a name of its own where a file stands there that was not read."""
        if self.remembered is None:
            return {}
        path, carried = folder / MEMORY(self.locale.lang), self.gathered.carried
        there = path.read_bytes() if path.is_file() else b""
        known = sha256(there).hexdigest() in carried.known or there in carried.spoilt.values()
        name = path.name if known or not there else free(path, self.remembered).name
        return {name: self.remembered, **carried.spoilt}

    def save(self, out: Path) -> tuple[Path, ...]:
        """Write everything whole: the workbook at `out`, the rest beside it; the paths written."""
        return save_all(out.parent, self.files(out))

    def printed(self, written: Sequence[Path]) -> list[str]:
        """The account, once everything is written; `written`: what `save` gave."""
        data, locale = self.judged.dataset, self.locale
        if not self.understood:
            return self._asked(str(written[0]))
        workbook, named, *rest = map(str, written)
        kept, *handed = rest if self.remembered is not None else ("", *rest)
        wrong = sum(to_fix(self.returns).values())
        return [
            read_line(data, locale),
            *account.followed(data, self.gathered.mappings, locale),
            *account.unheeded(data, locale),
            "",
            *account.sheets(data, declared(self.settings), locale, written[1].name),
            "",
            *account.money(self.money, locale),
            *([""] if any(amount for _, amount in self.money[0]) else []),
            *account.other_files(data, locale),
            *account.unconverted(data, locale),
            *account.look_at(data, written[1].name, locale),
            *decided(self.gathered.carried.new, locale),
            *([locale.say(_TO_FIX, n=wrong, file=handed[-1])] if wrong else []),
            *([locale.say(_REMEMBERED, file=kept)] if kept else []),
            locale.say(_MAPPED, file=named),
            locale.say(_WRITTEN, file=workbook),
        ]

    def _asked(self, named: str) -> list[str]:
        """Where no sheet was recognised: which, and how a person says what they are."""
        data, locale = self.judged.dataset, self.locale
        file = Path(named).name
        return [
            read_line(data, locale),
            *account.followed(data, self.gathered.mappings, locale),
            *account.unheeded(data, locale),
            "",
            *account.sheets(data, declared(self.settings), locale, file),
            "",
            *account.other_files(data, locale),
            *account.look_at(data, file, locale),
            locale.say(_MAPPED, file=named),
        ]

    def previewed(self) -> list[str]:
        """What `--dry-run` prints: what to look at, every block column by column, the balance."""
        data, locale, templates = self.judged.dataset, self.locale, declared(self.settings)
        money = account.money(self.money, locale)
        return [
            read_line(data, locale),
            *overview(data, templates, locale),
            "",
            *preview(data, templates, locale),
            "",
            *money,
            *([""] if money else []),
            read_line(data, locale),
            *account.other_files(data, locale),
            *account.followed(data, self.gathered.mappings, locale),
            *account.unheeded(data, locale),
            *account.unconverted(data, locale),
            *account.later(data, FILE(locale.lang), locale),
            locale.say(_DRY, file=WORKBOOK(locale.lang)),
        ]


def import_(
    paths: Sequence[Path],
    settings: Settings,
    locale: Locale,
    today: dt.date,
    *,
    mapping: Path | None = None,
    decisions: Path | None = None,
    out: Path | None = None,
    track: Track = silent,
) -> Import:
    """Files and folders -> everything that `save` would write; nothing is written yet.

    `out`: where the workbook will be saved; what was remembered there is followed.
    """
    gathered = gather(
        paths,
        settings,
        locale,
        today,
        track=track,
        mapping=mapping,
        unknown_too=True,
        decisions=decisions,
        keeps=out.parent if out else None,
    )
    judged = judge(gathered.data, gathered.settings, today)
    return Import(gathered, judged, gathered.settings, gathered.locale)


def target(out: Path | None, paths: Sequence[Path], locale: Locale) -> Path:
    """Where the workbook goes: `out`, or beside the first input. BadArgument for no workbook."""
    name = WORKBOOK(locale.lang)
    if out is None:
        return beside(paths) / name
    if out.is_dir():
        return out / name
    if out.suffix.lower() != ".xlsx":
        raise BadArgument(BAD_OUT, typed=out, example=name)
    return out


def _free_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The folder, or its first numbered neighbour that is not there or holds nothing but these."""
    numbered = (folder.with_name(f"{folder.name} ({n})") for n in count(2))
    return next(each for each in chain([folder], numbered) if _holds_only(each, files))


def _holds_only(folder: Path, files: Mapping[str, bytes]) -> bool:
    if not folder.exists():
        return True
    try:
        return all(
            path.name in files and path.read_bytes() == files[path.name]
            for path in folder.iterdir()
        )
    except OSError:  # no folder, or one that does not open
        return False
