/** A package as it goes to Teams: every file by its name, placeholders filled. */
export type AppPackage = ReadonlyMap<string, Uint8Array>;

/** The parts of the manifest that the checks here read; the schema checks the rest. */
export interface AppManifest {
  $schema?: string;
  manifestVersion?: string;
  icons?: { color?: string; outline?: string };
  localizationInfo?: { defaultLanguageTag?: string; additionalLanguages?: { languageTag: string; file: string }[] };
  developer?: Record<string, string>;
  staticTabs?: { entityId?: string; name?: string; contentUrl?: string; websiteUrl?: string }[];
  bots?: { scopes?: string[]; commandLists?: { scopes?: string[]; commands?: { title: string }[] }[] }[];
  validDomains?: string[];
  webApplicationInfo?: { id?: string; resource?: string };
}

/** A language file: texts by the path of the manifest property that they replace. */
type LanguageFile = Readonly<Record<string, unknown>>;

/** The JSON content of a file of the package; undefined when it is not there or no JSON. */
export function readJson(files: AppPackage, name: string): unknown {
  const bytes = files.get(name);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The language files that the manifest names, those that are there and are JSON objects. */
export function languageFiles(files: AppPackage, manifest: AppManifest): { file: string; texts: LanguageFile }[] {
  return (manifest.localizationInfo?.additionalLanguages ?? []).flatMap(({ file }) => {
    const texts = readJson(files, file);
    return isRecord(texts) ? [{ file, texts }] : [];
  });
}

/** The string at a path such as `staticTabs[0].name`. */
export function textAt(manifest: unknown, path: string): string | undefined {
  const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const value = keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), manifest);
  return typeof value === 'string' ? value : undefined;
}

/** Whether a value is an object or array whose properties can be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
