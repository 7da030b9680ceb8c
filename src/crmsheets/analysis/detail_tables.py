"""The small tables of the detail and the sentences on how things are counted, of one run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.agenda import agenda_tables
from crmsheets.analysis.conflicts import Conflict, conflicts
from crmsheets.analysis.delivery_notes import delivery_notes
from crmsheets.analysis.event_kinds import activity_tables
from crmsheets.analysis.feedback import ThemeRow, theme_rows
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.life_tables import life_tables
from crmsheets.analysis.measures import measure_tables
from crmsheets.analysis.movements import movement_tables
from crmsheets.analysis.notes import notes
from crmsheets.analysis.overview_notes import overview_notes
from crmsheets.analysis.owing import owing_notes, owing_tables
from crmsheets.analysis.ownership import Claim, Handover
from crmsheets.analysis.pipeline_tables import pipeline_tables
from crmsheets.analysis.recorded import note
from crmsheets.analysis.related import Relation, relations
from crmsheets.analysis.renumbered import Renumbered, renumbered
from crmsheets.analysis.sales_tables import sales_tables
from crmsheets.analysis.service_tables import service_tables
from crmsheets.analysis.services import Cluster, KindRow, clusters, kind_rows
from crmsheets.analysis.tiering.lopsided import lopsided
from crmsheets.analysis.tiering.note import NO_SPACE
from crmsheets.analysis.tiering.tables import tiering_tables
from crmsheets.analysis.trends import last_before
from crmsheets.analysis.wording import sentence

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.ground import Ground
    from crmsheets.model.text import Said


def detail_tables(ground: Ground) -> dict[str, pd.DataFrame]:
    """Every small table, described at `model.judged.Judged.tables`."""
    records, settings, today = ground.records, ground.settings, ground.today
    customers, data = ground.customers, ground.data
    tiers = {row.customer_id: row.tier for row in customers}
    before = last_before(ground.past.quality, ground.course.period)
    return (
        _cared(ground)
        | _joined(ground)
        | life_tables(customers, data, records, settings, today)
        | movement_tables(customers)
        | tiering_tables(records, settings, today)
        | owing_tables(data, records, settings, today)
        | service_tables(records, tiers, settings, today)
        | sales_tables(records, customers, settings, today)
        | measure_tables(ground.measured, before, ground.ages, today)
        | activity_tables(ground.held, data, records, settings, today)
        | pipeline_tables(data, records, settings, today)
        | agenda_tables(customers, records.contacts, records.bought, settings, today)
    )


def said(ground: Ground) -> dict[str, Said]:
    """口径: how things are counted, by subject."""
    counted = notes(ground.records, ground.settings, ground.today, ground.period)
    spread = lopsided(((row.tier, row.orders_12m) for row in ground.customers), ground.settings)
    return {
        **counted,
        "tier": sentence([counted["tier"], *spread], NO_SPACE),
        **overview_notes(ground.settings, ground.today, ground.period),
        **ground.owned.notes(ground.settings),
        "history": note(ground.past, ground.course),
        **owing_notes(ground.records, ground.settings),
        **delivery_notes(ground.records.lines, ground.settings.orders),
    }


def _cared(ground: Ground) -> dict[str, pd.DataFrame]:
    """What customers say and complain of, over the window of the tiers."""
    voices, cases = ground.records.voices, ground.records.cases
    return {
        "themes": frame_of(ThemeRow, theme_rows(voices, ground.window)),
        "service_kinds": frame_of(KindRow, kind_rows(cases, ground.window)),
        "clusters": frame_of(Cluster, clusters(cases)),
    }


def _joined(ground: Ground) -> dict[str, pd.DataFrame]:
    """What became of rows that are one customer, or look like it."""
    worth = {row.customer_id: row.spend_12m for row in ground.customers}
    return {
        "claims": frame_of(Claim, ground.owned.claims),
        "handovers": frame_of(Handover, ground.owned.handovers),
        "conflicts": frame_of(Conflict, conflicts(ground.data, ground.settings, worth)),
        "related": frame_of(Relation, relations(ground.data, worth)),
        "renumbered": frame_of(Renumbered, renumbered(ground.data)),
    }
