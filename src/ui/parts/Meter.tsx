import type { Messages } from '../../i18n';
import './meter.css';

/** How much is used, and an arrow where the cycle stands today: a fill past the arrow is ahead of time. */
export function Meter({ m, percent, elapsed }: { m: Messages; percent: number; elapsed?: number }) {
  const gone = elapsed === undefined ? undefined : Math.round(100 * Math.min(1, Math.max(0, elapsed)));
  const said = gone === undefined ? m.meter(percent) : m.meterAndTime(percent, gone);
  return (
    <div class="meter" role="meter" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} aria-valuetext={said} aria-label={said} title={said}>
      <div class="track">
        <div class="fill" style={{ width: `${percent}%` }} />
      </div>
      {gone !== undefined && (
        <div class="today" style={{ insetInlineStart: `${gone}%` }} aria-hidden="true">
          <span class={gone > 85 ? 'end' : gone < 15 ? 'start' : ''}>{m.today}</span>
        </div>
      )}
    </div>
  );
}
