/** All that portal pages get of the carriers: the signs of those that share a portal, by brand id. */
const found = import.meta.glob<RegExp>('./*/signs.ts', { eager: true, import: 'default' });

export const SIGNS: readonly (readonly [brand: string, sign: RegExp])[] = Object.entries(found).map(([path, sign]) => [path.split('/')[1] as string, sign]);
