"""Bad input is refused, and changes nothing."""

from __future__ import annotations

import unittest
from datetime import datetime, timedelta, timezone

from sessions import MONDAY, asked, stored

from lotsen import Event, Guide, GuideError, Moment, Observation, Policy, PolicyPart, Seen, time_of

TEN_MEGABYTES = 10_000_000
NO_UTF_8 = b"\xff\xfe\x80"
LAST_SECOND = 253_402_300_799


class BadInput(unittest.TestCase):
    """What nobody should send, sent."""

    def test_bad_input_is_refused_and_changes_nothing(self) -> None:
        guide = asked()
        before = stored(guide)
        question = "about"
        events: list[Event] = [
            Event.PRESS(""),
            Event.PRESS("0000000000000000"),
            Event.PRESS("å" * 1_000_000),
            Event.CHOOSE("", []),
            Event.CHOOSE(question, []),
            Event.CHOOSE(question, [""]),
            Event.CHOOSE(question, ["this_device", "another_device"]),
            Event.OBSERVED([Observation(probe="", seen=Seen.YES)]),
            Event.TROUBLE(""),
            Event.LOOK_AT(""),
            Event.BEGIN("", None),
        ]
        for event in events:
            with self.assertRaises(GuideError, msg=str(event)[:80]):
                guide.send(event, MONDAY)
            self.assertEqual(stored(guide), before)

    def test_bad_snapshots_are_refused(self) -> None:
        good = stored(asked())
        altered = good.replace(b"set_up", b"set_xx")
        for snapshot in (b"", NO_UTF_8, good[:40], altered, b"x" * TEN_MEGABYTES, good + b" " * TEN_MEGABYTES):
            with self.assertRaises(GuideError.Damaged):
                Guide.open(MONDAY, snapshot=snapshot)

    def test_bad_policies_are_refused(self) -> None:
        bad = (b"", NO_UTF_8, b'{"id": "' + NO_UTF_8 + b'"}', b" " * TEN_MEGABYTES, b"[" * TEN_MEGABYTES)
        for content in bad:
            with self.assertRaises(GuideError.Policy):
                Policy.load([PolicyPart(name="", bytes=content)])
        with self.assertRaises(GuideError.Policy):
            Policy.load([])

    def test_what_is_no_text_and_of_no_type_is_refused_and_changes_nothing(self) -> None:
        guide = asked()
        before = stored(guide)
        with self.assertRaises(UnicodeEncodeError):
            guide.send(Event.PRESS("\ud800"), MONDAY)
        with self.assertRaises(TypeError):
            guide.send(Event.PRESS(None), MONDAY)  # type: ignore[arg-type]
        with self.assertRaises(AttributeError):
            guide.send("home", MONDAY)  # type: ignore[arg-type]
        self.assertEqual(stored(guide), before)


class Times(unittest.TestCase):
    """Times outside the calendar."""

    def test_times_outside_the_calendar_are_refused(self) -> None:
        hour_west = timezone(timedelta(hours=-1))
        outside = (
            datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=timezone.utc),
            datetime(1, 1, 1, tzinfo=timezone.utc),
            datetime(9999, 12, 31, 23, 59, 59, tzinfo=hour_west),
        )
        for time in outside:
            with self.assertRaises(GuideError.TimeOutOfRange):
                Moment.at(time, "sv")
        guide = asked()
        before = stored(guide)
        for now in (-1, LAST_SECOND + 1, -(2**63), 2**63 - 1):
            with self.assertRaises(GuideError.TimeOutOfRange) as refused:
                guide.send(Event.HOME(), Moment(now=now, locales=["sv"]))
            self.assertEqual(refused.exception.now, now)
            self.assertEqual(stored(guide), before)

    def test_a_time_without_a_time_zone_is_refused_and_says_so(self) -> None:
        with self.assertRaises(GuideError.TimeOutOfRange) as refused:
            Moment.at(datetime(2026, 3, 2, 8), "sv")
        self.assertIn("time zone", str(refused.exception.__cause__))

    def test_the_first_and_the_last_second_are_taken(self) -> None:
        for seconds in (0, LAST_SECOND):
            moment = Moment.at(time_of(seconds), "sv", "en")
            self.assertEqual((moment.now, moment.time, moment.locales), (seconds, time_of(seconds), ["sv", "en"]))
            Guide.open(moment)

    def test_a_time_is_read_in_its_own_time_zone(self) -> None:
        time = datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=1)))
        self.assertEqual(Moment.at(time).time, datetime(2026, 3, 2, 8, tzinfo=timezone.utc))
