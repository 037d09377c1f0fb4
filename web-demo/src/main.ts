import { Page } from './draw/page.js';
import { DeviceEffects } from './effects.js';
import { Model } from './model.js';
import { rules } from './policy.js';
import { DeviceStore } from './store.js';

try {
    const { policy, told } = await rules(document, navigator.languages);
    const page = new Page(document, policy.brand());
    await Model.start(
        {
            policy,
            told,
            store: new DeviceStore(),
            effects: new DeviceEffects(),
            browser: navigator,
            moment: () => ({ now: new Date(), locales: navigator.languages }),
        },
        (model) => page.draw(model),
    );
} catch (error) {
    // What stands in the page already says who helps.
    document.documentElement.classList.add('failed');
    throw error;
}
