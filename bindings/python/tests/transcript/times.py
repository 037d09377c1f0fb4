"""Times as scenarios and transcripts write them."""

from __future__ import annotations

import re
from datetime import date

_WRITTEN = re.compile(r"(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))", re.ASCII)
_SHIFT = re.compile(r"\+(\d+)([smhd])", re.ASCII)
_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
_DAY = 86_400
_FIRST_DAY = date(1970, 1, 1).toordinal()
# The calendar repeats itself after so many years and days.
_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097


def read_time(written: str) -> int | None:
    """Read an RFC 3339 time into whole seconds since 1970."""
    found = _WRITTEN.fullmatch(written)
    if not found:
        return None
    day, hours, minutes, seconds, sign, offset_hours, offset_minutes = found.groups()
    try:
        days = date.fromisoformat(day).toordinal() - _FIRST_DAY
    except ValueError:
        return None
    offset = (int(offset_hours) * 3_600 + int(offset_minutes) * 60) * (-1 if sign == "-" else 1) if sign else 0
    return days * _DAY + int(hours) * 3_600 + int(minutes) * 60 + min(int(seconds), 59) - offset


def read_shift(written: str) -> int | None:
    """Read how far the clock moves, such as `+30s`."""
    found = _SHIFT.fullmatch(written)
    return int(found[1]) * _UNITS[found[2]] if found else None


def write_time(seconds: int) -> str:
    """Write whole seconds as RFC 3339 in UTC; of years that Python's calendar lacks too."""
    days, rest = divmod(seconds, _DAY)
    cycles, days = divmod(days, _CYCLE_DAYS)
    day = date.fromordinal(days + _FIRST_DAY)
    year = day.year + cycles * _CYCLE_YEARS
    written = f"{year:04}" if 0 <= year <= 9999 else f"{year:+05}"
    return f"{written}-{day.month:02}-{day.day:02}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}Z"
