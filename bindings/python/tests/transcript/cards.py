"""Cards, actions, help and reasons as transcripts write them: every field of this language's own records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ids import id_of
from .whole import Whole, Written

if TYPE_CHECKING:
    from lotsen import (
        Action,
        AddressCard,
        AppCard,
        ContactCard,
        DecisionLine,
        Help,
        HelpRoute,
        Phone,
        SourceLine,
        Why,
        WhyChange,
        WhyRow,
    )


class CardWriter(Whole):
    """Writes what several screens share."""

    def action(self, record: Action) -> Written:
        return self._whole(
            "action",
            record,
            {
                "role": id_of(record.role),
                "kind": id_of(record.kind),
                "of": record.of,
                "label": record.label,
                "detail": record.detail,
                "group": record.group,
                "icon": id_of(record.icon),
                "token": record.token,
            },
        )

    def phone(self, record: Phone) -> Written:
        return self._whole(
            "phone",
            record,
            {
                "shown": record.shown,
                "dial": record.dial,
                "spoken": record.spoken,
                "note": record.note,
            },
        )

    def address_card(self, record: AddressCard) -> Written:
        return self._whole(
            "address_card",
            record,
            {
                "id": record.id,
                "name": record.name,
                "shown": record.shown,
                "unresolved": record.unresolved,
            },
        )

    def app_card(self, record: AppCard) -> Written:
        return self._whole(
            "app_card",
            record,
            {
                "id": record.id,
                "name": record.name,
                "about": record.about,
                "store": record.store,
            },
        )

    def contact_card(self, record: ContactCard) -> Written:
        return self._whole(
            "contact_card",
            record,
            {
                "id": record.id,
                "name": record.name,
                "about": record.about,
                "phone": self.phone(record.phone) if record.phone is not None else None,
                "visit": record.visit,
                "hours": record.hours,
                "open": record.open,
                "status": record.status,
                "drop_in": record.drop_in,
                "web": self.address_card(record.web) if record.web is not None else None,
                "bring": record.bring,
                "meanwhile": record.meanwhile,
                "unresolved": record.unresolved,
                "actions": [self.action(item) for item in record.actions],
            },
        )

    def help_route(self, record: HelpRoute) -> Written:
        return self._whole(
            "help_route",
            record,
            {
                "id": record.id,
                "helper": record.helper,
                "way": id_of(record.way),
                "text": record.text,
                "contact": self.contact_card(record.contact) if record.contact is not None else None,
                "address": self.address_card(record.address) if record.address is not None else None,
                "begin": self.action(record.begin) if record.begin is not None else None,
            },
        )

    def help(self, record: Help) -> Written:
        return self._whole(
            "help",
            record,
            {
                "title": record.title,
                "line": record.line,
                "routes": [self.help_route(item) for item in record.routes],
            },
        )

    def decision_line(self, record: DecisionLine) -> Written:
        return self._whole(
            "decision_line",
            record,
            {
                "about": record.about,
                "text": record.text,
                "app": self.app_card(record.app) if record.app is not None else None,
                "never": record.never,
            },
        )

    def source_line(self, record: SourceLine) -> Written:
        return self._whole(
            "source_line",
            record,
            {
                "id": record.id,
                "text": record.text,
            },
        )

    def why(self, record: Why) -> Written:
        return self._whole(
            "why",
            record,
            {
                "title": record.title,
                "rows": [self.why_row(item) for item in record.rows],
                "answers": record.answers,
                "sources": [self.source_line(item) for item in record.sources],
                "changes": [self.why_change(item) for item in record.changes],
            },
        )

    def why_row(self, record: WhyRow) -> Written:
        return self._whole(
            "why_row",
            record,
            {
                "table": record.table,
                "row": record.row,
                "text": record.text,
            },
        )

    def why_change(self, record: WhyChange) -> Written:
        return self._whole(
            "why_change",
            record,
            {
                "question": record.question,
                "value": record.value,
                "text": record.text,
            },
        )
