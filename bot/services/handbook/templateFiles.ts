import { AppError } from '../../../shared/AppError';
import { isVersion } from '../../../shared/fields/version';
import type { Template, TemplateFile } from '../../../shared/lists/templates';
import { templates } from '../../../shared/lists/templates';
import { mayWrite } from '../../../shared/rules/access';
import { isLaterVersion } from '../../../shared/rules/isLaterVersion';
import { libraryName } from '../../../shared/rules/libraryName';
import type { Problem } from '../../../shared/schema/problem';
import type { Actor } from '../../access/actor';
import { markAsDraft } from '../../documents/docx/markAsDraft';
import { readPackage } from '../../documents/docx/readPackage';
import { DOCX_TYPE } from '../../documents/docx/writeDocx';
import { bringRows } from '../bringRows';
import type { Dependencies } from '../dependencies';
import { requireItem } from '../guards';

/** Where the templates lie in the document library. */
const FOLDER = 'Metodmallar';
/** Across every page of a draft, in the language of the templates. */
const DRAFT = 'UTKAST';

interface Given {
  name?: string | undefined;
  version?: string | undefined;
  state?: string | undefined;
  bytes: Uint8Array;
}

const isState = (state: string | undefined): state is TemplateFile['state'] =>
  state === 'draft' || state === 'finished';

/** What is wrong with what is said of a file; its version comes after all that are there. */
function problemsOf({ files }: Template, { name, version, state }: Given): Problem[] {
  const problems: Problem[] = [];
  const last = files?.at(-1)?.version;
  if (!name?.trim()) problems.push({ field: 'name', code: 'required' });
  if (!version) problems.push({ field: 'version', code: 'required' });
  else if (!isVersion(version)) problems.push({ field: 'version', code: 'notVersion' });
  else if (last !== undefined && !isLaterVersion(version, last))
    problems.push({ field: 'version', code: 'versionNotLater', values: { version: last } });
  if (!isState(state)) problems.push({ field: 'state', code: 'notChoice' });
  return problems;
}

/** `Mall` and `Mall.DOCX` -> `Mall.docx`. */
const docxName = (name: string): string => libraryName(`${name.trim().replace(/\.docx$/i, '')}.docx`);

/** The template's files: a version is kept beside those before it, and never changed. Errors: forbidden, notFound, invalid, notWordFile, tooLarge. */
export function createTemplateFiles({ store, files, log, clock }: Dependencies) {
  function requireMayKeep(actor: Actor): void {
    if (!mayWrite(templates, actor, {})) throw new AppError('forbidden');
  }

  return {
    /** Asked before the first byte is taken. */
    requireMayKeep,

    async keep(actor: Actor, key: string, given: Given): Promise<Template> {
      requireMayKeep(actor);
      await bringRows(store, [{ list: 'templates', key }]);
      const before = requireItem(store, 'templates', key);
      const { name = '', version = '', state, bytes } = given;
      const problems = problemsOf(before, given);
      if (problems.length > 0 || !isState(state)) throw new AppError('invalid', { problems });
      // One that cannot be marked as a draft could not be handed out as one.
      readPackage(bytes);
      const kept = await files.put(`${FOLDER}/${docxName(name)}`, bytes, { type: DOCX_TYPE, whenTaken: 'rename' });
      const at = clock().toISOString();
      const file: TemplateFile = {
        version,
        state,
        name: docxName(name),
        path: `${FOLDER}/${kept.name}`,
        hash: kept.sha256,
        size: bytes.length,
        at,
        by: actor.key,
      };
      const changes = { files: [...(before.files ?? []), file], version, state };
      const { eTag } = before;
      const template = await store.update('templates', changes, { key, eTag, by: actor.key });
      log.record({
        actor,
        action: 'changed',
        list: 'templates',
        subject: key,
        detail: { version, state, file: file.name },
      });
      return template;
    },

    /** A version as it is handed out. */
    async open(key: string, number: string): Promise<{ name: string; type: string; bytes: Uint8Array }> {
      const template = requireItem(store, 'templates', key);
      const all = template.files ?? [];
      const last = all.at(-1);
      const file = number === 'latest' ? last : all[Number(number) - 1];
      if (!file) throw new AppError('notFound', { values: { list: 'templates', key } });
      // The last is what the template is now; those before it stay what they were.
      const { state } = file === last ? template : file;
      const bytes = await files.read(file.path);
      return { name: file.name, type: DOCX_TYPE, bytes: state === 'draft' ? markAsDraft(bytes, DRAFT) : bytes };
    },
  };
}
