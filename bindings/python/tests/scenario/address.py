"""How a scenario addresses an action of a screen."""

from __future__ import annotations

from dataclasses import dataclass

from transcript.ids import id_of

from lotsen import Action, BlockKind, HelpRoute, Screen

from .document import Trouble


@dataclass
class Address:
    """The address of an action: its token, or any of the other keys; of those that match, the one at `index`."""

    token: str | None = None
    step: str | None = None
    role: str | None = None
    kind: str | None = None
    of: str | None = None
    index: int = 0

    def find(self, screen: Screen) -> str:
        """Give the token of the action on a screen."""
        if self.step is not None and self.step != screen.step:
            raise Trouble(f"the step “{screen.step}” is shown, not “{self.step}”")
        if self.token is not None:
            return self.token
        found = [action.token for action in actions(screen) if self._matches(action)]
        if self.index >= len(found):
            offered = ", ".join(f"{id_of(a.role)} {id_of(a.kind)} of {a.of}" for a in actions(screen))
            raise Trouble(f"no such action at the step “{screen.step}”; offered: {offered}")
        return found[self.index]

    def _matches(self, action: Action) -> bool:
        wanted = ((self.role, id_of(action.role)), (self.kind, id_of(action.kind)), (self.of, action.of))
        return all(want is None or want == found for want, found in wanted)


def actions(screen: Screen) -> list[Action]:
    """Give every action of a screen: its own, then those of the ways and cards on it, then those behind its help."""
    found = list(screen.actions)
    for block in screen.blocks:
        if isinstance(block.kind, BlockKind.CONTACT):
            found += block.kind.contact.actions
        elif isinstance(block.kind, BlockKind.ROUTES):
            for route in block.kind.routes:
                found += _of_route(route)
    for route in screen.help.routes if screen.help else []:
        found += _of_route(route)
    return found


def _of_route(route: HelpRoute) -> list[Action]:
    begin = [route.begin] if route.begin else []
    return begin + (route.contact.actions if route.contact else [])
