import { poolKeyOf } from '../../../model/line-key';
import type { LineSummary } from '../../../model/summary';
import { spokenName } from '../../parts/names';
import type { DashboardView } from '../view';

/** What a chart can be of: a line, or what several lines share. */
export interface Subject {
  key: string;
  name: string;
  of: 'line' | 'pool';
  line: LineSummary;
}

/** Every line, and every pool once, with the first line that draws on it. */
export function subjectsOf({ summary, m, u }: Pick<DashboardView, 'summary' | 'm' | 'u'>): Subject[] {
  const lines = summary.lines.map((line): Subject => ({ key: line.key, name: spokenName(m, line), of: 'line', line }));
  const pooled = summary.lines.filter((line, index, all) => line.pool && all.findIndex(({ family, pool }) => pool && family === line.family) === index);
  return [
    ...lines,
    ...pooled.map(
      (line): Subject => ({ key: poolKeyOf(line.family), name: u.pool(spokenName(m, { ...line, number: undefined, nickname: undefined })), of: 'pool', line }),
    ),
  ];
}
