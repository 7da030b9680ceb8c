"""Makes the example factories: `python examples/make.py [FOLDER]`.

Builds the workbooks with crmsheets and types the story into them, as three salesmen and a clerk would:
`zh/` is 沅澜电子厂, `en/` is Millbrook Components (USD). The same seed gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mess import planted, typed
from story import told
from words_en import WORLD as ENGLISH
from words_zh import WORLD as CHINESE
from world import World

from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.templates import shipped

HERE = Path(__file__).parent


def main(folder: Path = HERE) -> None:
    """Write both factories into `folder`/zh and `folder`/en."""
    for world in (CHINESE, ENGLISH):
        target = folder / world.lang
        target.mkdir(parents=True, exist_ok=True)
        for name, data in made(world).items():
            (target / name).write_bytes(data)
            print(target / name)


def made(world: World) -> dict[str, bytes]:
    """File name -> workbook, and the settings file."""
    story = told(world)
    typed(story, world)
    planted(story, world)
    files = {}
    for person in world.staff:
        name = f"客户表_{person}.xlsx" if world.chinese else f"workbook_{person}.xlsx"
        files[name] = filled(
            world,
            person,
            {
                "followup": [row for owner, row in story.followups if owner == person],
                "customer": [row for firm, row in story.customers if firm.owner == person],
                "feedback": [row for owner, row in story.feedback if owner == person],
            },
        )
    clerk = {"order": story.orders, "service": story.services}
    files["内勤表.xlsx" if world.chinese else "office.xlsx"] = filled(world, world.clerk, clerk)
    events = {"activity": story.activities, "guest": story.guests}
    files["活动表.xlsx" if world.chinese else "events.xlsx"] = filled(world, world.clerk, events)
    files["crmsheets.toml"] = settings_text(world).encode()
    return files


def filled(world: World, owner: str, tables: dict[str, list[dict[str, Any]]]) -> bytes:
    """One person's workbook with these rows typed in."""
    settings = settings_of(world)
    locale = settings.locale()
    templates: list[Template] = [each for each in shipped() if each.name in tables]
    rows: dict[str, Sequence[Sequence[object]]] = {
        template.name: [
            [row.get(field.name) for field in template.sheet_fields(locale)]
            for row in tables[template.name]
        ]
        for template in templates
    }
    book = workbook(
        tuple(templates), settings, locale, owner=owner, staff=settings.staff, rows=rows
    )
    return write(book)


def settings_of(world: World) -> Settings:
    """What the factory's settings file says."""
    return Settings(
        company=world.company,
        language="zh" if world.chinese else "en",
        staff=(*world.staff, world.clerk),
    )


def settings_text(world: World) -> str:
    """The same as a settings file."""
    names = ", ".join(f'"{name}"' for name in (*world.staff, world.clerk))
    return f'company = "{world.company}"\nlanguage = "{world.lang}"\nstaff = [{names}]\n'


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
