"""A record, written whole: a field that no one wrote is a fault. Two can be swapped, to see that it is noticed."""

from __future__ import annotations

from typing import Any, NamedTuple

Written = dict[str, Any]


class Swap(NamedTuple):
    """Two fields of a record that are to be swapped, for a test."""

    record: str
    one: str
    other: str


class Whole:
    """Writes records whole."""

    def __init__(self, swap: Swap | None = None) -> None:
        self._swap = swap

    def _whole(self, name: str, record: object, fields: Written) -> Written:
        """Give the fields of a record; each must be there."""
        if vars(record).keys() != fields.keys():
            raise AssertionError(f"{name} has {sorted(vars(record))}, and {sorted(fields)} are written")
        return self._swapped(name, fields)

    def _swapped(self, name: str, fields: Written) -> Written:
        swap = self._swap
        if swap is None or swap.record != name:
            return fields
        return {**fields, swap.one: fields[swap.other], swap.other: fields[swap.one]}
