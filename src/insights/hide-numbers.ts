import type { Summary } from '../model/summary';

/** A summary whose lines show no digit of their numbers; what they are told apart by stays. */
export const withoutNumbers = (summary: Summary): Summary => ({
  ...summary,
  lines: summary.lines.map((line) => ({
    ...line,
    ...(line.number ? { number: '••' } : {}),
    ...(line.pool?.members ? { pool: { ...line.pool, members: line.pool.members.map(() => '') } } : {}),
    ...(line.label ? { label: line.label.replace(/\d/g, '•') } : {}),
  })),
});
