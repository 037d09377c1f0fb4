"""A policy, from a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .generated import core


class Policy(core.Policy):
    """What a municipality has decided, ready for guides and advisors. It never changes, and any thread may use it."""

    @classmethod
    def load(cls, parts: str | os.PathLike[str] | Iterable[core.PolicyPart]) -> Policy:
        """Load a policy from a folder with its JSON files, from one file, or from its parts in any order.

        It fails with `GuideError.Policy`, which names part, path and id, and with `OSError` where a file can't be read.
        Nothing is loaded then.
        """
        if isinstance(parts, (str, os.PathLike)):
            parts = cls.parts(parts)
        return super().load(list(parts))

    @classmethod
    def _of(cls, policy: core.Policy) -> Policy:
        """Give the same policy as one of this class."""
        native: Any = policy
        made: Any = cls
        given: Policy = made._uniffi_make_instance(native._uniffi_clone_handle())
        return given

    @staticmethod
    def parts(source: str | os.PathLike[str]) -> list[core.PolicyPart]:
        """Read the JSON files in a folder and the folders in it, or one file; each is called by its path from there."""
        whole = Path(source)
        if not whole.is_dir():
            return [core.PolicyPart(name=whole.name, bytes=whole.read_bytes())]
        files = sorted(file for file in whole.rglob("*.json") if file.is_file())
        if not files:
            raise FileNotFoundError(f"{whole}: no JSON files in this folder")
        return [core.PolicyPart(name=file.relative_to(whole).as_posix(), bytes=file.read_bytes()) for file in files]
