"""Sessions to test with."""

from __future__ import annotations

from places import RENEWAL

from lotsen import Event, Guide, Moment, Policy, PolicyPart

MONDAY = Moment(now=1_772_434_800, locales=["sv"])
"""A Monday in March, when offices are open."""


def opened() -> Guide:
    """Open a new session under the embedded policy."""
    return Guide.open(MONDAY)


def asked() -> Guide:
    """Open a session that has come to its first question."""
    guide = opened()
    guide.send(Event.PRESS(guide.current(MONDAY).screen.actions[0].token), MONDAY)
    return guide


def stored(guide: Guide) -> bytes:
    """Give the snapshot."""
    return guide.current(MONDAY).snapshot


def out_of_order() -> Guide:
    """Open a session at a step whose event its machine refuses: a code is to be checked before there is one."""
    text = RENEWAL.read_text(encoding="utf-8").replace('"act": "first_sign_in"', '"act": "check_code"')
    guide = Guide.open(MONDAY, Policy.load([PolicyPart(name="policy.json", bytes=text.encode())]))
    answers = ["this_device", "iphone", "private", "yes", "not_started"]
    guide.send(Event.BEGIN("set_up", None), MONDAY)
    for _ in range(20):
        screen = guide.current(MONDAY).screen
        if screen.step == "sign_in":
            return guide
        if screen.input is not None:
            offered = [choice.value for choice in screen.input.choices]
            value = next((value for value in answers if value in offered), offered[-1])
            guide.send(Event.CHOOSE(screen.input.question, [value]), MONDAY)
        else:
            guide.send(Event.PRESS(done(guide)), MONDAY)
    raise AssertionError("the step is not reached")


def done(guide: Guide) -> str:
    """Give the token of the action that says that the step is done."""
    actions = guide.current(MONDAY).screen.actions
    return next(action.token for action in actions if action.kind.name == "DONE")
