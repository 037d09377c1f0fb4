import type { Device, Observation, ProbeSpec, Seen } from 'lotsen';

/** What a browser says of itself. */
export interface Browser {
    readonly userAgent: string;
    /** How many fingers it feels at once: an iPad that calls itself a Mac feels five. */
    readonly maxTouchPoints: number;
}

/** Looks at the device. What a browser cannot tell is unknown, and never a no. */
export function observe(probes: readonly ProbeSpec[], browser: Browser): Observation[] {
    const form = formOf(browser);
    return probes.map(({ id, kind, device }) => ({
        probe: id,
        seen: kind === 'Form' ? isOf(device, form) : 'Unknown',
    }));
}

function isOf(device: Device | null, form: Device | null): Seen {
    if (device === null || form === null) return 'Unknown';
    return device === form ? 'Yes' : 'No';
}

/** The kind of device, as far as it is told; null where several are alike. */
export function formOf({ userAgent, maxTouchPoints }: Browser): Device | null {
    if (/\biPhone\b/.test(userAgent)) return 'Iphone';
    if (/\biPad\b/.test(userAgent)) return 'Ipad';
    if (/\bAndroid\b/.test(userAgent)) return /\bMobile\b/.test(userAgent) ? 'AndroidPhone' : 'AndroidTablet';
    // An iPad asks for pages as a Mac does: the official is asked then.
    if (/\bMacintosh\b/.test(userAgent)) return maxTouchPoints > 1 ? null : 'Computer';
    return /\b(Windows|CrOS|X11)\b/.test(userAgent) ? 'Computer' : null;
}
