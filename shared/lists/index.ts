import type { ListDefinition } from '../schema/defineList';
import { actionPoints } from './actionPoints';
import { agendaItems } from './agendaItems';
import { agendaNotes } from './agendaNotes';
import { alternatives } from './alternatives';
import { approvals } from './approvals';
import { attendance } from './attendance';
import { ballots } from './ballots';
import { benefits } from './benefits';
import { budgetLines } from './budgetLines';
import { communications } from './communications';
import { concepts } from './concepts';
import { consequences } from './consequences';
import { consultantTime } from './consultantTime';
import { conversations } from './conversations';
import { counters } from './counters';
import { courses } from './courses';
import { currentStates } from './currentStates';
import { decisions } from './decisions';
import { delegations } from './delegations';
import { deliverables } from './deliverables';
import { events } from './events';
import { finalReports } from './finalReports';
import { fundRequests } from './fundRequests';
import { goals } from './goals';
import { governingDocuments } from './governingDocuments';
import { handbookPages } from './handbookPages';
import { handbookReleases } from './handbookReleases';
import { handoverChecks } from './handoverChecks';
import { improvementAreas } from './improvementAreas';
import { initiatives } from './initiatives';
import { inspirations } from './inspirations';
import { itemAdjustments } from './itemAdjustments';
import { jobs } from './jobs';
import { keyRoles } from './keyRoles';
import { knowledgePages } from './knowledgePages';
import { mandates } from './mandates';
import { measurements } from './measurements';
import { meetingRoles } from './meetingRoles';
import { meetings } from './meetings';
import { members } from './members';
import { memberships } from './memberships';
import { milestones } from './milestones';
import { minutes } from './minutes';
import { minutesComments } from './minutesComments';
import { minutesCorrections } from './minutesCorrections';
import { motions } from './motions';
import { municipalities } from './municipalities';
import { needs } from './needs';
import { papers } from './papers';
import { parties } from './parties';
import { postedCards } from './postedCards';
import { processes } from './processes';
import { processFindings } from './processFindings';
import { processIndicators } from './processIndicators';
import { processSteps } from './processSteps';
import { projects } from './projects';
import { reallocations } from './reallocations';
import { reportFigures } from './reportFigures';
import { risks } from './risks';
import { roleHandovers } from './roleHandovers';
import { savedViews } from './savedViews';
import { scheduleChanges } from './scheduleChanges';
import { sections } from './sections';
import { similarMarks } from './similarMarks';
import { statements } from './statements';
import { statusReports } from './statusReports';
import { statusRows } from './statusRows';
import { stopDoing } from './stopDoing';
import { templates } from './templates';
import { votes } from './votes';
import { wordings } from './wordings';

/** Every list of the app, in the order in which they are provisioned and shown. A new list is one file and one line here. */
export const lists = {
  projects,
  municipalities,
  mandates,
  members,
  memberships,
  delegations,
  keyRoles,
  roleHandovers,
  goals,
  initiatives,
  benefits,
  stopDoing,
  parties,
  handoverChecks,
  similarMarks,
  savedViews,
  processes,
  processSteps,
  processFindings,
  improvementAreas,
  processIndicators,
  currentStates,
  concepts,
  governingDocuments,
  risks,
  courses,
  templates,
  handbookPages,
  handbookReleases,
  statusReports,
  statusRows,
  budgetLines,
  reportFigures,
  consultantTime,
  milestones,
  scheduleChanges,
  reallocations,
  fundRequests,
  finalReports,
  communications,
  knowledgePages,
  inspirations,
  measurements,
  deliverables,
  meetings,
  agendaItems,
  agendaNotes,
  attendance,
  papers,
  meetingRoles,
  decisions,
  alternatives,
  consequences,
  sections,
  wordings,
  votes,
  ballots,
  approvals,
  motions,
  statements,
  actionPoints,
  needs,
  itemAdjustments,
  minutes,
  minutesComments,
  minutesCorrections,
  conversations,
  postedCards,
  events,
  jobs,
  counters,
} as const;

export type Lists = typeof lists;
export type ListName = keyof Lists;

/** Whether a name from outside is a list's. */
export const isListName = (name: string): name is ListName => Object.hasOwn(lists, name);

/** The list with a name from outside, or undefined. */
export const findList = (name: string): ListDefinition<ListName> | undefined =>
  isListName(name) ? lists[name] : undefined;

/** The name in the registry of a list that a description points at. Throws for one that is not in it: a fault in the description. */
export function nameOf({ name }: { name: string }): ListName {
  if (isListName(name)) return name;
  throw new Error(`${name} is no list`);
}

/** The names of all lists. */
export const listNames: readonly ListName[] = Object.keys(lists).filter(isListName);
