import { describe, expect, it } from 'vitest';
import { builtInTranslator, type TranslatorInterface } from './built-in';

const TERMS = [
  { ja: '光回線', said: 'fibre line' },
  { ja: '光', said: 'Hikari' },
];
/** What the browser would offer; it makes of Japanese what `said` says. */
const offering = (said: (text: string) => string, availability = 'available') => {
  const asked: string[] = [];
  let made = 0;
  const offered: TranslatorInterface = {
    availability: async () => availability,
    create: async () => {
      made++;
      return {
        translate: async (text) => {
          asked.push(text);
          return said(text);
        },
      };
    },
  };
  return { offered, asked, made: () => made };
};

describe('the browser’s own translator', () => {
  it('is not there in most browsers', () => {
    expect(builtInTranslator('en', () => [], undefined)).toBeUndefined();
  });

  it('never sees our terms, which come back as we say them', async () => {
    const { offered, asked } = offering((text) => text.replace('の工事は', ' works take ').replace('日です。', ' days.'));
    const translate = builtInTranslator('en', () => TERMS, offered);
    expect(await translate?.('光回線の工事は30日です。')).toBe('fibre line works take 30 days.');
    expect(asked.join()).not.toContain('光');
  });

  it.each([
    ['a number is another', (text: string) => text.replace('30', '13')],
    ['a term is lost', () => 'Works take 30 days.'],
    [
      'it fails',
      () => {
        throw new Error('Other generic failures occurred.');
      },
    ],
  ])('says nothing where %s', async (_, said) => {
    expect(await builtInTranslator('en', () => TERMS, offering(said).offered)?.('光回線の工事は30日です。')).toBeUndefined();
  });

  it('is made once, and anew after a failure', async () => {
    let fails = true;
    const { offered, made } = offering((text) => {
      if (fails) throw new Error('no');
      return text;
    });
    const translate = builtInTranslator('zh-Hans', () => [], offered);
    await translate?.('a');
    fails = false;
    await translate?.('a');
    expect(await translate?.('b')).toBe('b');
    expect(made()).toBe(2);
    expect(await builtInTranslator('zh-Hant', () => [], offering((text) => text, 'unavailable').offered)?.('a')).toBeUndefined();
  });
});
