"""Ids as transcripts write them, from the names of this language."""

from __future__ import annotations

import enum
import re

from lotsen import AdvisorError, GuideError


def id_of(value: enum.Enum) -> str:
    """Give the id of a value: `TO_COME` is `to_come`."""
    return value.name.lower()


def variant_id(value: object) -> str:
    """Give the id of a variant with fields: `OPEN_STORE` is `open_store`."""
    return type(value).__name__.rpartition(".")[2].lower()


def error_id(error: GuideError | AdvisorError) -> str:
    """Give the id of a kind of error: `NotAsked` is `not_asked`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).lower()
