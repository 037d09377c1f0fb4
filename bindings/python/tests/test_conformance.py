"""Every scenario gives the bytes that it gives in Rust."""

from __future__ import annotations

import unittest

from places import GIVEN_SCENARIOS, GOLDEN, OWN_SCENARIOS, scenarios, write_transcript
from scenario import play
from transcript import text
from transcript.records import Writer
from transcript.whole import Swap

SWAPS = (
    Swap("screen", "title", "heading"),
    Swap("block", "kind", "plain"),
    Swap("block_kind", "type", "text"),
    Swap("input", "question", "submit"),
    Swap("choice", "value", "label"),
    Swap("action", "label", "detail"),
    Swap("progress", "position", "total"),
    Swap("step_item", "title", "spoken"),
    Swap("help", "title", "line"),
    Swap("help_route", "id", "helper"),
    Swap("contact_card", "name", "about"),
    Swap("phone", "shown", "dial"),
    Swap("address_card", "id", "name"),
    Swap("app_card", "name", "about"),
    Swap("decision_line", "about", "text"),
    Swap("why", "title", "rows"),
    Swap("why_row", "table", "row"),
    Swap("source_line", "id", "text"),
    Swap("why_change", "question", "value"),
    Swap("term", "form", "explanation"),
    Swap("carried", "change", "id"),
    Swap("effect", "app", "package"),
)


class Conformance(unittest.TestCase):
    """Scenarios and their golden transcripts."""

    maxDiff = 2_000

    def test_every_scenario_gives_its_golden_transcript(self) -> None:
        for path in scenarios():
            with self.subTest(path.name):
                played = play(path)
                self.assertEqual(played.scenario.name, path.stem, "a scenario has the name of its file")
                transcript = text(played.lines)
                write_transcript(path.stem, transcript)
                golden = GOLDEN / f"{path.stem}.jsonl"
                if GIVEN_SCENARIOS and not golden.exists():
                    continue  # Other scenarios need only be played to their end.
                expected = golden.read_bytes()
                if transcript.encode() != expected:
                    self.assertEqual(transcript.splitlines(), expected.decode().splitlines())
                    self.fail("only the ends of lines differ")

    def test_the_same_scenario_gives_the_same_bytes(self) -> None:
        for path in scenarios()[:12]:
            self.assertEqual(text(play(path).lines), text(play(path).lines), path.name)

    def test_two_swapped_fields_are_noticed(self) -> None:
        played = [play(path).lines for path in sorted(OWN_SCENARIOS.glob("*.json"))]
        plain = [text(lines) for lines in played]
        writers = {name for name in dir(Writer) if name[0] != "_"}
        self.assertEqual(writers, {swap.record for swap in SWAPS}, "a swap for each function that writes a record")
        for swap in SWAPS:
            writer = _Forgiving(swap)
            noticed = any(text(lines, writer) != golden for lines, golden in zip(played, plain, strict=True))
            self.assertTrue(noticed, swap)


class _Forgiving(Writer):
    """Swaps only where a variant has both fields."""

    def _swapped(self, name: str, fields: dict[str, object]) -> dict[str, object]:
        swap = self._swap
        has_both = swap is not None and swap.one in fields and swap.other in fields
        return super()._swapped(name, fields) if has_both else fields
