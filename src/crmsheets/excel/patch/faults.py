"""Why a workbook cannot be marked up in a copy of itself; its sender is told in words."""

from __future__ import annotations

from crmsheets.model.text import Lang, Text

ODD = Text("内部写法特殊", "it is built in an unusual way")
ENCODED = Text("内部用了少见的编码", "its parts use an uncommon encoding")
FULL = Text("格式太多，已到上限", "it holds as many cell formats as a workbook can")
UNPROVEN = Text("改完核对没有通过", "the marked copy did not pass its proof-reading")


class CannotPatch(Exception):  # noqa: N818  # reads as what it says
    """The workbook is left alone; never leaves `jobs`, which hands back its values instead."""

    def __init__(self, reason: Text = ODD) -> None:
        self.reason = reason
        super().__init__(reason.en)

    def say(self, lang: Lang) -> str:
        """The reason as a clause."""
        return self.reason(lang)
