"""Every error is caught as its type."""

from __future__ import annotations

import unittest
from typing import TYPE_CHECKING, TypeAlias

from places import STRANDBY
from sessions import MONDAY, asked, done, opened, out_of_order, stored

import lotsen
from lotsen import Advisor, AdvisorError, Event, Guide, GuideError, Moment, Observation, Policy, PolicyPart, Seen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Refused: TypeAlias = "Sequence[tuple[type[Exception], Callable[[], object]]]"
BEFORE = Moment(now=-1, locales=["sv"])


def _sent(event: Event) -> Callable[[], object]:
    return lambda: asked().send(event, MONDAY)


def _foreign() -> object:
    return Guide.open(MONDAY, Policy.load(STRANDBY), stored(opened()))


def _not_allowed() -> object:
    guide = out_of_order()
    return guide.send(Event.PRESS(done(guide)), MONDAY)


REFUSED_BY_GUIDES: dict[type[GuideError], Callable[[], object]] = {
    GuideError.Policy: lambda: Policy.load([PolicyPart(name="empty.json", bytes=b"{}")]),
    GuideError.ForeignPolicy: _foreign,
    GuideError.Damaged: lambda: Guide.open(MONDAY, snapshot=stored(opened())[:-1]),
    GuideError.NeedsNewerCore: lambda: Guide.open(MONDAY, snapshot=b"lotsen 2 0000000000000000\n{}"),
    GuideError.Stale: _sent(Event.PRESS("0000")),
    GuideError.NotAsked: _sent(Event.CHOOSE("owner", ["private"])),
    GuideError.BadValue: _sent(Event.CHOOSE("about", ["nowhere"])),
    GuideError.UnknownProbe: _sent(Event.OBSERVED([Observation(probe="nothing", seen=Seen.YES)])),
    GuideError.UnknownTrouble: _sent(Event.TROUBLE("nothing")),
    GuideError.UnknownSight: lambda: opened().sight("nothing", MONDAY),
    GuideError.UnknownJourney: _sent(Event.BEGIN("nothing", None)),
    GuideError.NotHere: _sent(Event.LOOK_AT("nothing")),
    GuideError.NothingBefore: lambda: opened().send(Event.LOOK_BACK(), MONDAY),
    GuideError.NotAllowed: _not_allowed,
    GuideError.TimeOutOfRange: lambda: opened().current(BEFORE),
}

REFUSED_BY_ADVISORS: dict[type[AdvisorError], Callable[[], object]] = {
    AdvisorError.Needs: lambda: Advisor().app_for({}, MONDAY),
    AdvisorError.UnknownQuestion: lambda: Advisor().app_for({"nothing": ["yes"]}, MONDAY),
    AdvisorError.BadValue: lambda: Advisor().app_for({"device": ["toaster"]}, MONDAY),
    AdvisorError.UnknownTable: lambda: Advisor().decide("nothing", {}, MONDAY),
    AdvisorError.UnknownSight: lambda: Advisor().sight("nothing", {}, MONDAY),
    AdvisorError.TimeOutOfRange: lambda: Advisor().who_helps(
        {"subject": ["password"], "device": ["iphone"], "owner": ["private"]}, BEFORE
    ),
}


def _variants(error: type[Exception]) -> set[str]:
    return {name for name, of in vars(error).items() if isinstance(of, type) and issubclass(of, error)}


class Errors(unittest.TestCase):
    """Each error, provoked for real."""

    def test_every_error_is_caught_as_its_type(self) -> None:
        self._each(GuideError, list(REFUSED_BY_GUIDES.items()))
        self._each(AdvisorError, list(REFUSED_BY_ADVISORS.items()))

    def _each(self, family: type[Exception], refused: Refused) -> None:
        self.assertEqual({error.__name__ for error, _ in refused}, _variants(family))
        for error, provoke in refused:
            with self.subTest(f"{family.__name__}.{error.__name__}"):
                with self.assertRaises(error) as caught:
                    provoke()
                self.assertIs(type(caught.exception), error)
                self.assertIsInstance(caught.exception, family)

    def test_errors_say_what_they_are_about(self) -> None:
        with self.assertRaises(GuideError.BadValue) as bad:
            asked().send(Event.CHOOSE("about", ["nowhere"]), MONDAY)
        found = bad.exception
        self.assertEqual((found.question, found.values), ("about", ["nowhere"]))
        self.assertEqual(found.allowed, ["this_device", "another_device"])
        self.assertTrue(Policy.embedded().sentence(found, MONDAY))
        with self.assertRaises(GuideError.Policy) as wrong:
            Policy.load([PolicyPart(name="mine.json", bytes=b"{")])
        self.assertEqual(wrong.exception.error.part, "mine.json")
        self.assertIsInstance(wrong.exception.error.fault, lotsen.Fault.UNREADABLE)
        with self.assertRaises(AdvisorError.Needs) as needs:
            Advisor().app_for({"information": ["email"]}, MONDAY)
        self.assertIn("device", needs.exception.needs)
