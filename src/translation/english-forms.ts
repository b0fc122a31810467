/** Forms of English verbs that follow the rule. */

/** added, changed, topped up: of the first word. */
export function regular(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [first.endsWith('e') ? `${first}d` : /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ied` : `${twice(first)}ed`, ...rest].join(' ');
}

/** stopp-, cancell-: its last letter is written twice. */
const twice = (first: string) =>
  /^([^aeiou]*[aeiou][bdgmnprt]|cancel|control|submit|transfer|occur|refer|output)$/.test(first) ? first + first.at(-1) : first;

/** adding, changing, running out. */
export function gerund(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  const stem = /[^eoy]e$/.test(first) && first !== 'be' ? first.slice(0, -1) : twice(first);
  return [`${stem}ing`, ...rest].join(' ');
}
