import { useEffect, useState } from 'preact/hooks';

/** The parts of the dashboard; each is an address of its own: `dashboard.html#alerts`. */
export const SECTIONS = ['usage', 'lines', 'alerts', 'settings', 'sites', 'guide', 'backup', 'devices', 'privacy', 'start'] as const;
export type Section = (typeof SECTIONS)[number];

const fromHash = (): Section | undefined => SECTIONS.find((section) => `#${section}` === location.hash.split('/')[0]);

/** The section that the address names. @param otherwise where it names none, as it was at first */
export function useSection(otherwise: Section): Section {
  const [section, show] = useState(fromHash);
  // the first steps stay in sight while they are being taken
  const [first] = useState(otherwise);
  useEffect(() => {
    const follow = () => show(fromHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section ?? first;
}
