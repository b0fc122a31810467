import { useEffect, useRef } from 'preact/hooks';
import { LanguageSelect } from '../parts/LanguageSelect';
import { Mark } from '../parts/Mark';
import { Alerts } from './Alerts';
import { BackupSection } from './BackupSection';
import { DevicesSection } from './DevicesSection';
import { GuideSection } from './GuideSection';
import { Lines } from './Lines';
import { Options } from './Options';
import { Privacy } from './Privacy';
import { Sites } from './Sites';
import { Start } from './Start';
import { SECTIONS, type Section, useSection } from './sections';
import { Usage } from './usage/Usage';
import type { DashboardView } from './view';
import '../parts/look.css';
import '../parts/surface.css';
import './dashboard.css';

/** The full page: charts, lines, alerts, what can be set, and what is kept. */
export function Dashboard({ view }: { view: DashboardView }) {
  const { m, o, u, language, languages, onSettings, summary } = view;
  const section = useSection(summary.lines.length > 0 ? 'usage' : 'start');
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // whoever listens hears where the link has led
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [section]);
  const names: Record<Section, string> = {
    usage: u.usage,
    lines: o.lines,
    alerts: o.alerts,
    settings: o.settings,
    sites: o.sites,
    guide: o.guide,
    backup: o.backup,
    devices: o.devices,
    privacy: o.privacy,
    start: o.start,
  };
  return (
    <div class="surface dashboard" lang={m.meta.html}>
      <header>
        <h1 class="brand">
          <Mark /> Nokori
        </h1>
        <LanguageSelect m={m} language={language} languages={languages} onLanguage={(chosen) => onSettings({ language: chosen })} />
      </header>
      <nav aria-label={o.sections}>
        {SECTIONS.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
            {names[one]}
          </a>
        ))}
      </nav>
      <main data-section={section}>
        <h2 ref={heading} tabIndex={-1}>
          {names[section]}
        </h2>
        {section === 'usage' && <Usage view={view} />}
        {section === 'lines' && <Lines view={view} />}
        {section === 'alerts' && <Alerts view={view} />}
        {section === 'settings' && <Options view={view} />}
        {section === 'sites' && <Sites view={view} />}
        {section === 'guide' && <GuideSection view={view} />}
        {section === 'start' && <Start view={view} />}
        {section === 'backup' && <BackupSection view={view} />}
        {section === 'devices' && <DevicesSection view={view} />}
        {section === 'privacy' && <Privacy view={view} />}
      </main>
      <footer class="private">{m.private}</footer>
    </div>
  );
}
