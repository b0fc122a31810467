/** The one door to the extension interface; webextension-polyfill stands behind it (see wxt.config.ts). */
export { browser } from 'wxt/browser';
