"""A storm of random events, raised as in Rust: see `tests/README.md`."""

from __future__ import annotations

from typing import Any, TypeVar

from scenario.address import actions
from transcript import Line
from transcript.ids import id_of
from transcript.times import read_time

from lotsen import EffectKind, Event, Guide, GuideError, Moment, Observation, Policy, Screen, Seen

EVENTS = 400
START = read_time("2026-03-02T08:00:00Z") or 0
SECONDS_BETWEEN = 60
_WORD = 0xFFFF_FFFF_FFFF_FFFF

T = TypeVar("T")
Made = tuple[Event, dict[str, Any]]


class Random:
    """The generator SplitMix64."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def next(self) -> int:
        """Draw 64 bits."""
        self._state = (self._state + 0x9E37_79B9_7F4A_7C15) & _WORD
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9) & _WORD
        z = ((z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB) & _WORD
        return z ^ (z >> 31)

    def below(self, n: int) -> int:
        """Draw a number from 0 to below `n`."""
        return self.next() % n

    def of(self, items: list[T]) -> T:
        """Draw one of several."""
        return items[self.below(len(items))]


def storm(seed: int) -> list[Line]:
    """Give the transcript of a storm: a line for each event, and none for the opening."""
    policy, random, lines = Policy.embedded(), Random(seed), []
    moment = Moment(now=START, locales=["sv"])
    guide = Guide.open(moment, policy)
    update = guide.current(moment)
    for _ in range(EVENTS):
        event, written = _event(random, update.screen, guide)
        moment = Moment(now=moment.now + SECONDS_BETWEEN, locales=moment.locales)
        error = None
        try:
            update = guide.send(event, moment)
        except GuideError as refused:
            update, error = guide.current(moment), refused
        lines.append(Line.of(moment, written, update, error, policy))
    return lines


def digest(data: bytes) -> str:
    """Give the FNV-1a digest of 64 bits, as 16 hexadecimal digits."""
    found = 0xCBF2_9CE4_8422_2325
    for byte in data:
        found = ((found ^ byte) * 0x0000_0100_0000_01B3) & _WORD
    return f"{found:016x}"


def _event(random: Random, screen: Screen, guide: Guide) -> Made:
    drawn = random.below(16)
    if drawn <= 5:
        return _press(random, screen)
    if drawn <= 10:
        return _choose(random, screen)
    if drawn == 11:
        return Event.LOOK_BACK(), {"look_back": True}
    if drawn == 12:
        if not screen.steps:
            return _home()
        step = random.of(screen.steps).id
        return Event.LOOK_AT(step), {"look_at": step}
    if drawn == 13:
        probe = random.of(guide.probes()).id
        seen = random.of([Seen.YES, Seen.NO, Seen.UNKNOWN])
        return Event.OBSERVED([Observation(probe=probe, seen=seen)]), {"observed": {probe: id_of(seen)}}
    if drawn == 14:
        kind = random.of(list(EffectKind))
        return Event.EFFECT_FAILED(kind), {"effect_failed": id_of(kind)}
    return _pressed("0000")


def _press(random: Random, screen: Screen) -> Made:
    offered = actions(screen)
    return _pressed(random.of(offered).token) if offered else _home()


def _pressed(token: str) -> Made:
    return Event.PRESS(token), {"press": {"token": token}}


def _home() -> Made:
    return Event.HOME(), {"home": True}


def _choose(random: Random, screen: Screen) -> Made:
    if screen.input is None:
        return _press(random, screen)
    values = [random.of(screen.input.choices).value]
    if screen.input.many and random.below(2) == 1:
        values.append(random.of(screen.input.choices).value)
    question = screen.input.question
    return Event.CHOOSE(question, values), {"choose": {"question": question, "values": values}}
