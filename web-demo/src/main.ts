import { load, Policy } from 'lotsen';

import { Page } from './draw/page.js';
import { DeviceEffects } from './effects.js';
import { Model } from './model.js';
import { DeviceStore } from './store.js';

await load();
const policy = Policy.embedded();
const page = new Page(document, policy.brand());
await Model.start(
    {
        policy,
        store: new DeviceStore(),
        effects: new DeviceEffects(),
        browser: navigator,
        moment: () => ({ now: new Date(), locales: navigator.languages }),
    },
    (model) => page.draw(model),
);
