"""A scenario as it is written."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from transcript.times import read_shift, read_time

Written = dict[str, Any]
Answers = dict[str, list[str]]


class Trouble(Exception):
    """Why a scenario was not played to its end."""


@dataclass
class Scenario:
    """A session written down as data."""

    name: str
    locale: str
    start: str
    events: list[Written]
    about: str | None = None
    policy: str | None = None
    answers: Answers = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Scenario:
        """Read a scenario from its file."""
        try:
            return cls(**json.loads(path.read_bytes()))
        except (TypeError, ValueError) as error:
            raise Trouble(f"{path}: not of the form of a scenario: {error}") from error

    def starts(self) -> int:
        """Give the seconds at which it begins."""
        return _seconds(read_time(self.start), self.start)


@dataclass
class Expected:
    """What must hold after an event."""

    step: str | None = None
    journey: str | None = None
    error: str | None = None


@dataclass
class ScenarioEvent:
    """One event: when it happens, what happens, and what must hold afterwards."""

    at: str | None
    what: str
    given: Any
    written: Written
    expected: Expected | None

    @classmethod
    def read(cls, written: Written) -> ScenarioEvent:
        """Read one event: what is left beside `at` and `expect` is exactly one thing that happens."""
        rest = dict(written)
        at, expected = rest.pop("at", None), rest.pop("expect", None)
        if len(rest) != 1:
            raise Trouble(f"not exactly one thing happens: {', '.join(rest)}")
        [(what, given)] = rest.items()
        try:
            return cls(at, what, given, rest, Expected(**expected) if expected is not None else None)
        except TypeError as error:
            raise Trouble(f"not of the form of an expectation: {error}") from error

    def moved(self, now: int) -> int:
        """Give the time of the event, where `now` is that of the last."""
        if self.at is None:
            return now
        if self.at.startswith("+"):
            return now + _seconds(read_shift(self.at), self.at)
        return _seconds(read_time(self.at), self.at)


def _seconds(read: int | None, written: str) -> int:
    if read is None:
        raise Trouble(f"“{written}” is no time; allowed: RFC 3339, or +30s, +5m, +2h, +1d")
    return read
