"""A hundred thousand guides leave nothing behind."""

from __future__ import annotations

import subprocess
import sys
import unittest
from pathlib import Path

MOST_GROWTH = 1024 * 1024


def grown(how: str) -> int:
    """Give the growth of a process that makes a hundred thousand guides; nothing else has used its memory."""
    program = Path(__file__).with_name("memory.py")
    told = subprocess.run([sys.executable, str(program), how], capture_output=True, text=True, check=True)
    return int(told.stdout)


class Memory(unittest.TestCase):
    """What is dropped is freed."""

    def test_a_hundred_thousand_guides_leave_nothing_behind(self) -> None:
        self.assertLess(grown("dropped"), MOST_GROWTH)

    def test_guides_that_are_held_would_be_noticed(self) -> None:
        self.assertGreater(grown("held"), 10 * MOST_GROWTH)
