"""Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from lotsen.generated import core


def play(run: core.ConformanceRun, module: Any, watch: Callable[[Any], None] | None = None) -> None:
    """Play it to its end; `watch` is told each record that was received."""
    guide: Any = None
    while (step := run.next()) is not None:
        moment = step.moment
        request: Any = step.request
        try:
            if request.is_OPEN():
                opened = module.Guide.open(moment, request.policy, request.snapshot)
                update, guide = opened.current(moment), opened
            elif request.is_SEND():
                update = guide.send(request.event, moment)
            else:
                update = guide.current(moment)
        except module.GuideError as error:
            policy = guide.policy() if guide is not None else request.policy
            run.refused(error, policy.sentence(error, moment))
        else:
            run.received(update)
            if watch is not None:
                watch(update)
