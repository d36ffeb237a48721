import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A tab as the app's own manifest describes it. */
export interface ManifestTab {
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
  staticTabs: z.array(
    z.object({
      entityId: z.string(),
      name: z.string().optional(),
      contentUrl: z.string().optional(),
      context: z.array(z.string()).optional(),
    }),
  ),
});

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The manifest needs ${placeholder}, and the local settings have no ${name}`);
    return value;
  });
}

/** Reads manifest/manifest.json and its English texts, with the placeholders filled: the real manifest drives the host page. */
export function readManifest(folder: string, values: Readonly<Record<string, string>>): HostedApp {
  const manifest = schema.parse(JSON.parse(fill(readFileSync(path.join(folder, 'manifest.json'), 'utf8'), values)));
  const english = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(path.join(folder, 'en.json'), 'utf8')));
  return {
    id: manifest.id,
    name: manifest.name.short,
    tabs: manifest.staticTabs.map((tab, index) => {
      const name = tab.name ?? tab.entityId;
      const translated = english[`staticTabs[${index}].name`];
      return {
        entityId: tab.entityId,
        name: { sv: name, en: typeof translated === 'string' ? translated : name },
        contentUrl: tab.contentUrl ?? '',
        contexts: tab.context ?? [],
      };
    }),
  };
}
