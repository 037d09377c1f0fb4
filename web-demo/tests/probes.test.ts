/** What a browser says of the device, and what it does not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ProbeSpec } from 'lotsen';
import { formOf, observe } from '../src/probes.js';

const BROWSERS = [
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1', 5, 'Iphone'],
    ['Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X) Version/12.0 Mobile/15E148 Safari/604.1', 5, 'Ipad'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 5, null],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 0, 'Computer'],
    ['Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0 Mobile Safari/537.36', 5, 'AndroidPhone'],
    ['Mozilla/5.0 (Linux; Android 14; SM-X710) Chrome/130.0 Safari/537.36', 5, 'AndroidTablet'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36', 0, 'Computer'],
    ['Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/128.0', 0, 'Computer'],
    ['something new', 0, null],
] as const;

test('the kind of device is told where the browser tells it, and asked where two are alike', () => {
    for (const [userAgent, maxTouchPoints, form] of BROWSERS) {
        assert.equal(formOf({ userAgent, maxTouchPoints }), form, userAgent);
    }
});

test('what a browser cannot tell is unknown, and never a no', () => {
    const spec = (id: string, kind: ProbeSpec['kind'], device: ProbeSpec['device']): ProbeSpec => ({
        ...{ id, kind, device, scheme: null, package: null, appleFloor: null, androidFloor: null },
    });
    const probes = [spec('one', 'Form', 'Iphone'), spec('two', 'Form', 'Ipad'), spec('three', 'PasscodeSet', null)];
    const seen = (userAgent: string): string[] =>
        observe(probes, { userAgent, maxTouchPoints: 5 }).map((each) => each.seen);
    assert.deepEqual(seen(BROWSERS[0][0]), ['Yes', 'No', 'Unknown']);
    assert.deepEqual(seen(BROWSERS[2][0]), ['Unknown', 'Unknown', 'Unknown']);
});
