"""What a child would answer, without one: for sound files, and for readers written in Python."""

from __future__ import annotations

from crmsheets.excel import worker
from crmsheets.excel.found import Found


def here(kind: str, data: bytes, leave_out: object = (), limits: object = None) -> Found:
    """The same as `worker.guarded`, in this process."""
    del leave_out, limits
    return worker.taken(worker.answered(kind, data, ()))
