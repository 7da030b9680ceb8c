"""Page one as a picture beside the other outputs; asked for by `--png`."""

from __future__ import annotations

from dataclasses import replace

from crmsheets.disk.fonts import chinese_font
from crmsheets.jobs.analyze import Analysis
from crmsheets.model.errors import BadArgument
from crmsheets.model.text import Text
from crmsheets.render.picture import picture
from crmsheets.reports import pages

FILE = Text("客户月报.png", "overview.png")
NO_PILLOW = Text(
    '--png 要先装画图的包：pip install "crmsheets[png]"。不加 --png 就能照常分析。',
    'For --png install the package that draws: pip install "crmsheets[png]". Without --png the analysis '
    "runs as ever.",
)
NO_FONT = Text(
    "--png 要有中文字体，这台电脑上没找到（微软雅黑、思源黑体、文泉驿都行）。",
    "For --png there must be a typeface with Chinese, and none was found (such as Noto Sans CJK).",
)


def pictured(result: Analysis) -> Analysis:
    """The analysis with a picture more to be written. BadArgument: what it takes to draw is absent."""
    font = chinese_font()
    if font is None:
        raise BadArgument(NO_FONT)
    overview = next(page for page in pages(result.judged, result.locale) if page.name == "overview")
    try:
        drawn = picture(overview, result.judged, result.locale, font)
    except ImportError:
        raise BadArgument(NO_PILLOW) from None
    return replace(result, besides={FILE(result.locale.lang): drawn})
