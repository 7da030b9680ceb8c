"""`python -m benchmarks.recomputed OUT`: each figure, = name: told | computed again, then how many of each sheet.

1 on a difference, or where a figure of the report is compared by nothing (`meter.BEYOND` apart).
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.recomputed.meter import covered
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.run import of


def main(words: list[str]) -> int:
    outputs = Outputs(Path(words[0]))
    found = list(of(outputs))
    for each in found:
        print(each)
    sheets = list(covered(outputs, found))
    for sheet in sheets:
        print(sheet)
    different = [each for each in found if not each.equal]
    left = sum(len(sheet.others) for sheet in sheets if not sheet.reason)
    all_, done = sum(sheet.all for sheet in sheets), sum(len(sheet.recomputed) for sheet in sheets)
    print(f"{len(found)} compared, {len(different)} different")
    print(f"{done} of {all_} figures of the report recomputed, {left} compared by nothing")
    return 1 if different or left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
