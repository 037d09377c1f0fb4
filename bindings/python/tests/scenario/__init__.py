"""Scenarios: a session written down as data, played through this package's own calls. See `tests/README.md`."""

from .document import Scenario, Trouble
from .play import Played, play

__all__ = ["Played", "Scenario", "Trouble", "play"]
