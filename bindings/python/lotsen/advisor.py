"""An advisor, which checks a candidate for the app code where the caller has it."""

from __future__ import annotations

import ctypes
from typing import Any

from .generated import core

# The generated call takes `bytes`, which no one can wipe. Below it, a call takes any memory.
_native: Any = core


class Advisor(core.Advisor):
    """Answers on the spot from a policy, without a session.

    Every answer carries why. With an answer missing it names the questions that are needed, never a default.
    """

    def check_pin(self, candidate: bytearray) -> core.PinReport | None:  # type: ignore[override]
        """Check a candidate for the app code against the rules, and wipe it. None where the policy has no app code.

        The bytes are read where they lie, and are zeros afterwards. Nothing is kept, shown or logged.
        """
        if not isinstance(candidate, bytearray):
            raise TypeError(f"a bytearray is required, which can be wiped, not {type(candidate).__name__}")
        size = len(candidate)
        try:
            borrowed = _native._UniffiForeignBytes()
            if size:
                memory = (ctypes.c_char * size).from_buffer(candidate)
                borrowed.len = size
                borrowed.data = ctypes.cast(memory, ctypes.POINTER(ctypes.c_char))
            report = _native._uniffi_rust_call(
                _native._UniffiLib.uniffi_lotsen_ffi_fn_method_advisor_check_pin,
                _native.Advisor._uniffi_clone_handle(self),
                borrowed,
            )
            found: core.PinReport | None = _native._UniffiFfiConverterOptionalTypePinReport.lift(report)
            return found
        finally:
            candidate[:] = bytes(size)
