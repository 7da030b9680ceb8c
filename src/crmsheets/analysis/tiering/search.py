"""The least number that does: guessed, bisected, and tried, never taken from a formula alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

_TRIES = 6
_LESS = 0.99
"""So much less must not do as well."""

Good = Callable[[int], bool]


def least(
    good: Good, most: int, guesses: Iterable[int] = (), less: Callable[[int], int] | None = None
) -> int | None:
    """The least number from 1 to `most` that is good: it is, the one below it and 1 % less are not.

    What does may do no more further up (limits move with what is tried), so that this is the least one
    as far as bisecting tells. `guesses`: where it may be; right ones save trying, wrong ones do no harm.
    `less`: 1 % less of a number, where numbers are places of a scale.
    """
    found = _first(good, most, guesses)
    while found is not None:
        below = (less or _one_percent_less)(found)
        if not 0 < below < found - 1 or not good(below):
            return found
        found = _bisected(good, 0, below)
    return None


def _one_percent_less(number: int) -> int:
    return int(number * _LESS)


def _first(good: Good, most: int, guesses: Iterable[int]) -> int | None:
    low = 0
    for guess in sorted({each for each in guesses if 0 < each < most}):
        if good(guess):
            return _bisected(good, low, guess)
        low = guess
    if most > 0 and good(most):
        return _bisected(good, low, most)
    tries = sorted({max(most * step // _TRIES, 1) for step in range(1, _TRIES)}) if most else []
    return next((_bisected(good, 0, each) for each in tries if good(each)), None)


def _bisected(good: Good, low: int, high: int) -> int:
    """The least good number above `low`, up to `high`, which is good; near `high` first."""
    step = 1
    while high - step > low and good(high - step):
        high -= step
        step *= 2
    low = max(low, high - step)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if good(middle) else (middle, high)
    return high
