import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { DiamondDismissFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import { type ReactNode, type Ref, useId } from 'react';
import { useTexts } from './language';

const useStyles = makeStyles({
  bar: {
    // Holds the name that is only heard.
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    columnGap: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  info: {},
  icon: { display: 'flex', fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: {},
  body: { ...typographyStyles.body1, overflowWrap: 'break-word', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, marginInlineEnd: '4px' },
  actions: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    justifyContent: 'end',
    marginTop: tokens.spacingVerticalS,
  },
});

const ICONS = { error: <DiamondDismissFilled />, warning: <WarningFilled />, info: <InfoFilled /> };

interface BarProps {
  intent: keyof typeof ICONS;
  /** Without one it is named by its intent, for those who do not see its colour. */
  title?: string;
  actions?: ReactNode;
  className?: string | undefined;
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}

/**
 * A message in its place on the page, which always has a name. Plain elements: the page says with it that something could not be
 * fetched, so it comes with the first view, where Fluent's own would be 5 KB.
 */
export function Bar({ intent, title, actions, className, ref, children }: BarProps) {
  const styles = useStyles();
  const t = useTexts();
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div
      ref={ref}
      role="group"
      aria-labelledby={titleId}
      className={mergeClasses(styles.bar, styles[intent], className)}
    >
      <span aria-hidden className={mergeClasses(styles.icon, styles[`${intent}Icon`])}>
        {ICONS[intent]}
      </span>
      {!title && (
        <span id={titleId} className="pf-hidden">
          {t.common.bars[intent]}
        </span>
      )}
      <div className={styles.body}>
        {title && (
          <span id={titleId} className={styles.title}>
            {title}
          </span>
        )}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
