/** A plan's name with this makes a page this brand's, where brands share a portal. */
export default ['irumo', /irumo/i] as const;
