import { createApp, nextTick } from 'vue';
import { view } from './vue-view.mjs';

const { component, advance } = view();
globalThis.advance = (nth) => {
  advance(nth);
  return nextTick();
};
createApp(component).mount('#app');
