/** A name among Chinese characters: a space beside Latin letters, none beside Chinese ones. */
export const spaced = (name: string): string => name.replace(/^(?=[!-~])/, ' ').replace(/(?<=[!-~])$/, ' ');
