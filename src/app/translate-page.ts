/** The script that translates a portal page, with the words of one language beside it: as its user has chosen, and for as long. */
import { GLOSS_MESSAGES } from '../i18n/gloss';
import type { PageState } from '../model/translation';
import { isConnected, onLookAnew, send } from '../platform/send';
import { builtInTranslator } from '../translation/page/built-in';
import { type Overlay, startOverlay } from '../translation/page/overlay';
import { broughtWords, readWords } from '../translation/script-words';
import { type MakeTranslator, TRANSLATOR } from './make-translator';

interface Running {
  words: string;
  isAlive: () => boolean;
  refresh: () => void;
  stop: () => void;
}

const RUNNING = Symbol.for('nokori.translation');
const world = globalThis as { [RUNNING]?: Running; [TRANSLATOR]?: MakeTranslator };

/** Starts it, or has the one that runs with the same words look again at what is chosen. One of before an update is stopped. */
export function translatePage(): void {
  const words = broughtWords();
  // the next script may bring another language before these words are read
  const make = world[TRANSLATOR];
  const running = world[RUNNING];
  if (!words || !make) return;
  if (running?.words === words && running.isAlive()) return running.refresh();
  running?.stop();

  let overlay: Overlay | undefined;
  let language: PageState['language'] | undefined;
  let turn = 0;
  let packed: Promise<string> | undefined;
  const off = () => {
    overlay?.stop();
    overlay = undefined;
  };
  const refresh = async () => {
    const mine = ++turn;
    // while the worker is asked
    packed ??= readWords(words);
    const state = await send('portal/state', {}).catch(() => undefined);
    if (mine !== turn) return;
    language ??= state?.language;
    // words of another language come with a script of their own
    if (!state || !language || state.mode === 'off' || state.language !== language) return off();
    if (overlay?.isOn) return overlay.setMode(state.mode);
    const read = await packed;
    // it may have been taken back meanwhile
    if (mine !== turn || !own.isAlive()) return;
    const made = make(read, language, state.carrier);
    const translateLong = builtInTranslator(language, made.terms);
    overlay = startOverlay(document, {
      ...made,
      mode: state.mode,
      labels: GLOSS_MESSAGES[language],
      ...(translateLong ? { translateLong } : {}),
      isAlive: isConnected,
    });
  };
  const own: Running = {
    words,
    isAlive: () => isConnected(),
    refresh: () => void refresh(),
    stop() {
      turn++;
      off();
    },
  };
  world[RUNNING] = own;
  onLookAnew(() => world[RUNNING] === own && own.refresh());
  own.refresh();
}
