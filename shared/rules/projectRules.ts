import type { Project } from '../lists/projects';
import type { Rule } from '../lists/votes';
import { DEFAULT_ZONES } from './defaultZones';
import { MUNICIPALITIES_REQUIRED } from './participation';
import { DEFAULT_VARIANCE_PERCENT } from './variance';

type Stamps = `${string}By` | `${string}At` | 'key' | 'id' | 'eTag' | 'readableNumber';

/** What a project's row decides. */
export type ProjectRules = {
  readonly [K in Exclude<keyof Project, 'title' | 'standardAgreement' | 'varianceSek' | Stamps>]: NonNullable<
    Project[K]
  >;
};

/** What holds where the project's row says nothing. */
export const DEFAULT_RULES: ProjectRules = {
  quorum: 'moreThanHalf',
  majority: 'moreThanHalf',
  tie: 'undecided',
  plurality: 'noWinner',
  count: 'hidden',
  putting: 'together',
  substituteAtConflict: 'serves',
  substituteAtHindrance: 'serves',
  returning: 'afterConflict',
  fastTrackStart: 'partiesOrChair',
  cardLanguage: 'sv',
  callDays: 5,
  adjustReminderDays: 14,
  municipalitiesRequired: MUNICIPALITIES_REQUIRED,
  variancePercent: DEFAULT_VARIANCE_PERCENT,
  riskLowTo: DEFAULT_ZONES.low,
  riskMediumTo: DEFAULT_ZONES.medium,
};

/** The rules of a project, the defaults where its row is silent. */
export function rulesOf(project: Partial<Project> | undefined): ProjectRules {
  const said = Object.entries(project ?? {}).filter(
    ([name, value]) => value !== null && Object.hasOwn(DEFAULT_RULES, name),
  );
  return { ...DEFAULT_RULES, ...Object.fromEntries(said) };
}

/** What is frozen with a vote when it opens. */
export const voteRule = ({ quorum, majority, tie, plurality, count }: ProjectRules, chair?: string): Rule => ({
  quorum,
  majority,
  tie,
  plurality,
  count,
  ...(chair === undefined ? {} : { chair }),
});
