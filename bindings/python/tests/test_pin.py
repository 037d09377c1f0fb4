"""A candidate for the app code is wiped."""

from __future__ import annotations

import unittest

from lotsen import Advisor, PinAdvice, PinFault
from lotsen.generated import core


class Pin(unittest.TestCase):
    """The check of a candidate."""

    def test_a_candidate_code_is_wiped(self) -> None:
        advisor = Advisor()
        for written in (b"7305", b"1234", b"12", b"", b"\xff\x00ab", "ä".encode() * 1_000):
            candidate = bytearray(written)
            report = advisor.check_pin(candidate)
            self.assertEqual(candidate, bytearray(len(written)))
            self.assertEqual(report, core.Advisor.check_pin(advisor, written), "as if it had been handed over")

    def test_a_candidate_is_read_before_it_is_wiped(self) -> None:
        easy, wrong = Advisor().check_pin(bytearray(b"1234")), Advisor().check_pin(bytearray(b"12x"))
        assert easy is not None and wrong is not None
        self.assertEqual((easy.ok, easy.advice), (True, [PinAdvice.SEQUENCE]))
        self.assertEqual((wrong.ok, wrong.broken), (False, [PinFault.LENGTH, PinFault.DIGITS]))

    def test_what_cannot_be_wiped_is_refused(self) -> None:
        for candidate in (b"7305", "7305", None):
            with self.assertRaises(TypeError):
                Advisor().check_pin(candidate)  # type: ignore[arg-type]
