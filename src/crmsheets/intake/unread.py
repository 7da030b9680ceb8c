"""A workbook of ours that travels with the inputs and cannot be read: one wording for all of them."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text


def unread(code: str, file: Text, holds: Text, without: Text) -> Rule:
    """The rule for one kind of file. `file`: its name; `holds`: what it should hold; `without`: what
    happens where it is missing. Its finding says `kept`: under what name the file stays.
    """
    return Rule(
        code=code,
        severity=Severity.WARNING,
        message=Text(
            f"应该记着{holds.zh}，可是打不开，或者里面没有，这次没有用上。请找一份好的放回来，"
            "再运行一次；原来的那份没有丢：结果文件夹里的另存为「{kept}」。",
            f"should hold {holds.en}, but cannot be opened or holds none; it was not used. "
            "Put back a sound copy and run again. Nothing is thrown away: one that lay in the output "
            "folder is kept as “{kept}”.",
        ),
        why=without,
        fix=Text(
            "从备份、别的电脑或以前的结果文件夹里找一份，放到收件箱旁边。",
            "Take a copy from a backup or an earlier output folder, and put it beside the inbox.",
        ),
        example=f"{file.zh} 只传了一半",
        passing=f"{file.zh} 打得开",
    )
