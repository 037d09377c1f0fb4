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
                return opens(`https://www.openstreetmap.org/search?query=${encodeURIComponent(effect.query)}`)
                    ? null
                    : 'Map';
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

/** In a tab of its own, which knows nothing of this one. */
function opens(address: string | null): boolean {
    if (address === null) return false;
    const link = document.createElement('a');
    Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer' });
    link.click();
    return true;
}

/** To another program, which leaves this page where it is. */
function goes(address: string): boolean {
    const link = document.createElement('a');
    link.href = address;
    link.click();
    return true;
}

/** By the system's own sheet; where there is none, into the clipboard. */
async function shares(text: string): Promise<boolean> {
    try {
        if (typeof navigator.share === 'function') await navigator.share({ text });
        else await navigator.clipboard.writeText(text);
        return true;
    } catch (error) {
        // Who closes the sheet has shared nothing, and nothing has failed.
        return error instanceof DOMException && error.name === 'AbortError';
    }
}
