import type { Dependencies } from './dependencies';
import { createMeetings } from './meetings';
import { createRecords } from './records';
import { createStatusReports } from './statusReports';
import { createSubjects } from './subjects';
import { createVotes } from './votes';

/** Every use case, built over the same dependencies; tabs and cards call the same functions. */
export function createServices(dependencies: Dependencies) {
  return {
    records: createRecords(dependencies),
    statusReports: createStatusReports(dependencies),
    meetings: createMeetings(dependencies),
    votes: createVotes(dependencies),
    cards: createSubjects(dependencies),
  };
}

export type Services = ReturnType<typeof createServices>;
