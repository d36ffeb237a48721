import { makeStyles, mergeClasses } from '@fluentui/react-components';

export type Shape = 'green' | 'yellow' | 'red' | 'occurred' | 'none';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  shape: { flexShrink: 0, width: '1em', height: '1em', overflow: 'visible', forcedColorAdjust: 'none' },
});

/** One path per state: the form alone tells them apart, the colour only helps. */
const PATHS: Record<Shape, string> = {
  green: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z',
  yellow: 'M8 1.2 15.2 14.4H.8Z',
  red: 'M1.8 1.8h12.4v12.4H1.8Z',
  occurred: 'M8 .6 15.4 8 8 15.4.6 8Z',
  none: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4Z',
};

interface StatusShapeProps {
  shape: Shape;
  /** The word beside the shape; never left out. */
  text: string;
  className?: string;
}

/** A state as shape and word, with colour as help. */
export function StatusShape({ shape, text, className }: StatusShapeProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, className)}>
      <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16" className={styles.shape} data-shape={shape}>
        <path
          d={PATHS[shape]}
          strokeWidth={shape === 'none' ? 2 : 1}
          style={{ fill: shape === 'none' ? 'none' : `var(--pf-${shape})`, stroke: `var(--pf-${shape}-edge)` }}
        />
      </svg>
      <span>{text}</span>
    </span>
  );
}
