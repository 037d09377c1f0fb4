import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Guide, load } from 'lotsen';

await load(); // the library and a policy, once; every call after it is synchronous
const file = join(tmpdir(), 'lotsen-session');
const moment = { now: new Date(), locales: ['sv'] };
const guide = Guide.open(moment, { snapshot: await readFile(file).catch(() => null) }); // an old session goes on
const { title, actions } = guide.current(moment).screen;
console.log(title, actions.length, actions[0]?.label); // draw it: blocks, input and actions too
const pressed = actions[0] ? ({ type: 'Press', value: actions[0].token } as const) : ({ type: 'Home' } as const);
const update = guide.send(pressed, moment); // what the official pressed
await writeFile(file, update.snapshot); // save after each event
console.log(update.screen.title, update.effects); // perform the effects, in order
