import type { Messages } from '../../i18n';

/** A sentence of several parts that breaks between them rather than inside one. */
export function Parts({ m, text }: { m: Messages; text: string }) {
  const parts = text.split(m.join);
  return (
    <>
      {parts.map((part, index) => (
        <span key={part} class="part">
          {part}
          {index < parts.length - 1 ? m.join : ''}
        </span>
      ))}
    </>
  );
}
