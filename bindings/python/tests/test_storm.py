"""A storm of random events behaves as in Rust."""

from __future__ import annotations

import json
import unittest

from places import GIVEN_SCENARIOS, OWN_SCENARIOS, write_transcript
from storm import Random, digest, storm
from transcript import text


class Storm(unittest.TestCase):
    """Storms, and what they are made of."""

    def test_a_storm_of_random_events_behaves_as_in_rust(self) -> None:
        expected = json.loads((OWN_SCENARIOS / "../golden/storm.json").read_bytes())
        found = {}
        for seed in range(1, 9):
            transcript = text(storm(seed))
            if not GIVEN_SCENARIOS:
                write_transcript(f"storm_{seed}", transcript)
            found[str(seed)] = digest(transcript.encode())
        self.assertEqual(found, expected)

    def test_the_generator_and_the_digest_are_the_published_ones(self) -> None:
        random = Random(1_234_567)
        self.assertEqual(
            [random.next(), random.next(), random.next()],
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423],
        )
        self.assertEqual((digest(b""), digest(b"foobar")), ("cbf29ce484222325", "85944171f73967e8"))
