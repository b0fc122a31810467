import type { Guide } from '../../model/guide';
import { say, terms } from '../terms';

// Sources: https://gtn-mobile.com/en/terms/. Nothing was published of its member site.

const guide: Guide = {
  id: 'gtn',
  checked: '2026-11-21',
  kind: 'contract',
  signs: { brands: ['GTN Mobile', 'GTNモバイル', 'GTN', 'Global Trust Networks'] },
  official: ['gtn-mobile.com'],
  menu: [],
  labels: [],
  phones: [],
  reset: 'unknown',
  slow: [],
  links: [
    { kind: 'home', url: 'https://gtn-mobile.com/' },
    { kind: 'terms', url: 'https://gtn-mobile.com/en/terms/' },
  ],
  notes: [
    say(
      'GTN serves residents from abroad and works in several languages: ask in yours.',
      'GTN 面向在日外国居民，支持多种语言，可用自己的语言咨询。',
      'GTN 以在日外國居民為對象，支援多種語言，可用自己的語言諮詢。',
    ),
  ],
  keep: terms('契約書', '電話番号'),
};

export default guide;
