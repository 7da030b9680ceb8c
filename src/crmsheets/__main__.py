"""`python -m crmsheets` is the same as `crmsheets`."""

from __future__ import annotations

from crmsheets.cli import main

main()
