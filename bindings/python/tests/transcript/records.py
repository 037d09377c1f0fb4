"""Screens and effects as transcripts write them: every field of this language's own records."""

from __future__ import annotations

from lotsen import Block, BlockKind, Carried, Choice, Effect, Input, Progress, Screen, StepItem, Term

from .cards import CardWriter
from .ids import id_of, variant_id
from .whole import Written


class Writer(CardWriter):
    """Writes screens, effects, and what was carried over."""

    def screen(self, record: Screen) -> Written:
        return self._whole(
            "screen",
            record,
            {
                "kind": id_of(record.kind),
                "journey": record.journey,
                "step": record.step,
                "locale": record.locale,
                "heading": record.heading,
                "title": record.title,
                "elsewhere": record.elsewhere,
                "blocks": [self.block(item) for item in record.blocks],
                "input": self.input(record.input) if record.input is not None else None,
                "actions": [self.action(item) for item in record.actions],
                "progress": self.progress(record.progress) if record.progress is not None else None,
                "steps": [self.step_item(item) for item in record.steps],
                "help": self.help(record.help) if record.help is not None else None,
                "why": self.why(record.why) if record.why is not None else None,
                "terms": [self.term(item) for item in record.terms],
                "changes_at": record.changes_at,
            },
        )

    def block(self, record: Block) -> Written:
        return self._whole(
            "block",
            record,
            {
                "kind": self.block_kind(record.kind),
                "plain": record.plain,
            },
        )

    def input(self, record: Input) -> Written:
        return self._whole(
            "input",
            record,
            {
                "question": record.question,
                "many": record.many,
                "choices": [self.choice(item) for item in record.choices],
                "submit": record.submit,
            },
        )

    def choice(self, record: Choice) -> Written:
        return self._whole(
            "choice",
            record,
            {
                "value": record.value,
                "label": record.label,
                "detail": record.detail,
                "selected": record.selected,
            },
        )

    def progress(self, record: Progress) -> Written:
        return self._whole(
            "progress",
            record,
            {
                "position": record.position,
                "total": record.total,
                "text": record.text,
            },
        )

    def step_item(self, record: StepItem) -> Written:
        return self._whole(
            "step_item",
            record,
            {
                "id": record.id,
                "title": record.title,
                "status": id_of(record.status),
                "spoken": record.spoken,
            },
        )

    def term(self, record: Term) -> Written:
        return self._whole(
            "term",
            record,
            {
                "id": record.id,
                "form": record.form,
                "explanation": record.explanation,
            },
        )

    def carried(self, record: Carried) -> Written:
        return self._whole(
            "carried",
            record,
            {
                "change": id_of(record.change),
                "id": record.id,
                "text": record.text,
            },
        )

    def block_kind(self, record: BlockKind) -> Written:
        return self._swapped("block_kind", {"type": variant_id(record), **self._block_kind(record)})

    def _block_kind(self, record: BlockKind) -> Written:
        match record:
            case BlockKind.PARAGRAPH():
                fields: Written = {"text": record.text}
            case BlockKind.LIST():
                fields = {"items": record.items, "ordered": record.ordered}
            case BlockKind.NOTE():
                fields = {"tone": id_of(record.tone), "label": record.label, "text": record.text}
            case BlockKind.APP():
                fields = {"app": self.app_card(record.app)}
            case BlockKind.CONTACT():
                fields = {"contact": self.contact_card(record.contact)}
            case BlockKind.ADDRESS():
                fields = {"address": self.address_card(record.address)}
            case BlockKind.PICTURE():
                fields = {"id": record.id, "alternative": record.alternative}
            case BlockKind.DECISION():
                fields = {"lines": [self.decision_line(item) for item in record.lines]}
            case BlockKind.ROUTES():
                fields = {"routes": [self.help_route(item) for item in record.routes]}
            case _:
                raise AssertionError(f"no kind of block is written for {record}")
        return self._whole("block_kind_fields", record, fields)

    def effect(self, record: Effect) -> Written:
        return self._swapped("effect", {"type": variant_id(record), **self._effect(record)})

    def _effect(self, record: Effect) -> Written:
        match record:
            case Effect.OPEN_STORE():
                fields: Written = {
                    "app": record.app,
                    "app_store": record.app_store,
                    "package": record.package,
                }
            case Effect.OPEN_APP():
                fields = {"app": record.app, "scheme": record.scheme, "package": record.package}
            case Effect.OPEN_LINK():
                fields = {"address": record.address}
            case Effect.CALL():
                fields = {"dial": record.dial}
            case Effect.OPEN_MAP():
                fields = {"query": record.query}
            case Effect.OPEN_SETTINGS():
                fields = {"section": id_of(record.section)}
            case Effect.SHARE():
                fields = {"text": record.text}
            case _:
                raise AssertionError(f"no effect is written for {record}")
        return self._whole("effect_fields", record, fields)
