"""Eight threads share one guide."""

from __future__ import annotations

import threading
import unittest

from sessions import MONDAY, opened, stored

from lotsen import Event, Guide, GuideError, Observation, Policy, Seen

THREADS = 8
ROUNDS = 40


class Threads(unittest.TestCase):
    """A guide that several threads call."""

    def test_eight_threads_share_one_guide(self) -> None:
        guide = opened()
        probes = [spec.id for spec in guide.probes()]
        unexpected: list[BaseException] = []
        start = threading.Barrier(THREADS)

        def call(number: int) -> None:
            try:
                start.wait()
                for round_number in range(ROUNDS):
                    seen = Seen.YES if round_number % 2 else Seen.NO
                    guide.send(Event.OBSERVED([Observation(probe=probes[number], seen=seen)]), MONDAY)
                    guide.current(MONDAY)
                    try:
                        guide.send(Event.PRESS("0000"), MONDAY)
                    except GuideError.Stale:
                        continue
                    raise AssertionError("a stale token was taken")
            except BaseException as error:
                unexpected.append(error)

        threads = [threading.Thread(target=call, args=[number]) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(unexpected, [])
        alone = opened()
        for number in range(THREADS):
            alone.send(Event.OBSERVED([Observation(probe=probes[number], seen=Seen.YES)]), MONDAY)
        self.assertEqual(stored(guide), stored(alone), "nothing that a thread told is lost")
        self.assertNotEqual(stored(guide), stored(opened()))

    def test_a_policy_is_shared_between_threads(self) -> None:
        policy = Policy.embedded()
        found: list[str] = []

        def call() -> None:
            found.append(Guide.open(MONDAY, policy).current(MONDAY).screen.title)

        threads = [threading.Thread(target=call) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(found, [opened().current(MONDAY).screen.title] * THREADS)
