import { standingIn, tallyOf } from '../../shared/rules/ballotChain';
import type { Named, VoteView } from '../../shared/rules/voteView';
import type { ItemOf, ListStore } from '../ports';
import { chainsIn } from './ballotRows';
import { namedAll } from './nameOf';
import { frozen } from './voteRows';

type Vote = ItemOf<'votes'>;

interface Known {
  /** The version of the vote. */
  eTag: string;
  /** How far the copy of the ballots reached. */
  mark: string;
  voted: Set<string>;
  /** The electorate by name, as the registers had it. */
  entitled: { registers: readonly (readonly object[])[]; named: readonly Named[] };
}

/** Who has voted and who has not, of mandates by name. */
export function progressOf(entitled: readonly Named[], voted: ReadonlySet<string>): VoteView['progress'] {
  const voters = entitled.filter(({ code }) => voted.has(code));
  const missing = entitled.filter(({ code }) => !voted.has(code));
  return { voted: voters.length, entitled: entitled.length, voters, missing, aside: [] };
}

/**
 * Who has voted in a vote that goes on. It follows the ballots as they come, so that an answer to one of many who vote at the same moment looks
 * at what is new since the answer before, and not at everybody's ballots.
 */
export class VoteProgress {
  private readonly votes = new Map<string, Known>();

  constructor(private readonly store: ListStore) {}

  /** The mandates of the electorate with a ballot that counts so far, and those without. */
  of(vote: Vote): VoteView['progress'] {
    const { voted, entitled } = this.upToDate(vote);
    return progressOf(entitled.named, voted);
  }

  private upToDate(vote: Vote): Known {
    const known = this.votes.get(vote.key);
    const changed = known?.eTag === vote.eTag ? this.changedSince(known.mark, vote.key) : undefined;
    const { municipalities } = frozen(vote).electorate;
    const voted = known && changed ? known.voted : new Set<string>();
    const place = this.placeIn(vote);
    for (const mandate of changed ?? municipalities) {
      if (municipalities.includes(mandate) && place(mandate)) voted.add(mandate);
      else voted.delete(mandate);
    }
    const now = { eTag: vote.eTag, mark: this.store.mark('ballots'), voted, entitled: this.entitled(vote, known) };
    this.votes.set(vote.key, now);
    return now;
  }

  private entitled(vote: Vote, known: Known | undefined): Known['entitled'] {
    const registers = [this.store.all('mandates'), this.store.all('municipalities')];
    const isSame = known?.entitled.registers.every((rows, at) => rows === registers[at]);
    if (known?.eTag === vote.eTag && isSame) return known.entitled;
    return { registers, named: namedAll(this.store, frozen(vote).electorate.municipalities) };
  }

  /** The mandates whose ballots have changed; undefined when that cannot be known. */
  private changedSince(mark: string, vote: string): string[] | undefined {
    const news = this.store.since('ballots', mark);
    // A row that is gone or cannot be read does not say whose it was.
    if (!news || news.items.length !== news.touched.length || news.broken.length > 0) return undefined;
    return news.items.flatMap((ballot) => (ballot.vote === vote ? [ballot.mandate] : []));
  }

  private placeIn(vote: Vote): (mandate: string) => boolean {
    const { chainOf } = chainsIn(this.store, vote);
    const before = tallyOf(vote.tallies, vote.round - 1);
    return (mandate) =>
      standingIn(chainOf(mandate), { round: vote.round, countedBefore: before?.counted[mandate] }) !== undefined;
  }
}
