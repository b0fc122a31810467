import type { ComponentChildren } from 'preact';

/** A part of the guide under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="guide-part" data-testid={`guide-${id}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Sentences as a list; steps where their order matters. */
export function Sentences({ of, steps = false }: { of: readonly string[]; steps?: boolean }) {
  const items = of.map((sentence) => <li key={sentence}>{sentence}</li>);
  return steps ? <ol class="guide-list">{items}</ol> : <ul class="guide-list">{items}</ul>;
}

/** A page of somebody else's, in a tab of its own that learns nothing of this one. */
export function Outside({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** A number that can be dialled. */
export function Tel({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>;
}
