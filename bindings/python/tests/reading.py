"""Reads records by the names of their fields, to hold them against canonical JSON: no type is known here."""

from __future__ import annotations

import enum
from typing import Any

_EXAMPLES = 500
"""How many records of each type are kept."""


def type_name(record: object) -> str:
    """Give the name of a record's type, or of its variant: `BlockKind.PARAGRAPH`."""
    return type(record).__name__.lstrip("_")


class Reader:
    """Reads records, and notes which fields it met with something in them."""

    def __init__(self) -> None:
        self.met: dict[str, dict[str, bool]] = {}
        self.examples: dict[str, list[tuple[object, Any]]] = {}

    def read(self, value: Any) -> Any:
        """Give a value as canonical JSON has it."""
        if isinstance(value, enum.Enum):
            return value.name.lower()
        if isinstance(value, list):
            return [self.read(item) for item in value]
        if not hasattr(value, "__dict__"):
            return value
        name = type_name(value)
        fields = {field: self.read(held) for field, held in vars(value).items()}
        met = self.met.setdefault(name, {})
        for field, held in fields.items():
            met[field] = met.get(field, False) or held not in (None, "", [], False)
        _, _, variant = name.rpartition(".")
        read = {"type": variant.lower(), **fields} if "." in name else fields
        examples = self.examples.setdefault(name, [])
        if len(examples) < _EXAMPLES:
            examples.append((value, read))
        return read
