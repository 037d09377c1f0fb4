"""A line of a transcript."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .ids import error_id
from .records import Writer
from .times import write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lotsen import GuideError, Moment, Policy, Update


@dataclass
class Line:
    """What the guide answered to one event."""

    at: int
    event: dict[str, Any]
    update: Update
    error: dict[str, str] | None

    @classmethod
    def of(
        cls, moment: Moment, event: dict[str, Any], update: Update, error: GuideError | None, policy: Policy
    ) -> Line:
        """Put together a line, with the words for an error."""
        refusal = None
        if error is not None:
            refusal = {"id": error_id(error), "sentence": policy.sentence(error, moment)}
        return cls(moment.now, event, update, refusal)

    def written(self, writer: Writer) -> str:
        """Write the line as canonical JSON: keys sorted, no spaces, UTF-8 as it is."""
        line = {
            "at": write_time(self.at),
            "event": self.event,
            "screen": writer.screen(self.update.screen),
            "effects": [writer.effect(effect) for effect in self.update.effects],
            "carried": [writer.carried(item) for item in self.update.carried],
            "error": self.error,
        }
        return json.dumps(line, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def text(lines: Iterable[Line], writer: Writer | None = None) -> str:
    """Write a transcript, each line ended by a line feed."""
    writer = writer or Writer()
    return "".join(f"{line.written(writer)}\n" for line in lines)
