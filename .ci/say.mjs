/** Progress on stderr: stdout of every command holds only what it promises. */
import { spawn } from 'node:child_process';

const HEARTBEAT_MS = 8_000;
const TAIL_CHARS = 64_000;

/** One plain line on stderr. */
export const say = (text) => void process.stderr.write(`setup: ${text}\n`);

/** A step that could not be done; its message is the one sentence the user reads. */
export class SetupError extends Error {}

/**
 * Runs one long step quietly: a line at the start, one at least every ten seconds, one at the end with the seconds it took.
 * Resolves with what the program printed; rejects with SetupError saying `sorry` and the program's own reason.
 */
export function step(name, sorry, command, args, options = {}) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  say(`${name} …`);
  return new Promise((resolve, reject) => {
    let tail = '';
    const heartbeat = setInterval(() => say(`${name} … ${seconds()} s`), HEARTBEAT_MS);
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-TAIL_CHARS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (problem) => {
      clearInterval(heartbeat);
      if (problem) return reject(new SetupError(`${sorry} (${problem}).`));
      say(`${name}: done in ${seconds()} s`);
      resolve(tail);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(code === 0 ? '' : reasonIn(tail) || `${command} ended with ${code}`));
  });
}

/** The first line in which a program names its trouble, short enough for one sentence. */
function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /^(npm error (?!code |[\w-]+$)|E: |Error: )\S/.test(line)) ?? lines.filter(Boolean).at(-1) ?? '';
  return telling.replace(/\.$/, '').slice(0, 300);
}
