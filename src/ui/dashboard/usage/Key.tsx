/** What a sign in a chart means. */
export function Key({ sort, text }: { sort: 'told' | 'estimated' | 'partial' | 'unseen' | 'budget' | 'course' | 'fan' | 'even' | 'total'; text: string }) {
  return (
    <span class="key">
      <svg width="22" height="12" aria-hidden="true">
        {sort === 'unseen' && <circle class="unseen" cx="11" cy="6" r="2" />}
        {(sort === 'told' || sort === 'estimated' || sort === 'partial') && <rect class={`bar ${sort}`} x="5" y="1" width="12" height="10" rx="2" />}
        {sort === 'fan' && <path class="fan" d="M1 6L21 0V12Z" />}
        {(sort === 'budget' || sort === 'course' || sort === 'even' || sort === 'total') && <path class={sort} d="M1 6H21" />}
      </svg>
      {text}
    </span>
  );
}
