import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { MAX_WIDTH, MIN_WIDTH } from './column';

const STEP = 16;

const useStyles = makeStyles({
  handle: {
    position: 'absolute',
    right: 0,
    top: '6px',
    bottom: '6px',
    width: '9px',
    cursor: 'col-resize',
    touchAction: 'none',
    borderRight: `2px solid transparent`,
    ':hover': { borderRightColor: tokens.colorNeutralStrokeAccessible },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRightColor: tokens.colorNeutralStrokeAccessible,
    },
  },
});

interface ColumnResizerProps {
  label: string;
  width: number;
  tabIndex: number;
  onWidth: (width: number) => void;
}

/** The edge of a column: drag it, or move it with the arrow keys. */
export function ColumnResizer({ label, width, tabIndex, onWidth }: ColumnResizerProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(width + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, clientX: from, pointerId } = event;
    // A column that grows is wider than its set width when the drag begins.
    const start = currentTarget.parentElement?.offsetWidth || width;
    currentTarget.setPointerCapture(pointerId);
    const drag = (move: globalThis.PointerEvent) => onWidth(start + move.clientX - from);
    currentTarget.addEventListener('pointermove', drag);
    currentTarget.addEventListener('lostpointercapture', () => currentTarget.removeEventListener('pointermove', drag), {
      once: true,
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved has no element of its own
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      tabIndex={tabIndex}
      className={styles.handle}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
