/** A plan's name with this makes a page this brand's, where brands share a portal. */
export default ['uqmobile', /UQ ?(mobile|モバイル)|トクトクプラン|コミコミプラン|くりこしプラン/i] as const;
