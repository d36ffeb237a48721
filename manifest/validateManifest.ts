import { type AppManifest, type AppPackage, isRecord, readJson } from './appPackage';
import { addressProblems, commandProblems, iconProblems, languageProblems } from './packageProblems';
import { schemaProblems } from './schemaProblems';

/** What may differ between a package for Teams and one for the local host page. */
interface ValidationOptions {
  /** Accept http://localhost: the local host page runs there, though Teams itself never opens it. */
  allowLoopbackHttp: boolean;
}

/** Everything that is wrong with a package, one sentence each; empty when Teams can take it. */
export function validateManifest(files: AppPackage, { allowLoopbackHttp }: ValidationOptions): string[] {
  const content = readJson(files, 'manifest.json');
  if (!isRecord(content)) return ['manifest.json is not there or is not JSON.'];
  const bySchema = schemaProblems(files, content);
  // The further rules read the properties that the schema has just vouched for.
  if (bySchema.length > 0) return bySchema;
  const manifest: AppManifest = content;
  return [
    ...iconProblems(files, manifest),
    ...languageProblems(files, manifest),
    ...addressProblems(manifest, allowLoopbackHttp),
    ...commandProblems(files, manifest),
  ];
}
