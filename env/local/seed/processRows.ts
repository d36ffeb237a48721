import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

const { developmentProcess } = seed.processes;
const PROCESS = 'utvecklingsprocessen';
/** A need is said in so many signs; the record's own words are in its minutes. */
const MOST = 250;

/** As many whole sentences as there is room for. */
function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.?])\s+(?=[A-ZÅÄÖ])/u);
  return sentences.reduce((all, one) => (`${all} ${one}`.trim().length <= MOST ? `${all} ${one}`.trim() : all), '');
}

const process = (): SeedRow[] => [
  {
    list: 'processes',
    key: PROCESS,
    draft: {
      title: developmentProcess.nameVerbatim,
      version: developmentProcess.version,
      state: 'mapping',
      summary: correctedText(
        [
          developmentProcess.currentState.introVerbatim,
          developmentProcess.nextStepVerbatim,
          developmentProcess.implementationVerbatim,
        ].join('\n\n'),
      ),
    },
  },
];

const findings = (): SeedRow[] =>
  developmentProcess.currentState.findings.map(({ id, textVerbatim }) => ({
    list: 'processFindings',
    key: id,
    draft: { process: PROCESS, title: correctedText(textVerbatim) },
  }));

/** The record says that there are several and names none: these are read out of its findings. */
const improvements = (): SeedRow[] =>
  developmentProcess.improvementAreas.map(({ id, name, from }) => ({
    list: 'improvementAreas',
    key: id,
    draft: { process: PROCESS, title: name, finding: from },
  }));

/** What the participants asked of the process, and the fields that it became. */
const needs = (): SeedRow[] =>
  seed.decisionBasisRequirements.bullets.map((one) => ({
    list: 'needs',
    key: `behov-${one.id}`,
    number: one.id,
    draft: {
      title: firstSentences(('corrected' in one && one.corrected) || correctedText(one.textVerbatim)),
      byRole: 'Projekttagare',
      becomes: one.fields.map(({ label }) => label).join('\n'),
    },
  }));

/** The development process as the record describes it: being mapped, without steps, and with no plan for its effects yet. */
export const processRows = (): SeedRow[] => [...process(), ...findings(), ...improvements(), ...needs()];
