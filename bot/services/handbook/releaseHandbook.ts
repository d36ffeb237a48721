import { AppError } from '../../../shared/AppError';
import { isVersion } from '../../../shared/fields/version';
import type { HandbookRelease } from '../../../shared/lists/handbookReleases';
import { PROJECT_MANAGEMENT } from '../../../shared/lists/roles';
import { handbookContents } from '../../../shared/rules/handbookContents';
import { hasRole } from '../../../shared/rules/hasRole';
import { isLaterVersion } from '../../../shared/rules/isLaterVersion';
import { swedishDay } from '../../../shared/rules/swedishTime';
import type { Problem } from '../../../shared/schema/problem';
import { cleanText } from '../../../shared/text/cleanText';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';

interface Given {
  version: string;
  note?: string | undefined;
}

function problemsOf(version: string, before: readonly HandbookRelease[]): Problem[] {
  if (!isVersion(version)) return [{ field: 'version', code: version === '' ? 'required' : 'notVersion' }];
  const latest = before.map((one) => one.version).find((one) => !isLaterVersion(version, one));
  return latest === undefined ? [] : [{ field: 'version', code: 'versionNotLater', values: { version: latest } }];
}

/** Freezes the handbook as it is as a version of its own; nothing of it is changed afterwards. Errors: forbidden, invalid. */
export function createReleaseHandbook({ store, log, clock }: Dependencies) {
  return async (actor: Actor, given: Given): Promise<HandbookRelease> => {
    if (!hasRole(actor, PROJECT_MANAGEMENT)) throw new AppError('forbidden');
    const version = given.version.trim();
    const problems = problemsOf(version, store.all('handbookReleases'));
    if (problems.length > 0) throw new AppError('invalid', { problems });
    const draft = {
      version,
      note: cleanText(given.note ?? '') || null,
      releasedOn: swedishDay(clock().toISOString()),
      contents: handbookContents({
        pages: store.all('handbookPages'),
        courses: store.all('courses'),
        templates: store.all('templates'),
        documents: store.all('governingDocuments'),
        processes: store.all('processes'),
        steps: store.all('processSteps'),
      }),
    };
    // The version is the key: two who release the same at once make one release, and the second is told.
    const release = await store.create('handbookReleases', draft, { key: `utgava-${version}`, by: actor.key });
    log.record({ actor, action: 'created', list: 'handbookReleases', subject: release.key, detail: { version } });
    return release;
  };
}
