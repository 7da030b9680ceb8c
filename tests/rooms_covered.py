"""Run after the tests: every room that only thinks is covered to the last branch.

`python tests/rooms_covered.py` reads the `.coverage` that pytest left and exits 1 with a list.
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import coverage

ROOMS = ("model", "shelf", "templates", "intake", "forms", "checks", "analysis", "reports")


def short_of_whole() -> list[str]:
    """Files of these rooms with a line or a branch that no test took."""
    measured = coverage.Coverage()
    measured.load()
    target = Path(".coverage.json")
    try:
        measured.json_report(outfile=str(target), show_contexts=False)
        files = json.loads(target.read_text(encoding="utf-8"))["files"]
    finally:
        target.unlink(missing_ok=True)
    found = []
    for name, report in sorted(files.items()):
        inside = name.replace("\\", "/").rpartition("crmsheets/")[2]
        room = inside.split("/")[0].removesuffix(".py")
        missing = report["missing_lines"]
        branches = report.get("missing_branches", [])
        if room in ROOMS and (missing or branches):
            found.append(f"{inside}: lines {missing}, branches {branches}")
    return found


if __name__ == "__main__":
    out = io.StringIO()
    lacking = short_of_whole()
    for line in lacking:
        out.write(line + "\n")
    sys.stderr.write(out.getvalue())
    sys.exit(1 if lacking else 0)
