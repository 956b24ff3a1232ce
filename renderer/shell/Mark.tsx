/** The console's mark: a fleet as a small grid, one machine picked. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--accent)" />
      <g fill="var(--surface)">
        <rect x="5" y="5" width="6" height="6" rx="1.5" opacity="0.55" />
        <rect x="13" y="5" width="6" height="6" rx="1.5" />
        <rect x="5" y="13" width="6" height="6" rx="1.5" opacity="0.55" />
        <rect x="13" y="13" width="6" height="6" rx="1.5" opacity="0.55" />
      </g>
    </svg>
  );
}
