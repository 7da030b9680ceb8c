"""What the steps that lay a sheet's records flat pass on."""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.intake.layout.laid import Laid
from crmsheets.model.finding import Finding


@dataclass(frozen=True)
class Unfolded:
    """The sheet's records, what was said on the way, and records of other tables its cells hold."""

    laid: Laid
    findings: tuple[Finding, ...] = ()
    besides: tuple[Laid, ...] = ()
