"""Transcripts: what the guide answered, a line of canonical JSON for each event."""

from .line import Line, text

__all__ = ["Line", "text"]
