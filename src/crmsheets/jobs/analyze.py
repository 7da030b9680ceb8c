"""`analyze`: read -> think -> write; returns everything it would write before it writes anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from crmsheets.analysis.judge import judge
from crmsheets.analysis.registry import registry
from crmsheets.disk.save import save_all
from crmsheets.excel.write import write
from crmsheets.jobs import history, rules
from crmsheets.jobs.decisions import REPORT
from crmsheets.jobs.decisions import workbook as remembered
from crmsheets.jobs.gather import Gathered, Track, gather, silent
from crmsheets.jobs.master import master
from crmsheets.jobs.returns import HANDOUT, Return, as_files, folder_name, returned, to_fix
from crmsheets.model.decision import Memory
from crmsheets.model.history import FILE as HISTORY
from crmsheets.model.judged import Judged
from crmsheets.model.memory import FILE as MEMORY
from crmsheets.model.rules import FILE as RULES
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.render import csv_, html, wechat
from crmsheets.render.account import notes
from crmsheets.render.changed import changed, not_followed
from crmsheets.render.console import lines
from crmsheets.render.data import tables
from crmsheets.render.decided import decided
from crmsheets.render.derived import derived
from crmsheets.render.json_ import dumped
from crmsheets.render.summary import summary
from crmsheets.render.text import for_windows
from crmsheets.reports import pages
from crmsheets.reports.sheets import book

PAGE = Text("客户分析报告.html", "report.html")
WECHAT = Text("微信要点.txt", "summary.txt")
MASTER = Text("客户总档.xlsx", "customers.xlsx")
FOLDER = Text("客户分析_{today}", "analysis_{today}")


@dataclass(frozen=True)
class Analysis:
    """What analyze found: the judged data, and every output as bytes under its file name."""

    gathered: Gathered
    judged: Judged
    settings: Settings
    locale: Locale
    detail: bool = False
    besides: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def returns(self) -> tuple[Return, ...]:
        """What goes back to whom."""
        return returned(self.gathered, self.judged, self.settings, self.locale)

    @cached_property
    def memory(self) -> Memory:
        """What the next run is to know: every decision, and every number given."""
        known = self.gathered.carried.memory
        return Memory(known.decisions, registry(self.judged.dataset, known))

    @cached_property
    def summary(self) -> Mapping[str, object]:
        """`summary.json` as a dictionary."""
        return summary(self.judged, self.locale)

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """All outputs: name below the output folder -> content; `summary.json` comes last."""
        lang = self.locale.lang
        sections = pages(self.judged, self.locale, detail=self.detail)
        below = folder_name(self.locale)
        handed = as_files(self.returns, self.locale)
        return {
            REPORT(lang): write(
                book(
                    sections,
                    self.judged,
                    self.locale,
                    known=len(self.memory.decisions),
                    detail=self.detail,
                )
            ),
            PAGE(lang): html.page(sections, self.judged, self.locale).encode(),
            WECHAT(lang): for_windows(wechat.summary(self.judged, self.locale)),
            MASTER(lang): write(master(self.judged, self.settings, self.locale)),
            MEMORY(lang): remembered(self.memory, self.locale, self.gathered.carried.foreign),
            RULES(lang): rules.workbook(self.gathered.rules, self.settings, self.locale),
            HISTORY(lang): history.workbook(
                self.judged.past, self.settings, self.locale, self.gathered.history.foreign
            ),
            **self.besides,
            **self.gathered.carried.spoilt,
            **self.gathered.history.spoilt,
            **self.gathered.rules.spoilt,
            **{f"{below}/{name}": data for name, data in handed.items()},
            **{f"data/{name}": data for name, data in tables(self.judged).items()},
            **{f"data/derived/{name}": data for name, data in derived(self.judged).items()},
            "findings.csv": csv_.findings(self.judged.dataset.findings, self.locale),
            "summary.json": dumped(self.summary).encode(),
        }

    def printed(self, folder: Path, written: Sequence[Path] = ()) -> list[str]:
        """What the command prints once everything is written into the folder.

        `written`: what `save` gave: a file that was open elsewhere got another name.
        """
        lang = self.locale.lang
        at = dict(zip(self.files, written, strict=True)) if written else {}
        handout = f"{folder_name(self.locale)}/{HANDOUT(lang)}"
        *said, last = lines(
            self.judged,
            self.locale,
            to_fix=to_fix(self.returns),
            report=str(at.get(REPORT(lang), folder / REPORT(lang))),
            handout=str(at.get(handout, folder / handout)),
            empty=[each.file for each in self.returns if each.empty],
        )
        said += notes(self.judged.dataset, self.gathered.mappings, self.locale)
        said += changed(self.judged, self.locale)
        said += not_followed(self.judged.dataset.findings, self.locale)
        said += history.told(self.gathered.history.past, self.judged, self.locale)
        return [*said, *decided(self.gathered.carried.new, self.locale), last]

    def save(self, folder: Path) -> tuple[Path, ...]:
        """Write every output whole into the folder."""
        return save_all(folder, self.files)


def analyze(  # noqa: PLR0913  # what a run needs
    paths: Sequence[Path],
    settings: Settings,
    locale: Locale,
    today: dt.date,
    *,
    month: str | None = None,
    detail: bool = False,
    out: Path | None = None,
    track: Track = silent,
    mapping: Path | None = None,
    decisions: Path | None = None,
) -> Analysis:
    """Files and folders -> judged data with all outputs ready; nothing is written yet.

    `mapping`: a 映射.xlsx that says what strange columns are; default the one near the inputs.
    `decisions`: what people decided about customers, a 客户决定.xlsx or a report; default those near
    the inputs and in `out`.
    """
    gathered = gather(
        paths, settings, locale, today, out=out, track=track, mapping=mapping, decisions=decisions
    )
    past, hands = gathered.history.past, gathered.rules.applied.overrides

    def by(rule: Settings) -> Judged:
        return judge(gathered.data, rule, today, month, past=past, overrides=hands)

    judged = rules.compared(by(gathered.settings), gathered.rules, by)
    return Analysis(gathered, judged, gathered.settings, gathered.locale, detail)


def output_folder(paths: Sequence[Path], locale: Locale, today: dt.date) -> Path:
    """Where the outputs go if nobody says: beside the first input, named by language and day."""
    return beside(paths) / FOLDER(locale.lang, today=today.isoformat())


def beside(paths: Sequence[Path]) -> Path:
    """The folder in which the first input lies; the working folder itself if that is the input."""
    first = paths[0].resolve()
    inside = first == Path.cwd().resolve() or first.parent == first
    return first if inside else first.parent
