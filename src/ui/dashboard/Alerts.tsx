import { useState } from 'preact/hooks';
import type { RuleId } from '../../model/notice';
import { ALL_LINES, type RuleSetting } from '../../model/settings';
import { spokenName } from '../parts/names';
import type { DashboardView, RuleRow } from './view';

const WORDS = {
  used: 'ruleUsed',
  remaining: 'ruleRemaining',
  'remaining-share': 'ruleRemainingShare',
  every: 'ruleEvery',
  pace: 'rulePace',
  'run-out': 'ruleRunOut',
  throttled: 'ruleThrottled',
  expires: 'ruleExpires',
  unpaid: 'ruleUnpaid',
  balance: 'ruleBalance',
  anomaly: 'ruleAnomaly',
  roaming: 'ruleRoaming',
  'not-read': 'ruleNotRead',
  renewed: 'ruleRenewed',
} as const satisfies Record<RuleId, string>;

/** What is told, from when on, for all lines or for one, and when nothing is. */
export function Alerts({ view }: { view: DashboardView }) {
  const { m, o, summary, settings, rules, onSettings } = view;
  const [line, choose] = useState(ALL_LINES);
  const { alerts } = settings;
  const set = (id: RuleId, change: RuleSetting | undefined) => {
    const { [id]: _before, ...others } = alerts.rules[line] ?? {};
    onSettings({ alerts: { ...alerts, rules: { ...alerts.rules, [line]: change ? { ...others, [id]: change } : others } } });
  };
  const quiet = (end: 'from' | 'to', value: string) => {
    const { from = '22:00', to = '07:00' } = alerts.quiet ?? {};
    onSettings({ alerts: { ...alerts, quiet: { from, to, [end]: value } } });
  };
  const { quiet: _off, ...loud } = alerts;
  return (
    <>
      <p class="intro">{o.alertsText}</p>
      <div class="card">
        <label class="field">
          {o.alertsFor}
          <select data-testid="alerts-line" value={line} onChange={(event) => choose(event.currentTarget.value)}>
            <option value={ALL_LINES}>{o.allLines}</option>
            {summary.lines.map((one) => (
              <option key={one.key} value={one.key}>
                {spokenName(m, one)}
              </option>
            ))}
          </select>
        </label>
        <ul class="rules">
          {rules.map((rule) => (
            <Rule
              key={`${line} ${rule.id}`}
              view={view}
              rule={rule}
              forAll={line === ALL_LINES}
              own={alerts.rules[line]?.[rule.id]}
              common={alerts.rules[ALL_LINES]?.[rule.id]}
              onSet={(change) => set(rule.id, change)}
            />
          ))}
        </ul>
        <p class="note">{o.levelsHint}</p>
      </div>
      <fieldset class="card quiet">
        <legend>{o.quiet}</legend>
        <label class="check">
          <input
            type="checkbox"
            checked={alerts.quiet !== undefined}
            onChange={({ currentTarget: { checked } }) => onSettings({ alerts: checked ? { ...alerts, quiet: { from: '22:00', to: '07:00' } } : loud })}
          />
          {o.quietText}
        </label>
        {alerts.quiet && (
          <div class="fields">
            <label>
              {o.quietFrom}
              <input type="time" value={alerts.quiet.from} onChange={({ currentTarget: { value } }) => value && quiet('from', value)} />
            </label>
            <label>
              {o.quietTo}
              <input type="time" value={alerts.quiet.to} onChange={({ currentTarget: { value } }) => value && quiet('to', value)} />
            </label>
          </div>
        )}
      </fieldset>
    </>
  );
}

interface RuleProps {
  view: DashboardView;
  rule: RuleRow;
  forAll: boolean;
  /** as set for this line, and for all lines */
  own: RuleSetting | undefined;
  common: RuleSetting | undefined;
  onSet: (change: RuleSetting | undefined) => void;
}

function Rule({ view: { o }, rule, forAll, own, common, onSet }: RuleProps) {
  // what is wrong stays as it was typed until it is put right
  const [wrong, setWrong] = useState<string>();
  const on = own?.on ?? common?.on ?? rule.on;
  const levels = own?.levels ?? common?.levels ?? rule.levels;
  const write = (text: string) => {
    const found = text
      .normalize('NFKC')
      .split(/[,、;\s]+/)
      .filter(Boolean);
    const fine = found.length > 0 && found.every((level) => /^\d{1,9}(\.\d+)?$/.test(level));
    setWrong(fine ? undefined : text);
    if (fine) onSet({ ...own, levels: [...new Set(found.map(Number))] });
  };
  return (
    <li data-rule={rule.id}>
      <label class="check">
        <input type="checkbox" checked={on} onChange={({ currentTarget: { checked } }) => onSet({ ...own, on: checked })} />
        {o[WORDS[rule.id]]}
      </label>
      {rule.levels.length > 0 && (
        <input
          type="text"
          inputMode="decimal"
          aria-label={`${o[WORDS[rule.id]]}: ${o.levels}`}
          aria-invalid={wrong !== undefined}
          value={wrong ?? levels.join(', ')}
          disabled={!on}
          onChange={({ currentTarget: { value } }) => write(value)}
        />
      )}
      {wrong !== undefined && <p role="alert">{o.wrongLevels}</p>}
      {!forAll && own && (
        <button type="button" class="link" onClick={() => onSet(undefined)}>
          {o.asForAll}
        </button>
      )}
    </li>
  );
}
