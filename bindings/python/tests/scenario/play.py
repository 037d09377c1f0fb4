"""Plays a scenario against a guide."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from transcript import Line

from lotsen import Guide, GuideError, Moment, Policy, Update

from .document import Expected, Scenario, ScenarioEvent, Trouble, Written
from .events import event
from .walk import MOST, Walk

EMBEDDED = "embedded"


@dataclass
class Played:
    """A scenario that was played, and what the guide answered."""

    scenario: Scenario
    lines: list[Line] = field(default_factory=list)


def play(path: Path) -> Played:
    """Play the scenario in a file. It stops where it cannot be followed."""
    run = _Run(Scenario.read(path), path.parent)
    for number, written in enumerate(run.scenario.events, 1):
        try:
            run.take(ScenarioEvent.read(written))
        except Trouble as trouble:
            raise Trouble(f"{path}: event {number}: {trouble}") from trouble
    return Played(run.scenario, run.lines)


class _Run:
    def __init__(self, scenario: Scenario, folder: Path) -> None:
        self.scenario, self.folder = scenario, folder
        self.moment = Moment(now=scenario.starts(), locales=[scenario.locale])
        self.guide = Guide.open(self.moment, self._policy(scenario.policy or EMBEDDED))
        self.last = self.guide.current(self.moment)
        self.lines: list[Line] = []
        self._write({"open": scenario.policy or EMBEDDED}, None)

    def take(self, given: ScenarioEvent) -> None:
        self.moment = Moment(now=given.moved(self.moment.now), locales=self.moment.locales)
        error = None
        if given.what == "walk":
            self._walk(Walk(**given.given))
        else:
            error = self._happen(given.what, given.given, given.written)
        if given.expected is not None:
            self._check(given.expected, error)

    def _happen(self, what: str, given: Any, written: Written) -> GuideError | None:
        """Let something happen, and write it down; give the error where it was refused."""
        happening = None if what == "resume_with" else event(what, given, self.last.screen)
        error = None
        try:
            self.last = self._resume(given) if happening is None else self.guide.send(happening, self.moment)
        except GuideError as refused:
            error = refused
            self.last = self._unchanged()
        self._write(written, error)
        return error

    def _unchanged(self) -> Update:
        """Give the screen after a refusal. A moment that the guide refuses leaves it as it was drawn last."""
        try:
            return self.guide.current(self.moment)
        except GuideError:
            last = self.last
            return Update(screen=last.screen, effects=[], snapshot=last.snapshot, carried=last.carried)

    def _resume(self, name: str) -> Update:
        policy = self.guide.policy() if name == "same" else self._policy(name)
        snapshot = self.guide.current(self.moment).snapshot
        self.guide = Guide.open(self.moment, policy, snapshot)
        return self.guide.current(self.moment)

    def _policy(self, name: str) -> Policy:
        return Policy.embedded() if name == EMBEDDED else Policy.load(self.folder / name)

    def _walk(self, walk: Walk) -> None:
        for _ in range(MOST):
            written = walk.next(self.last.screen, self.scenario.answers)
            if written is None:
                return
            step = self.last.screen.step
            [(what, given)] = written.items()
            error = self._happen(what, given, written)
            if error is not None:
                raise Trouble(f"the walk was refused at the step “{step}”: {error!r}")
        raise Trouble(f"the walk did not reach “{walk.until}”; it stopped at “{self.last.screen.step}”")

    def _check(self, expected: Expected, error: GuideError | None) -> None:
        line, screen = self.lines[-1], self.last.screen
        found = line.error["id"] if line.error is not None and error is not None else "none"
        pairs = (
            (expected.error, found),
            (expected.step, screen.step),
            (expected.journey, screen.journey or ""),
        )
        for wanted, shown in pairs:
            if wanted is not None and wanted != shown:
                raise Trouble(f"expected “{wanted}”, and found “{shown}”")

    def _write(self, written: Written, error: GuideError | None) -> None:
        self.lines.append(Line.of(self.moment, written, self.last, error, self.guide.policy()))
