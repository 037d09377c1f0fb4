import type { Effect, EffectKind } from 'lotsen';

/** Performs what the guide asks for; gives its kind where that was not possible. */
export interface Effects {
    perform(effect: Effect): Promise<EffectKind | null>;
}

/** Performs each by what the browser opens for an address, and nothing without the official's own click. */
export class DeviceEffects implements Effects {
    async perform(effect: Effect): Promise<EffectKind | null> {
        switch (effect.type) {
            case 'OpenStore':
                return opens(storeAddress(effect.appStore, effect.package)) ? null : 'Store';
            case 'OpenApp':
                // Whether an app has taken it a page is never told.
                return effect.scheme !== null && goes(`${effect.scheme}://`) ? null : 'App';
            case 'OpenLink':
                return opens(effect.address) ? null : 'Link';
            case 'Call':
                return goes(`tel:${effect.dial}`) ? null : 'Phone';
            case 'Mail':
                return goes(`mailto:${encodeURIComponent(effect.address).replace('%40', '@')}`) ? null : 'Mail';
            case 'OpenMap':
                return goes(mapAddress(effect.query, navigator.userAgent)) ? null : 'Map';
            case 'OpenSettings':
                return 'Settings';
            case 'Share':
                return (await shares(effect.text)) ? null : 'Share';
        }
    }
}

function storeAddress(appStore: string | null, name: string | null): string | null {
    if (name !== null && /\bAndroid\b/.test(navigator.userAgent)) {
        return `https://play.google.com/store/apps/details?id=${encodeURIComponent(name)}`;
    }
    return appStore === null ? null : `https://apps.apple.com/app/id${encodeURIComponent(appStore)}`;
}

/**
 * What opens the map of the device at an address. A device without one has null, and the guide says the address: no map on the web
 * is told where somebody wants to go, as nobody has declared one.
 */
export function mapAddress(query: string, userAgent: string): string | null {
    const place = encodeURIComponent(query);
    if (/\bAndroid\b/.test(userAgent)) return `geo:0,0?q=${place}`;
    if (/\b(iPhone|iPad|Macintosh)\b/.test(userAgent)) return `maps://?q=${place}`;
    return null;
}

/** In a tab of its own, which knows nothing of this one. */
function opens(address: string | null): boolean {
    if (address === null) return false;
    const link = document.createElement('a');
    Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer' });
    link.click();
    return true;
}

/** To another program, which leaves this page where it is. */
function goes(address: string | null): boolean {
    if (address === null) return false;
    const link = document.createElement('a');
    link.href = address;
    link.click();
    return true;
}

/** By the system's own sheet; where there is none, or it is refused as in a frame, into the clipboard. */
export async function shares(text: string, by: Pick<Navigator, 'clipboard' | 'share'> = navigator): Promise<boolean> {
    try {
        if (typeof by.share === 'function') {
            await by.share({ text });
            return true;
        }
    } catch (error) {
        // Who closes the sheet has shared nothing, and nothing has failed.
        if (error instanceof DOMException && error.name === 'AbortError') return true;
    }
    try {
        await by.clipboard.writeText(text);
        return true;
    } catch {
        return false;
    }
}
