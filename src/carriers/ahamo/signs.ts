/** A plan's name with this makes a page this brand's, where brands share a portal. */
export default ['ahamo', /ahamo/i] as const;
