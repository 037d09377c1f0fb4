import tempfile
from datetime import datetime, timezone
from pathlib import Path

import lotsen

file = Path(tempfile.gettempdir(), "lotsen-session")
moment = lotsen.Moment.at(datetime.now(timezone.utc), "sv")
guide = lotsen.Guide.open(moment, snapshot=file.read_bytes() if file.exists() else None)  # an old session goes on
screen = guide.current(moment).screen
print(screen.title, [action.label for action in screen.actions])  # draw it: blocks, input and actions too
pressed = lotsen.Event.PRESS(screen.actions[0].token) if screen.actions else lotsen.Event.HOME()
update = guide.send(pressed, moment)  # what the official pressed
file.write_bytes(update.snapshot)  # save after each event
print(update.screen.title, update.effects)  # perform the effects, in order
