import type { Help } from 'lotsen';

/** What may lie over the screen. */
export type Sheet =
    | { readonly type: 'Help'; readonly help: Help }
    | { readonly type: 'Trouble' }
    /** What can be done on the screen, and is seldom needed. */
    | { readonly type: 'More' }
    | { readonly type: 'Why' }
    /** What is kept on this device, and how it is forgotten. */
    | { readonly type: 'Forget' }
    | { readonly type: 'Steps' }
    /** The words that have an explanation, the one of an id first. */
    | { readonly type: 'Terms'; readonly first: string | null }
    /** What other products may show: all of them, or those of one. */
    | { readonly type: 'Sights'; readonly product: string | null }
    /** What may come at this step besides what usually does. */
    | { readonly type: 'MoreSights' }
    /** One of these by its id: how it looks, and what to do. */
    | { readonly type: 'Sight'; readonly id: string };
