"""What the documentation shows runs, and what the types say holds."""

from __future__ import annotations

import ast
import contextlib
import inspect
import io
import runpy
import tempfile
import unittest
import unittest.mock
from pathlib import Path
from typing import Any

from places import ROOT
from sessions import MONDAY, asked, opened

import lotsen
from lotsen import Guide
from lotsen.generated import core

PACKAGE = ROOT / "bindings/python"


def printed(path: Path) -> str:
    """Run a program, and give what it prints."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        runpy.run_path(str(path))
    return output.getvalue()


class Documented(unittest.TestCase):
    """Examples."""

    def test_the_quick_start_runs(self) -> None:
        with tempfile.TemporaryDirectory() as folder, unittest.mock.patch("tempfile.tempdir", folder):
            first, second = printed(PACKAGE / "quick_start.py"), printed(PACKAGE / "quick_start.py")
            saved = Path(folder, "lotsen-session").read_bytes()
        home, next_screen = opened().current(MONDAY).screen, asked().current(MONDAY).screen
        self.assertTrue(first.startswith(f"{home.title} ['{home.actions[0].label}'"), first)
        self.assertEqual(first.splitlines()[1], f"{next_screen.title} []")
        self.assertTrue(second.startswith(next_screen.title), second)
        self.assertEqual(Guide.open(MONDAY, snapshot=saved).current(MONDAY).screen.step, "home")

    def test_the_example_of_the_readme_runs(self) -> None:
        readme = (PACKAGE / "README.md").read_text(encoding="utf-8")
        example = readme.split("```python\n")[1].split("```")[0]
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(compile(example, "README.md", "exec"), {})
        self.assertIn("Outlook", output.getvalue())


class Typed(unittest.TestCase):
    """The stub of the generated module, held against the module."""

    def setUp(self) -> None:
        stub = Path(str(core.__file__)).with_suffix(".pyi").read_text(encoding="utf-8")
        self.classes = [item for item in ast.parse(stub).body if isinstance(item, ast.ClassDef)]

    def test_every_generated_name_is_typed_and_stands_in_the_package(self) -> None:
        runtime: Any = core
        names = {name for name in runtime.__all__ if not name.endswith("Protocol")}
        self.assertEqual({item.name for item in self.classes if item.name[0] != "_"}, names)
        self.assertEqual({name for name in names - set(dir(lotsen)) if not name.startswith("Conformance")}, set())

    def test_each_record_is_made_as_its_types_say(self) -> None:
        compared = 0
        for item in self.classes:
            family, _, variant = item.name.removeprefix("_").partition("_")
            of = getattr(core, family) if not variant else getattr(getattr(core, family), variant)
            for made in (part for part in item.body if isinstance(part, ast.FunctionDef) and part.name == "__init__"):
                typed = [argument.arg for argument in made.args.args + made.args.kwonlyargs][1:]
                found = [name for name in inspect.signature(of.__init__).parameters if name != "self"]
                if not made.args.posonlyargs:
                    self.assertEqual(typed, [name for name in found if name not in ("args", "kwargs")], item.name)
                    compared += 1
        self.assertGreater(compared, 60)
