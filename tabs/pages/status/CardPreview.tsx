import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Failure, Loading } from '../../States';
import { useSession } from '../../session';
import { renderCard } from './renderCard';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    padding: '4px',
    overflowX: 'auto',
    '& .ac-pushButton': {
      padding: '5px 12px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      fontFamily: 'inherit',
    },
  },
});

/** An Adaptive Card as the channel will show it; the drawing code is fetched only when a card is to be seen. */
export function CardPreview({ card }: { card: unknown }) {
  const { t } = useSession();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    let here = true;
    renderCard(card).then(
      (element) => {
        if (!here) return;
        place.current?.replaceChildren(element);
        setState('drawn');
      },
      () => here && setState('failed'),
    );
    return () => {
      here = false;
    };
  }, [card]);

  return (
    <>
      {state === 'drawing' && <Loading rows={4} />}
      {state === 'failed' && <Failure error={{ message: t.frame.somethingWrong }} />}
      <div ref={place} className={state === 'drawn' ? styles.card : undefined} inert />
    </>
  );
}
