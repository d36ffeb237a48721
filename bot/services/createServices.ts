import { createAnswerAsParty } from './answerAsParty';
import { createCalls } from './calls';
import { createConfirmInitiatives } from './confirmInitiatives';
import type { Dependencies } from './dependencies';
import { createExchange } from './exchange/createExchange';
import { createFinalReports } from './finalReports';
import { createReleaseHandbook } from './handbook/releaseHandbook';
import { createTemplateFiles } from './handbook/templateFiles';
import { createMeetings } from './meetings';
import { createMinutes } from './minutes/createMinutes';
import { createMoveRecord } from './moveRecord';
import { createOrderAgenda } from './orderAgenda';
import { createPaperFiles } from './paperFiles';
import { createPrepareMeeting } from './prepareMeeting';
import { createPresence } from './presence';
import { createReadList } from './readList';
import { createRecords } from './records';
import { createReferring } from './referring';
import { createSaveRecord } from './saveRecord';
import { createSimilar } from './similar/createSimilar';
import { createStatusReports } from './statusReports';
import { createVotes } from './votes';

/** Every use case, built over the same dependencies; tabs and cards call the same functions. */
export function createServices(dependencies: Dependencies) {
  return {
    readList: createReadList(dependencies),
    exchange: createExchange(dependencies),
    referring: createReferring(dependencies),
    records: createRecords(dependencies),
    moveRecord: createMoveRecord(dependencies),
    saveRecord: createSaveRecord(dependencies),
    confirmInitiatives: createConfirmInitiatives(dependencies),
    answerAsParty: createAnswerAsParty(dependencies),
    similar: createSimilar(dependencies),
    releaseHandbook: createReleaseHandbook(dependencies),
    templateFiles: createTemplateFiles(dependencies),
    paperFiles: createPaperFiles(dependencies),
    statusReports: createStatusReports(dependencies),
    finalReports: createFinalReports(dependencies),
    calls: createCalls(dependencies),
    meetings: createMeetings(dependencies),
    orderAgenda: createOrderAgenda(dependencies),
    prepareMeeting: createPrepareMeeting(dependencies),
    presence: createPresence(dependencies),
    votes: createVotes(dependencies),
    minutes: createMinutes(dependencies),
  };
}

export type Services = ReturnType<typeof createServices>;
