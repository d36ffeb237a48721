import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fillPlaceholders, type PlaceholderValues } from '../../../../manifest/fillPlaceholders';

/** A tab as the app's own manifest describes it. */
interface ManifestTab {
  entityId: string;
  name: { sv: string; en: string };
  contentUrl: string;
  contexts: string[];
}

/** What the host page reads from the app's manifest. */
export interface HostedApp {
  id: string;
  name: string;
  tabs: ManifestTab[];
}

const schema = z.object({
  id: z.string(),
  name: z.object({ short: z.string() }),
  localizationInfo: z
    .object({
      defaultLanguageTag: z.string(),
      additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })).default([]),
    })
    .optional(),
  staticTabs: z.array(
    z.object({
      entityId: z.string(),
      name: z.string(),
      contentUrl: z.string(),
      context: z.array(z.string()).default([]),
    }),
  ),
});

function readJson(file: string, values: PlaceholderValues): unknown {
  if (!existsSync(file)) throw new Error(`${file} is missing: the host page shows the tabs that it describes.`);
  const { text, missing } = fillPlaceholders(readFileSync(file, 'utf8'), values);
  if (missing.length > 0) throw new Error(`${file} needs settings that have no value: ${missing.join(', ')}`);
  return JSON.parse(text);
}

/** Reads manifest.json of a folder and its language files, with the placeholders filled: the real manifest drives the host page. */
export function readManifest(folder: string, values: PlaceholderValues): HostedApp {
  const { id, name, staticTabs, localizationInfo } = schema.parse(readJson(path.join(folder, 'manifest.json'), values));
  const translations = new Map(
    (localizationInfo?.additionalLanguages ?? []).map(({ languageTag, file }) => [
      languageTag.slice(0, 2),
      z.record(z.string(), z.unknown()).parse(readJson(path.join(folder, file), values)),
    ]),
  );
  const nameIn = (language: string, index: number, fallback: string): string => {
    const translated = translations.get(language)?.[`staticTabs[${index}].name`];
    return typeof translated === 'string' ? translated : fallback;
  };
  return {
    id,
    name: name.short,
    tabs: staticTabs.map((tab, index) => ({
      entityId: tab.entityId,
      name: { sv: nameIn('sv', index, tab.name), en: nameIn('en', index, tab.name) },
      contentUrl: tab.contentUrl,
      contexts: tab.context,
    })),
  };
}
