import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
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
  /** As described or set; how wide the column is depends on the room. */
  width: number;
  tabIndex: number;
  onWidth: (width: number) => void;
}

/** The edge of a column: drag it, or move it with the arrow keys. */
export function ColumnResizer({ label, width, tabIndex, onWidth }: ColumnResizerProps) {
  const styles = useStyles();
  const edge = useRef<HTMLDivElement>(null);
  // The room may have made the column wider or narrower than it was set.
  const measure = (): number => edge.current?.closest<HTMLElement>('[role="columnheader"]')?.offsetWidth || width;
  const [now, setNow] = useState(width);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width is another measure
  useLayoutEffect(() => setNow(measure()), [width]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(measure() + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, clientX: from, pointerId } = event;
    const start = measure();
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
      ref={edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={now}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      tabIndex={tabIndex}
      className={styles.handle}
      onFocus={() => setNow(measure())}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
