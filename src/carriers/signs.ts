/** All that portal pages get of the carriers: the signs of those that share a portal, by brand id. */
const found = import.meta.glob<readonly [brand: string, sign: RegExp]>('./*/signs.ts', { eager: true, import: 'default' });

export const SIGNS: readonly (readonly [brand: string, sign: RegExp])[] = Object.values(found);
