"""Looks back and goes on in a session, and calls what does nothing; prints the median nanoseconds of one call of each."""

import statistics
import sys
import time
from pathlib import Path

from lotsen import ActionKind, Empty, Event, Guide, Moment

snapshot, now, rounds = Path(sys.argv[1]).read_bytes(), int(sys.argv[2]), int(sys.argv[3])
moment = Moment(now=now, locales=["sv"])
guide = Guide.open(moment, None, snapshot)
forward = Empty.of(guide, moment)
back = guide.send(Event.LOOK_BACK(), moment)
backward = Empty.of(guide, moment)
token = next(action.token for action in back.screen.actions if action.kind is ActionKind.CONTINUE)
guide.send(Event.PRESS(token), moment)

sends, empties = [], []
for _ in range(rounds):
    start = time.perf_counter_ns()
    guide.send(Event.LOOK_BACK(), moment)
    guide.send(Event.PRESS(token), moment)
    sent = time.perf_counter_ns()
    backward.send(Event.LOOK_BACK(), moment)
    forward.send(Event.PRESS(token), moment)
    sends.append(sent - start)
    empties.append(time.perf_counter_ns() - sent)
print(round(statistics.median(sends) / 2), round(statistics.median(empties) / 2))
