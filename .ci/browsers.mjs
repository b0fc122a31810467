/** Where the browsers are. Used by the set-up, the tests and the developer commands. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Downloaded browsers: puppeteer's own cache folder, so that what it already has is found. */
export const BROWSER_CACHE = process.env.PUPPETEER_CACHE_DIR || join(homedir(), '.cache', 'puppeteer');

const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const WELL_KNOWN = {
  chrome: {
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'].map((name) => `/usr/bin/${name}`),
    darwin: ['Google Chrome', 'Chromium'].flatMap((name) => ['', homedir()].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`)),
    win32: programFolders.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
    darwin: ['', homedir()].map((home) => `${home}/Applications/Firefox.app/Contents/MacOS/firefox`),
    win32: programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
};

/** Path of a Chromium or Chrome, or undefined. CHROME_BIN decides where it is set. */
export const findChromium = () => find('chrome', 'CHROME_BIN');

/** Path of a Firefox, or undefined. FIREFOX_BIN decides where it is set. */
export const findFirefox = () => find('firefox', 'FIREFOX_BIN');

async function find(browser, variable) {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist.`);
  }
  return (await downloaded(browser)) ?? WELL_KNOWN[browser][process.platform]?.find((path) => existsSync(path) && !isSnap(path));
}

async function downloaded(browser) {
  if (!existsSync(join(BROWSER_CACHE, browser))) return undefined;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE });
  return installed.filter((one) => one.browser === browser && existsSync(one.executablePath)).at(-1)?.executablePath;
}

/** Ubuntu's chromium and firefox packages are scripts that start (or ask for) a snap, which sees neither /tmp nor our folders. */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  return process.platform === 'linux' && statSync(real).size < 65_536 && readFileSync(real, 'latin1').includes('/snap/');
}
