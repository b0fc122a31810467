/** What `web-ext lint` says of a build: no error, and no warning but those that are known. */
import { say } from './say.mjs';

/** Preact's way to `dangerouslySetInnerHTML`, which nothing of ours uses (tests/repository.test.ts): at most once in each of these. */
const KNOWN = [/^UNSAFE_VAR_ASSIGNMENT innerHTML page-card\.js$/, /^UNSAFE_VAR_ASSIGNMENT innerHTML chunks\/[\w-]+\.js$/];

/**
 * @param folder a build for Firefox
 * @returns the known warnings, one line each, then the counts
 * @throws with whatever else was found
 */
export async function lint(folder) {
  const { createInstance } = await import('addons-linter');
  const linter = createInstance({
    config: { _: [folder], logLevel: 'fatal', output: 'none', boring: true, selfHosted: false, enterprise: false, shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await linter.run();
  const said = [...errors, ...warnings, ...notices].map(({ _type, code, message, file }) => ({
    type: _type,
    line: `${code} ${/innerHTML/.exec(message) ?? message} ${file}`,
  }));
  const left = [...KNOWN];
  const unknown = said.filter(({ type, line }) => {
    const at = left.findIndex((form) => form.test(line));
    if (type !== 'warning' || at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  if (unknown.length > 0) throw new Error(`web-ext lint: ${unknown.map(({ type, line }) => `${type} ${line}`).join('; ')}`);
  return [...said.map(({ line }) => `web-ext lint: known: ${line} (Preact's own)`), `web-ext lint: ${errors.length} errors, ${said.length} known warnings`];
}

if (process.argv[1]?.endsWith('lint-firefox.mjs'))
  lint(process.argv[2] ?? '.output/firefox-mv3').then(
    (lines) => lines.forEach(say),
    (error) => {
      say(error.message);
      process.exitCode = 1;
    },
  );
