/** A JSON value spoilt at random, at any depth. */
import { pick, type Random } from '../redesign/random';

const HOSTILE: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    1e21,
    9e15,
    '',
    ' ',
    '0',
    'GB',
    'usage',
    'remaining',
    'same text',
    '2026-02-30',
    '2026-13-01',
  ],
  ...['\u0000', '\u202e', '\ud800', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=1+1', 'x'.repeat(10_000), '9999', '12345', 'docomo', '../..'],
  ...[
    [],
    {},
    [[]],
    { toString: 1 },
    { value: 5, unit: 'GB' },
    { value: -5, unit: 'GB' },
    { value: 5, unit: 'EB' },
    { length: 3 },
    Array(500).fill({}),
    nested(200),
  ],
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'value',
  'unit',
  'id',
  'figures',
  'hidden',
  'extra',
  '',
  'line',
  'of',
  '\u202e',
  'x'.repeat(500),
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at++) value = at % 2 ? [value] : { a: value };
  return value;
}

/** A copy; the value itself stays as it is. */
export function mutateValue(value: unknown, random: Random): unknown {
  let spoilt = value;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) spoilt = within(spoilt, random);
  return spoilt;
}

function within(value: unknown, random: Random): unknown {
  const isDeep = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isDeep || random() < 0.12) return random() < 0.5 ? pick(random, HOSTILE) : near(value, random);
  const entries = Object.entries(value);
  const at = Math.floor(random() * entries.length);
  const [key, inner] = entries[at] as [string, unknown];
  const chance = random();
  if (chance < 0.06) entries.splice(at, 1);
  else if (chance < 0.12) entries.push([pick(random, KEYS), pick(random, HOSTILE)]);
  else if (chance < 0.15) entries.push(...entries.map(([name, one]): [string, unknown] => [`${name}`, one]).slice(0, 50));
  else entries[at] = [key, within(inner, random)];
  if (Array.isArray(value)) return entries.map(([, one]) => one);
  // a key may be one that an object literal would take for its prototype
  return JSON.parse(`{${entries.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one) ?? 'null'}`).join()}}`);
}

/** A little off: another number, a longer text. */
function near(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return value + pick(random, [1, -1, 0.01, 1000, -1e6, 1e13]);
  if (typeof value === 'string') return pick(random, [`${value}0`, value.slice(1), value.toUpperCase(), `${value}\u0000`, value.repeat(30)]);
  return typeof value === 'boolean' ? !value : [value, value];
}
