/** Reads records by the names of their fields, to hold them against canonical JSON: no type is known here. */

/** How many records of each shape are kept. */
const EXAMPLES = 200;

type Fields = Record<string, unknown>;

/** A record that was met, and what canonical JSON has for it. */
export interface Example {
    readonly record: Fields;
    readonly json: unknown;
}

/** Compares records with canonical JSON, and notes which fields it met with something in them. */
export class Reader {
    readonly met = new Map<string, Map<string, boolean>>();
    readonly examples = new Map<string, Example[]>();

    /** Whether a value reads as canonical JSON has it. A word of an enum is a text here, and in snake case there. */
    equal(value: unknown, json: unknown): boolean {
        if (value instanceof Date) return value.getTime() / 1000 === json;
        if (Array.isArray(value)) {
            return (
                Array.isArray(json) &&
                json.length === value.length &&
                value.every((item, at) => this.equal(item, json[at]))
            );
        }
        if (isRecord(value)) return this.#sameFields(value, json);
        return value === json || (typeof value === 'string' && snake(value) === json);
    }

    #sameFields(record: Fields, json: unknown): boolean {
        if (!isRecord(json)) return false;
        const fields = Object.entries(record);
        this.#note(record, json);
        return (
            fields.length === Object.keys(json).length &&
            fields.every(([field, held]) => snake(field) in json && this.equal(held, json[snake(field)]))
        );
    }

    #note(record: Fields, json: unknown): void {
        const shape = shapeOf(record);
        const met = this.met.get(shape) ?? new Map<string, boolean>();
        this.met.set(shape, met);
        for (const [field, held] of Object.entries(record)) {
            const something =
                held !== null && held !== '' && held !== false && !(Array.isArray(held) && held.length === 0);
            met.set(field, something || met.get(field) === true);
        }
        const examples = this.examples.get(shape) ?? [];
        this.examples.set(shape, examples);
        if (examples.length < EXAMPLES) examples.push({ record, json });
    }
}

/** What tells a type from others: its fields, and which variant it is. */
function shapeOf(record: Fields): string {
    const type = typeof record['type'] === 'string' ? `${record['type']} ` : '';
    return type + Object.keys(record).join(' ');
}

function isRecord(value: unknown): value is Fields {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `changesAt` and `ChangesAt` as `changes_at`. */
function snake(name: string): string {
    return name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
