"""A guide in ten lines: what to draw, what to perform, what to save."""

from datetime import datetime, timezone

import lotsen

moment = lotsen.Moment.at(datetime.now(timezone.utc), "sv")
guide = lotsen.Guide.open(moment)  # with snapshot=… it goes on where it was left
screen = guide.current(moment).screen
print(screen.title)
for action in screen.actions:
    print("-", action.label)
update = guide.send(lotsen.Event.PRESS(screen.actions[0].token), moment)
print(update.screen.title, update.effects, len(update.snapshot), "bytes to save")
print(lotsen.Advisor().pin_rules(moment))
