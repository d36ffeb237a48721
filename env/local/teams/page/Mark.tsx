import { tokens } from '@fluentui/react-components';

/** The product's own mark: a process of three steps that meet. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="24" height="24" rx="6" fill={tokens.colorBrandBackground} />
      <path
        d="M6.5 7.5h4a3 3 0 0 1 3 3v3a3 3 0 0 0 3 3h1M6.5 16.5h4a3 3 0 0 0 3-3"
        fill="none"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <circle cx="6.5" cy="7.5" r="2" fill={tokens.colorNeutralForegroundOnBrand} />
      <circle cx="6.5" cy="16.5" r="2" fill={tokens.colorNeutralForegroundOnBrand} />
      <circle cx="17.5" cy="16.5" r="2" fill={tokens.colorNeutralForegroundOnBrand} />
    </svg>
  );
}
