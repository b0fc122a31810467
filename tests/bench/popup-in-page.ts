/** The half of the popup bench that runs inside the extension's own page, on the extension's own database. */
import { filled } from './filled';

Object.assign(globalThis, { nokoriFill: async (stored: number, now: number) => (await filled('nokori', stored, now)).close() });
