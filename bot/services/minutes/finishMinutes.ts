import type { Minutes } from '../../../shared/lists/minutes';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { currentFacts } from './currentFacts';
import { keepDocx } from './minutesFiles';
import { moveMeeting } from './moveMeeting';

/** Done when minutes have been adjusted: the file as it now stands, with who has confirmed it, and the meeting brought along. */
export async function finishMinutes(dependencies: Dependencies, actor: Actor, row: Minutes): Promise<void> {
  const { store, files } = dependencies;
  const file = await keepDocx(files, currentFacts(store, row.key), row.file?.profile ?? 'minutes');
  await store.update('minutes', { file }, { key: row.key, by: actor.key });
  await moveMeeting(dependencies, actor, { meeting: row.key, verb: 'adjustMinutes' });
}
