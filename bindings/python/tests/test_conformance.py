"""Every scenario and every storm gives the bytes that it gives in Rust."""

from __future__ import annotations

import copy
import itertools
import json
import unittest
from pathlib import Path
from types import ModuleType
from typing import Any

from places import GIVEN_SCENARIOS, GOLDEN, OWN_SCENARIOS, scenarios, write_transcript
from player import play
from reading import Reader

from lotsen.generated import core


def swapped(record: str, one: str, other: str) -> ModuleType:
    """Give the generated module with two fields of a record swapped, both where it is read and where it is written."""
    path = Path(str(core.__file__))
    before, converter, after = path.read_text(encoding="utf-8").partition(f"class _UniffiFfiConverterType{record}(")
    body, end, rest = after.partition("\nclass ")
    for form in (f"            {one}=", f"value.{one}, buf"):
        place, changed = form.replace(one, other), "\0"
        if form not in body or place not in body:
            raise AssertionError(f"{record} is not generated with {form} and {place}")
        body = body.replace(form, changed).replace(place, form).replace(changed, place)
    module = ModuleType("swapped")
    module.__file__ = str(path)
    exec(compile(before + converter + body + end + rest, str(path), "exec"), vars(module))
    return module


def parts(received: Any) -> dict[str, Any]:
    """Give what was received by the keys under which a transcript has it."""
    if hasattr(received, "screen"):
        return {part: getattr(received, part) for part in ("screen", "effects", "carried")}
    return {"answer": received}


def read_differs(path: Path, module: Any) -> bool:
    """Tell whether what a module gives reads otherwise, by its own names, than what was handed back."""
    run = module.ConformanceRun.scenario(str(path))
    differing = []

    def compare(received: Any) -> None:
        line = json.loads(run.last_line())
        differing.extend(Reader().read(record) != line[part] for part, record in parts(received).items())

    play(run, module, compare)
    if run.difference() is not None:
        raise AssertionError(run.difference())
    return any(differing)


class Conformance(unittest.TestCase):
    """Scenarios and storms, and what they are held against."""

    def test_every_scenario_gives_its_golden_transcript(self) -> None:
        for path in scenarios():
            with self.subTest(path.name):
                run = core.ConformanceRun.scenario(str(path))
                play(run, core)
                transcript = run.transcript()
                write_transcript(path.stem, transcript)
                golden = GOLDEN / f"{path.stem}.txt"
                if GIVEN_SCENARIOS and not golden.exists():
                    continue  # Other scenarios need only be played to their end.
                expected = golden.read_text(encoding="utf-8").partition("\n")[0]
                found = f"{transcript.count(chr(10))} events, digest {run.digest()}"
                self.assertEqual(found, expected, run.difference() if found != expected else "")

    def test_a_storm_of_random_events_behaves_as_in_rust(self) -> None:
        for seed, expected in json.loads((OWN_SCENARIOS / "../golden/storm.json").read_bytes()).items():
            run = core.ConformanceRun.storm(int(seed))
            play(run, core)
            if not GIVEN_SCENARIOS:
                write_transcript(f"storm_{seed}", run.transcript())
            self.assertEqual(run.digest(), expected, run.difference() if run.digest() != expected else "")


class Fields(unittest.TestCase):
    """Each field, read by its own name."""

    reader: Reader

    @classmethod
    def setUpClass(cls) -> None:
        cls.reader = Reader()
        for path in sorted(OWN_SCENARIOS.glob("*.json")):
            run = core.ConformanceRun.scenario(str(path))

            def compare(received: Any, run: Any = run) -> None:
                line = json.loads(run.last_line())
                for part, record in parts(received).items():
                    read = cls.reader.read(record)
                    if read != line[part]:
                        raise AssertionError(f"{part} is read as {read}, and written {line[part]}")

            play(run, core, compare)

    def test_every_field_was_met_with_something_in_it(self) -> None:
        empty = [(name, field) for name, fields in self.reader.met.items() for field, met in fields.items() if not met]
        self.assertEqual(empty, [])
        for family in (core.BlockKind, core.Effect, core.SketchElementKind):
            variants = {f"{family.__name__}.{name}" for name, held in vars(family).items() if isinstance(held, type)}
            self.assertGreater(len(variants), 5)
            self.assertEqual(variants - self.reader.met.keys(), set())

    def test_two_swapped_fields_are_noticed(self) -> None:
        for name, examples in self.reader.examples.items():
            for one, other in itertools.combinations(self.reader.met[name], 2):
                self.assertTrue(any(self.swap_is_noticed(*example, one, other) for example in examples), (name, one))

    def swap_is_noticed(self, record: object, expected: Any, one: str, other: str) -> bool:
        changed: Any = copy.copy(record)
        vars(changed)[one], vars(changed)[other] = vars(record)[other], vars(record)[one]
        return bool(Reader().read(changed) != expected)

    def test_a_swap_in_the_generated_code_that_undoes_itself_is_noticed(self) -> None:
        path = OWN_SCENARIOS / "why.json"
        self.assertFalse(read_differs(path, core))
        self.assertTrue(read_differs(path, swapped("Screen", "title", "heading")))

    def test_a_swap_in_what_a_question_is_told_is_noticed(self) -> None:
        path = OWN_SCENARIOS / "sights_of_a_step.json"
        self.assertFalse(read_differs(path, core))
        for record, one, other in (("SightCard", "name", "detail"), ("SightSheet", "id", "product")):
            self.assertTrue(read_differs(path, swapped(record, one, other)), record)
        searched = OWN_SCENARIOS / "search_in_swedish.json"
        self.assertTrue(read_differs(searched, swapped("Found", "id", "title")))
