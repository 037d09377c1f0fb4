import { Page } from './draw/page.js';
import { DeviceEffects } from './effects.js';
import { Model } from './model.js';
import { offline } from './offline.js';
import { rules } from './policy.js';
import { saidIn } from './said.js';
import { DeviceStore } from './store.js';
import { tab } from './tab.js';

try {
    const said = saidIn(document, navigator.languages);
    const { policy, told } = await rules(document, said);
    const page = new Page(document, policy.brand(), said);
    let model: Model | undefined;
    const here = await tab(navigator.locks, () => model?.redraw());
    const store = new DeviceStore();
    const site = offline(navigator.serviceWorker, document, () => model?.tellNewer());
    model = await Model.start(
        {
            policy,
            told,
            store,
            tab: here,
            forget: async () => {
                // No other tab saves again what it still shows.
                await here.take();
                await Promise.allSettled([store.forget(), site.forget()]);
                location.reload();
            },
            again: () => location.reload(),
            change: () => site.take(),
            effects: new DeviceEffects(),
            browser: navigator,
            moment: () => ({ now: new Date(), locales: navigator.languages }),
        },
        (drawn) => page.draw(drawn),
    );
} catch (error) {
    // What stands in the page already says who helps.
    document.documentElement.classList.add('failed');
    throw error;
}
