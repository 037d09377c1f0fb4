"""Where things are: the repository, scenarios, golden transcripts, and where transcripts go."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
OWN_SCENARIOS = ROOT / "tests/scenarios"
STRANDBY = ROOT / "tests/policies/strandby"
RENEWAL = ROOT / "tests/policies/renewal/four_digits/policy.json"

GIVEN_SCENARIOS = os.environ.get("LOTSEN_SCENARIOS")
SCENARIOS = Path(GIVEN_SCENARIOS) if GIVEN_SCENARIOS else OWN_SCENARIOS
GOLDEN = SCENARIOS / "../golden"


def scenarios() -> list[Path]:
    """Give the files of all scenarios."""
    found = sorted(SCENARIOS.glob("*.json"))
    if not found:
        raise FileNotFoundError(f"no scenarios in {SCENARIOS}")
    return found


def write_transcript(name: str, transcript: str) -> None:
    """Write a transcript to `<folder>/python/<name>.jsonl`, where `LOTSEN_TRANSCRIPTS` names a folder."""
    folder = os.environ.get("LOTSEN_TRANSCRIPTS")
    if folder:
        (Path(folder) / "python").mkdir(parents=True, exist_ok=True)
        (Path(folder) / "python" / f"{name}.jsonl").write_text(transcript, encoding="utf-8", newline="")
