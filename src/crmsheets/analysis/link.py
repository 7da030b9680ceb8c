"""From rows to customers: rows that stand twice count once, and every row knows its customer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from crmsheets.analysis import children, copies, customers, versions
from crmsheets.analysis.customers import row_cell
from crmsheets.analysis.drop import DUPLICATE, drop
from crmsheets.analysis.golden import OLDER
from crmsheets.analysis.identity import RULES as IDENTITY_RULES
from crmsheets.model.dataset import Dataset
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table

CUSTOMER = "customer"


def link(data: Dataset, settings: Settings) -> Dataset:
    """The dataset with every row counted once and every customer known.

    Rows that stand in two files or in an old and a new copy leave the tables (`dropped`, balance,
    COPY findings). Customers are joined into `golden` and `merges`; every table that names
    customers gets the columns `customer_id` ("" never: None if nobody can tell), `customer` and
    `customer_candidates` (ids a name could mean). Linking linked data changes nothing.
    """
    data = _fresh(data)
    pairs = _recognised(data)
    data = _once(_prepared(data), CUSTOMER, pairs, {})
    table = data.tables.get(CUSTOMER)
    known = customers.known(table, settings.customer_prefix) if table is not None else customers.Known((), (), ())
    data = replace(data, golden=known.golden, merges=known.merges).found(known.findings)
    for name in children.names(data):
        told = children.resolved(data.tables[name], data.golden)
        data = _once(data, name, pairs, {"customer_name": told})
    return children.linked(data, settings.customer_prefix)
