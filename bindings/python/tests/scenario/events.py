"""What can happen in a scenario, and the guide's event for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lotsen import AboutDevice, EffectKind, Event, Observation, Screen, Seen

from .address import Address
from .document import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable


def event(what: str, given: Any, screen: Screen) -> Event:
    """Give the guide's event; `screen` is where it happens."""
    try:
        return _EVENTS[what](given, screen)
    except (KeyError, TypeError) as error:
        raise Trouble(f"“{what}” is no event of this form: {given!r}") from error


def _choose(given: dict[str, Any], _screen: Screen) -> Event:
    return Event.CHOOSE(**given)


def _observed(given: dict[str, str], _screen: Screen) -> Event:
    return Event.OBSERVED([Observation(probe=probe, seen=Seen[word.upper()]) for probe, word in sorted(given.items())])


def _begin(given: dict[str, Any], _screen: Screen) -> Event:
    about = given.get("about")
    known = {"journey": given["journey"], "about": AboutDevice[about.upper()] if about is not None else None}
    if given.keys() - known.keys():
        raise TypeError(given)
    return Event.BEGIN(**known)


def _flag(made: Callable[[], Event]) -> Callable[[bool, Screen], Event]:
    return lambda _given, _screen: made()


_EVENTS: dict[str, Callable[[Any, Screen], Event]] = {
    "press": lambda given, screen: Event.PRESS(Address(**given).find(screen)),
    "choose": _choose,
    "observed": _observed,
    "effect_failed": lambda given, _screen: Event.EFFECT_FAILED(EffectKind[given.upper()]),
    "save_failed": _flag(Event.SAVE_FAILED),
    "trouble": lambda given, _screen: Event.TROUBLE(given),
    "look_back": _flag(Event.LOOK_BACK),
    "look_at": lambda given, _screen: Event.LOOK_AT(given),
    "home": _flag(Event.HOME),
    "begin": _begin,
}
