"""`python -m benchmarks.recomputed OUT` prints each figure: = name: told | computed again. 1 on a difference."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.recomputed.run import compared


def main(words: list[str]) -> int:
    found = list(compared(Path(words[0])))
    for each in found:
        print(each)
    different = [each for each in found if not each.equal]
    print(f"{len(found)} compared, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
