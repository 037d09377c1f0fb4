"""A walk: several answers and presses in one, so that scenarios stay short."""

from __future__ import annotations

from dataclasses import dataclass, field

from transcript.ids import id_of

from lotsen import Screen

from .document import Answers, Trouble, Written

MOST = 120
"""How many events a walk may have."""


@dataclass
class Walk:
    """Answers and presses until a step is shown. Each gives its own line in the transcript."""

    until: str
    answers: Answers = field(default_factory=dict)
    press: str = "done"

    def next(self, screen: Screen, answers: Answers) -> Written | None:
        """Give the next event of the walk as a scenario would write it; none where its step is shown."""
        if screen.step == self.until:
            return None
        if screen.input is None:
            return {"press": {"step": screen.step, "kind": self._kind(screen)}}
        question = screen.input.question
        values = self.answers.get(question, answers.get(question))
        if values is None:
            allowed = ", ".join(choice.value for choice in screen.input.choices)
            raise Trouble(f"the walk has no answer to “{question}”; allowed: {allowed}")
        return {"choose": {"question": question, "values": values}}

    def _kind(self, screen: Screen) -> str:
        """Give the walk's own kind where it is offered, otherwise what leads on."""
        offered = {id_of(action.kind) for action in screen.actions}
        return next((kind for kind in (self.press, "acknowledge", "continue") if kind in offered), self.press)
