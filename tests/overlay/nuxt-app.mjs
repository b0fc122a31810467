/** As Nuxt does it: the server has written the page already, the app takes it over as it stands. */
import { createSSRApp, nextTick } from 'vue';
import { view } from './vue-view.mjs';

const { component, advance } = view();
globalThis.advance = (nth) => {
  advance(nth);
  return nextTick();
};
globalThis.hydrate = () => createSSRApp(component).mount('#app');
