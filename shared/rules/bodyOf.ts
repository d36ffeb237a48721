import type { MandateRow } from '../lists/mandates';
import type { Meeting } from '../lists/meetings';
import type { Membership } from '../lists/memberships';
import type { Project } from '../lists/projects';
import { type ProjectRules, rulesOf } from './projectRules';

/** Those who meet under one project, and the rules that hold there. */
export interface Body {
  /** None where the site has no project's row yet. */
  project: Project | undefined;
  rules: ProjectRules;
}

type OfProject = Pick<Meeting, 'project'>;

/** A meeting's own project; of one that names none, and of all that belongs to no meeting, the site's first. */
function projectOf(projects: readonly Project[], meeting?: OfProject): Project | undefined {
  const named = meeting?.project ? projects.find(({ key }) => key === meeting.project) : undefined;
  return named ?? projects.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))[0];
}

/**
 * Which rules hold here: those of the meeting's own project. Of a meeting that names none, and of all that belongs to no meeting, those of the site's
 * first project; with no project at all the defaults.
 */
export function bodyOf(projects: readonly Project[], meeting?: OfProject): Body {
  const project = projectOf(projects, meeting);
  return { project, rules: rulesOf(project) };
}

/** Whether two meetings are of the same body. */
export const isSameBody = (projects: readonly Project[], one: OfProject, other: OfProject): boolean =>
  projectOf(projects, one) === projectOf(projects, other);

interface Seated {
  mandates: readonly MandateRow[];
  memberships: readonly Membership[];
}

/** The memberships of those who sit in a body: not those whose mandate, municipality or member is of another alone. */
function membersIn(own: readonly MandateRow[], { mandates, memberships }: Seated): Membership[] {
  const seats = new Set(own.map(({ key }) => key));
  const away = new Set(mandates.flatMap(({ key }) => (seats.has(key) ? [] : [key])));
  const home = new Set(own.map(({ municipality }) => municipality));
  const elsewhere = new Set(mandates.flatMap(({ municipality: one }) => (home.has(one) ? [] : [one])));
  const here = memberships.filter(({ mandate, municipality }) =>
    mandate === null ? municipality === null || !elsewhere.has(municipality) : !away.has(mandate),
  );
  const sitting = (rows: readonly Membership[]): Set<string> =>
    new Set(rows.flatMap(({ role, member }) => (role === 'steeringGroupMember' ? [member] : [])));
  const [members, all] = [sitting(here), sitting(memberships)];
  return here.filter(
    ({ substituteFor: of, mandate }) => of === null || mandate !== null || members.has(of) || !all.has(of),
  );
}

/** The registers as far as a body goes: a mandate that names no project is of every body. */
export function registersOf<R extends Seated>({ project }: Body, registers: R): R {
  const { mandates } = registers;
  const own = mandates.filter((one) => one.project === null || one.project === project?.key);
  if (own.length === mandates.length) return registers;
  return { ...registers, mandates: own, memberships: membersIn(own, registers) };
}
