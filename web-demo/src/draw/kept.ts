/** What an official has begun on a page and not sent yet: it stays where the same page is drawn anew. */

const FIELDS = 'button, input, summary';

/** Notes what is chosen and typed, and where the focus is; gives what puts it back. */
export function kept(body: HTMLElement): () => void {
    const before = [...body.querySelectorAll<HTMLElement>(FIELDS)];
    const focused = before.findIndex((field) => field === body.ownerDocument.activeElement);
    const inputs = before.filter(isInput);
    const chosen = new Set(inputs.filter((field) => field.checked).map(named));
    const typed = inputs.find((field) => field.type === 'search')?.value ?? '';
    return () => {
        const after = [...body.querySelectorAll<HTMLElement>(FIELDS)];
        for (const field of after.filter(isInput)) {
            if (field.type === 'search' && typed !== '') {
                field.value = typed;
                field.dispatchEvent(new Event('input', { bubbles: true }));
            } else if (chosen.has(named(field))) {
                field.checked = true;
                field.dispatchEvent(new Event('change', { bubbles: true }));
            }
        }
        after[focused]?.focus({ preventScroll: true });
    };
}

function isInput(field: HTMLElement): field is HTMLInputElement {
    return field instanceof HTMLInputElement;
}

/** What tells one choice from all others. */
function named(field: HTMLInputElement): string {
    return JSON.stringify([field.name, field.value]);
}
