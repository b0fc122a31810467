/** The product's mark: a SIM with what is left in it. The same drawing as public/icon/icon.svg. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M7.4 2H12a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6.4z" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M4 8h8v5H4z" fill="currentColor" opacity="0.7" />
  </svg>
);
