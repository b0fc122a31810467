// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { button, one, press, settled, showDashboard } from '../../../../tests/support/show-dashboard';
import { LANGUAGES } from '../../../i18n';
import { loadBackupMessages } from '../../../i18n/backup';
import { FAULTS, type Fault } from '../../../model/backup';
import type { BackupView, OpenedBackup } from '../view';

const DAY = 86_400_000;
const AT = Date.parse('2026-11-20T12:00:00+09:00');
const opened = (over: Partial<OpenedBackup> = {}): OpenedBackup => ({
  madeAt: AT,
  counts: { readings: 1234, lines: 2 },
  refused: 0,
  plan: { added: 1200, known: 34, missing: 7, lines: 2, from: AT - 300 * DAY, to: AT },
  bring: vi.fn(async () => opened().plan),
  ...over,
});
const actions = (over: Partial<BackupView> = {}): BackupView => ({
  save: vi.fn(async () => new Blob(['x'])),
  open: vi.fn(async () => opened()),
  kept: vi.fn(async () => [
    { name: '2026-11-19 900 2', day: '2026-11-19', readings: 900, lines: 2 },
    { name: '2026-11-20 1 1', day: '2026-11-20', readings: 1, lines: 1 },
  ]),
  space: vi.fn(async () => ({ used: 12_345_678, free: 5e10, persisted: true, newer: false })),
  ...over,
});
const lines = (selector = 'main') => one(selector).textContent ?? '';

async function show(backup: BackupView, more: object = {}) {
  const shown = await showDashboard('backup', [], { backup, ...more });
  await vi.waitFor(() => one('[data-testid=space]'));
  return shown;
}
/** As a user chooses a file. */
async function choose(): Promise<void> {
  const input = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File(['x'], 'nokori.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('backups', () => {
  it('tell what is kept, where, and how safe', async () => {
    await show(actions());
    expect(lines('[data-testid=space]')).toContain('12.3 MB in use, 50 GB free');
    expect(lines('[data-testid=space]')).toContain('has promised');
    expect([...document.querySelectorAll('.backups li')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('one reading, one line'),
      expect.stringContaining('900 readings, 2 lines'),
    ]);
  });

  it.each([
    [{ free: 2e8, persisted: false, newer: false }, 'Little space is left'],
    [{ persisted: false, newer: false }, 'no promise'],
    [{ persisted: true, newer: true }, 'newer version'],
  ])('tell of %j', async (space, said) => {
    await show(actions({ space: async () => space }));
    expect(lines()).toContain(said);
  });

  it.each([
    [{ at: AT, day: '2026-11-19', readings: 900, aside: true }, ['restored from the backup of', '900 readings', 'nokori-damaged', 'Open your carrier']],
    [{ at: AT, readings: 0, aside: false }, ['there was no backup of it', '0 readings']],
  ])('tell what was mended: %j', async (mended, said) => {
    await show(actions(), { mended });
    for (const part of said) expect(lines('[data-testid=mended]')).toContain(part);
  });

  it.each(['backup', 'readings', 'days'] as const)('are saved as %s, or say that they could not be', async (what) => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const save = vi.fn<BackupView['save']>(async () => new Blob(['x']));
    await show(actions({ save }));
    await press(one(`[data-save=${what}]`));
    expect(save).toHaveBeenCalledWith(what);
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toMatch(/^nokori(-readings|-days)?-\d{4}-\d\d-\d\d\.(json|csv)$/);
    expect(document.querySelector('[data-testid=save] [role=alert]')).toBeNull();
    save.mockRejectedValueOnce(new Error('no'));
    await press(one(`[data-save=${what}]`));
    expect(lines('[data-testid=save] [role=alert]')).toContain('could not be saved');
  });
});

describe('bringing in', () => {
  it('shows first what is in the file, and changes nothing until told', async () => {
    const file = opened({ refused: 3 });
    await show(actions({ open: async () => file }));
    await choose();
    for (const part of ['1,234 readings of 2 lines', '1,200 new', '34 already here', '3 that Nokori cannot take'])
      expect(lines('[data-testid=preview]')).toContain(part);
    expect(file.bring).not.toHaveBeenCalled();
    await press(button('Cancel'));
    expect(document.querySelector('[data-testid=preview]')).toBeNull();
    expect(file.bring).not.toHaveBeenCalled();
  });

  it('adds what is missing', async () => {
    const file = opened();
    await show(actions({ open: async () => file }));
    await choose();
    await press(one('[data-testid=bring]'));
    expect(file.bring).toHaveBeenCalledWith('merge');
    expect(lines('[data-testid=brought]')).toBe('Done: 1,200 readings added.');
  });

  it('replaces only after a question that says what is lost', async () => {
    const file = opened();
    await show(actions({ open: async () => file }));
    await choose();
    one<HTMLInputElement>('[value=replace]').click();
    await settled();
    await press(one('[data-testid=bring]'));
    expect(file.bring).not.toHaveBeenCalled();
    expect(lines('[data-testid=confirm]')).toContain('Delete 7 readings here');
    await press(one('[data-testid=yes]'));
    expect(file.bring).toHaveBeenCalledWith('replace');
  });

  it('cannot replace everything by nothing', async () => {
    await show(actions({ open: async () => opened({ counts: { readings: 0, lines: 0 }, plan: { added: 0, known: 0, missing: 7, lines: 0 } }) }));
    await choose();
    expect(one<HTMLInputElement>('[value=replace]').disabled).toBe(true);
  });

  it('says that it is under way, and cannot be begun twice', async () => {
    await show(actions({ open: async () => opened({ bring: () => new Promise(() => undefined) }) }));
    await choose();
    await press(one('[data-testid=bring]'));
    expect(lines('[data-testid=bringing]')).toContain('a few minutes');
    expect(document.querySelector('[data-testid=bring]')).toBeNull();
  });

  it('says where it failed', async () => {
    await show(actions({ open: async () => opened({ bring: () => Promise.reject(new Error('full')) }) }));
    await choose();
    await press(one('[data-testid=bring]'));
    expect(lines('[data-testid=preview] [role=alert]')).toContain('nothing has changed');
  });

  it('looks at an automatic backup in the same way', async () => {
    const backup = actions();
    await show(backup);
    await press(one('[data-kept="2026-11-19 900 2"]'));
    expect(backup.open).toHaveBeenCalledWith('2026-11-19 900 2');
    expect(lines('[data-testid=preview]')).toContain('1,234 readings');
  });
});

describe.each(LANGUAGES)('a file that is refused, in $name', ({ id: language }) => {
  it('has a sentence for each fault, and none twice', async () => {
    const said = new Set<string>();
    let fault: Fault | undefined;
    await show(actions({ open: () => Promise.reject({ fault }) }), { language });
    for (const one_ of FAULTS) {
      fault = one_;
      await choose();
      await vi.waitFor(() => one('[data-testid=fault]'));
      said.add(lines('[data-testid=fault]'));
    }
    expect(said.size).toBe(FAULTS.length);
    expect([...said]).not.toContain((await loadBackupMessages(language)).notBrought);
    fault = 'unheard of' as Fault;
    await choose();
    expect(lines('[data-testid=fault]')).toBe((await loadBackupMessages(language)).notBrought);
  });
});
