"""Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from lotsen.generated import core


def play(run: core.ConformanceRun, module: Any, watch: Callable[[Any], None] | None = None) -> None:
    """Play it to its end; `watch` is told each record that was received: an update, or the answer to a question."""
    guide: Any = None
    while (step := run.next()) is not None:
        moment = step.moment
        request: Any = step.request
        try:
            if request.is_OPEN():
                opened = module.Guide.open(moment, request.policy, request.snapshot)
                received, guide = opened.current(moment), opened
            elif request.is_SEND():
                received = guide.send(request.event, moment)
            elif request.is_SIGHT():
                received = module.ConformanceAnswer.SHEET(guide.sight(request.id, moment))
            elif request.is_SIGHTS():
                received = module.ConformanceAnswer.GROUPS(guide.sights(moment))
            elif request.is_FIND():
                received = module.ConformanceAnswer.RESULT(guide.find(request.words, moment))
            else:
                received = guide.current(moment)
        except module.GuideError as error:
            policy = guide.policy() if guide is not None else request.policy
            run.refused(error, policy.sentence(error, moment))
        else:
            if isinstance(received, module.Update):
                run.received(received)
            else:
                run.told(received)
            if watch is not None:
                watch(received)
