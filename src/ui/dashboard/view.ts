import type { Language } from '../../i18n';
import type { DashboardMessages, OptionMessages, UsageMessages } from '../../i18n/dashboard';
import type { PeriodTotal } from '../../insights/usage/periods';
import type { ImportMode, ImportPlan, KeptBackup, Mended, Space } from '../../model/backup';
import type { DevicesNow } from '../../model/devices';
import type { HandInput } from '../../model/hand-input';
import type { RuleId } from '../../model/notice';
import type { Settings } from '../../model/settings';
import type { AccessList } from '../../model/site-access';
import type { Summary } from '../../model/summary';
import type { DayTotal, UsagePoint } from '../../model/usage';
import type { View } from '../parts/view';

/** All that is known of the usage of one line or pool, oldest first. */
export interface UsageHistory {
  days: readonly DayTotal[];
  months: readonly PeriodTotal[];
  points: readonly UsagePoint[];
}

/** How a rule is where nobody has set it. */
export interface RuleRow {
  id: RuleId;
  on: boolean;
  levels: readonly number[];
}

/** What is kept, for the page that says so. */
export interface Kept {
  readings: number;
  /** ms since 1970 */
  since?: number;
  bytes?: number;
}

/** A file that has been found good. */
export interface OpenedBackup {
  /** ms since 1970 */
  madeAt: number;
  counts: { readings: number; lines: number };
  /** readings in it that are none */
  refused: number;
  plan: ImportPlan;
  /** brings it in; rejects where that failed, and nothing has changed */
  bring: (mode: ImportMode) => Promise<ImportPlan>;
}

/** What can be done with backups. */
export interface BackupView {
  save: (what: 'backup' | 'readings' | 'days') => Promise<Blob>;
  /** a file of the user's, or an automatic backup by its name; rejects with its `fault`. Changes nothing */
  open: (from: Blob | string) => Promise<OpenedBackup>;
  kept: () => Promise<readonly KeptBackup[]>;
  space: () => Promise<Space>;
}

/** What can be done about other devices. Each rejects where the browser refuses it. */
export interface DevicesView {
  now: () => Promise<DevicesNow>;
  start: () => Promise<void>;
  /** @param takeBack deletes what this device has sent */
  stop: (takeBack: boolean) => Promise<void>;
  send: () => Promise<void>;
  /** deletes what a device has sent; without one, what all have, and ends it here */
  forget: (device?: string) => Promise<void>;
  /** calls back when something of it is another. @returns what ends that */
  follow: (changed: () => void) => () => void;
}

/** What every section of the dashboard needs. */
export interface DashboardView extends View {
  d: DashboardMessages;
  u: UsageMessages;
  o: OptionMessages;
  summary: Summary;
  settings: Settings;
  /** undefined in the settings: as the browser */
  language: Language;
  languages: readonly { id: Language; name: string }[];
  access: AccessList;
  rules: readonly RuleRow[];
  onSettings: (change: Partial<Settings>) => void;
  /** hands these hosts back */
  onStop: (hosts: readonly string[]) => void;
  /** @param key of a line or pool */
  loadUsage: (key: string) => Promise<UsageHistory>;
  countOf: (key: string) => Promise<number>;
  kept: () => Promise<Kept>;
  backup: BackupView;
  devices: DevicesView;
  /** what was done about it since the page was opened */
  mended?: Mended | undefined;
  /** stores what the user typed in; rejects where that failed */
  onTyped: (input: HandInput) => Promise<void>;
  onForget: (key: string) => Promise<void>;
  onForgetAll: () => Promise<void>;
}
