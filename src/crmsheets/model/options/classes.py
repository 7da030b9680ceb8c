"""How customers are gathered into classes."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.options.part import Listed, Part, Word
from crmsheets.model.text import Text


class Region(Part):
    """One of the factory's own regions: what people call it, and the provinces it takes."""

    name: Annotated[Word, Text("片区", "Region")]
    provinces: Annotated[tuple[Word, ...], Text("哪些省", "Provinces")]


class Classes(Part):
    """The factory's own regions; a province that none of them names stays in the usual one."""

    regions: Annotated[
        tuple[Region, ...],
        Text("自己划的片区", "Own sales regions"),
        Listed(
            Text("片区", "Regions"),
            Text(
                "自己怎么划片区，一行一个片区；没写到的省按华东、华南、华北这样算。例如 华南 | 广东、福建",
                "Your own regions, a line each; provinces not named stay in the usual ones, East China "
                "and so on. As in South | Guangdong, Fujian",
            ),
        ),
    ] = ()
