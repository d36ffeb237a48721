import type { Label } from '../fields/kind';

/** One thing that provisioning did, or would do; as much of it as is said. */
export type StepSaid =
  | { kind: 'createList'; columns: number }
  | { kind: 'addColumn'; column: { name: string } }
  | { kind: 'addIndex' | 'widen'; name: string }
  | { kind: 'addChoices'; name: string; added: readonly string[] };

/** Why a list was left as it is; as much of it as is said. */
export type ProblemSaid =
  | { kind: 'nameTaken' | 'notOurs' }
  | { kind: 'otherType' | 'notUnique' | 'narrowNumber'; name: string }
  | { kind: 'tooManyIndexes'; count: number };

interface UpgradeSaid {
  upgrade: { label: Label };
  created: number;
  changed: number;
}

const quoted = (labels: readonly string[]): string => labels.map((label) => `"${label}"`).join(', ');

/** What was done to a list, for the person who runs the command. */
export function describeStep(list: Label, step: StepSaid): Label {
  const [sv, en] = [`Listan ${list.sv}`, `The list ${list.sv}`];
  switch (step.kind) {
    case 'createList':
      return { sv: `${sv}: skapad med ${step.columns} kolumner.`, en: `${en}: created with ${step.columns} columns.` };
    case 'addColumn':
      return { sv: `${sv}: kolumnen ${step.column.name} tillagd.`, en: `${en}: column ${step.column.name} added.` };
    case 'addIndex':
      return { sv: `${sv}: kolumnen ${step.name} indexerad.`, en: `${en}: column ${step.name} indexed.` };
    case 'addChoices':
      return {
        sv: `${sv}: val tillagda i kolumnen ${step.name}: ${quoted(step.added)}.`,
        en: `${en}: choices added to column ${step.name}: ${quoted(step.added)}.`,
      };
    case 'widen':
      return {
        sv: `${sv}: kolumnen ${step.name} rymmer nu större värden.`,
        en: `${en}: column ${step.name} now holds larger values.`,
      };
  }
}

/** What an upgrade did to the rows that were there. */
export function describeUpgrade({ upgrade, created, changed }: UpgradeSaid): Label {
  return {
    sv: `${upgrade.label.sv}: ${created} rader tillagda, ${changed} ändrade.`,
    en: `${upgrade.label.en}: ${created} rows added, ${changed} changed.`,
  };
}

/** Why a list was left as it is, and what a person can do. */
export function describeProblem(list: Label, problem: ProblemSaid): Label {
  const [sv, en] = [`Listan ${list.sv} är orörd`, `The list ${list.sv} is untouched`];
  switch (problem.kind) {
    case 'nameTaken':
      return {
        sv: `${sv}: namnet är upptaget på webbplatsen. Byt namn på det som heter så och kör igen.`,
        en: `${en}: the name is taken on the site. Rename what has it and run again.`,
      };
    case 'notOurs':
      return {
        sv: `${sv}: den saknar kolumnen AppKey och är alltså inte gjord av appen. Byt namn på den och kör igen.`,
        en: `${en}: it has no column AppKey, so the app did not make it. Rename it and run again.`,
      };
    case 'otherType':
      return {
        sv: `${sv}: kolumnen ${problem.name} är av en annan typ. Innehållet skulle gå förlorat om den gjordes om.`,
        en: `${en}: column ${problem.name} is of another type. Its content would be lost if it were remade.`,
      };
    case 'notUnique':
      return {
        sv: `${sv}: kolumnen ${problem.name} måste ha unika värden. Slå på det i listans inställningar, sedan eventuella dubbletter är borttagna.`,
        en: `${en}: column ${problem.name} must have unique values. Turn that on in the list's settings, once any duplicates are removed.`,
      };
    case 'narrowNumber':
      return {
        sv: `${sv}: kolumnen ${problem.name} har en gräns för sina tal som måste tas bort i listans inställningar.`,
        en: `${en}: column ${problem.name} has a limit on its numbers that must be removed in the list's settings.`,
      };
    case 'tooManyIndexes':
      return {
        sv: `${sv}: den skulle få ${problem.count} index och SharePoint tillåter 20. Ta bort index som någon har lagt till.`,
        en: `${en}: it would have ${problem.count} indexes and SharePoint allows 20. Remove indexes that somebody added.`,
      };
  }
}

/** What the command says of the whole run, for the person who runs it. */
export const provisionLines = {
  trial: 'Prov: inget ändras. / Trial: nothing is changed.',
  /** Said before anything is tried, since the refusal itself says only that access is denied. */
  rights:
    'Att skapa listor är en administratörs steg: rollen write på webbplatsen räcker kanske inte (Graph anger Sites.Manage.All).\n' +
    'Creating lists is a step for an administrator: the role write on the site may not be enough (Graph names Sites.Manage.All).',
  unchanged: (count: number) => `Redan som de ska / Already right: ${count}`,
};
