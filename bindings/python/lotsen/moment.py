"""The moment of a call, from Python's own time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from .generated import core

_START = datetime(1970, 1, 1, tzinfo=timezone.utc)
_LAST_SECOND = 253_402_300_799


class Moment(core.Moment):
    """The moment of a call: whole seconds since 1970 in UTC, and the languages of the device, the preferred first."""

    @classmethod
    def at(cls, time: datetime, *locales: str) -> Moment:
        """Give the moment of a time with a time zone, such as `datetime.now(timezone.utc)`.

        It fails with `GuideError.TimeOutOfRange` before 1970, after 9999, and for a time without a time zone.
        """
        if time.utcoffset() is None:
            seconds = _seconds(time.replace(tzinfo=timezone.utc))
            reason = "a time without a time zone is no moment; datetime.now(timezone.utc) has one"
            raise core.GuideError.TimeOutOfRange(seconds) from ValueError(reason)
        seconds = _seconds(time)
        if not 0 <= seconds <= _LAST_SECOND:
            raise core.GuideError.TimeOutOfRange(seconds)
        return cls(now=seconds, locales=list(locales))

    @property
    def time(self) -> datetime:
        """The same as a time in UTC."""
        return time_of(self.now)


def time_of(seconds: int) -> datetime:
    """Give the time in UTC of the seconds in a record, such as `Screen.changes_at`."""
    return _START + timedelta(seconds=seconds)


def _seconds(time: datetime) -> int:
    """Give whole seconds since 1970, rounded down; exact, and in every year."""
    return (time - _START) // timedelta(seconds=1)
