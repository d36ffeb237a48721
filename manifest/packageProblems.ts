import { type AppManifest, type AppPackage, languageFiles, readJson, textAt } from './appPackage';
import { botCommands } from './botCommands';
import { readPng } from './readPng';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** What is wrong with the icons: size, form, and an outline that is white on nothing. */
export function iconProblems(files: AppPackage, manifest: AppManifest): string[] {
  const sizes = [
    ['color', 192],
    ['outline', 32],
  ] as const;
  return sizes.flatMap(([kind, size]) => {
    const name = manifest.icons?.[kind] ?? '';
    const bytes = files.get(name);
    if (!bytes) return [`icons.${kind}: the file "${name}" is not there.`];
    const png = readPng(bytes);
    if (!png) return [`${name} is not a PNG image.`];
    if (png.width !== size || png.height !== size) {
      return [`${name} is ${png.width} x ${png.height} pixels; it must be ${size} x ${size}.`];
    }
    return kind === 'outline' && !isWhiteOnNothing(png.rgba) ? [`${name} must be white on a transparent ground.`] : [];
  });
}

function isWhiteOnNothing(rgba: Uint8Array | undefined): boolean {
  if (!rgba) return false;
  let [drawn, empty] = [0, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    const [red, green, blue, alpha] = rgba.subarray(at, at + 4);
    if (alpha === 0) empty += 1;
    else if (red === 255 && green === 255 && blue === 255) drawn += 1;
    else return false;
  }
  return drawn > 0 && empty > 0;
}

/** What is wrong with the language files: missing ones, keys that point nowhere, texts that are not translated. */
export function languageProblems(files: AppPackage, manifest: AppManifest): string[] {
  const absent = (manifest.localizationInfo?.additionalLanguages ?? [])
    .filter(({ file }) => readJson(files, file) === undefined)
    .map(({ file }) => `${file} is named in localizationInfo but is not there or is not JSON.`);
  const wrong = languageFiles(files, manifest).flatMap(({ file, texts }) => [
    ...Object.keys(texts)
      .filter((key) => key !== '$schema' && textAt(manifest, key) === undefined)
      .map((key) => `${file}: ${key} does not exist in manifest.json.`),
    ...translatable(manifest)
      .filter((key) => !(key in texts))
      .map((key) => `${file}: the translation of ${key} is missing.`),
  ]);
  return [...absent, ...wrong];
}

function translatable(manifest: AppManifest): string[] {
  const commandLists = manifest.bots?.[0]?.commandLists ?? [];
  return [
    'name.short',
    'name.full',
    'description.short',
    'description.full',
    ...(manifest.staticTabs ?? []).map((_, at) => `staticTabs[${at}].name`),
    ...commandLists.flatMap(({ commands = [] }, list) =>
      commands.flatMap((_, at) => {
        const command = `bots[0].commandLists[${list}].commands[${at}]`;
        return [`${command}.title`, `${command}.description`];
      }),
    ),
  ];
}

/** What is wrong with the addresses: not https, or outside validDomains. One sentence for all places with the same fault. */
export function addressProblems(manifest: AppManifest, allowLoopbackHttp: boolean): string[] {
  const placesByFault = new Map<string, string[]>();
  for (const [place, address] of addresses(manifest)) {
    const fault = addressFault(address, { domains: manifest.validDomains ?? [], allowLoopbackHttp });
    if (fault) placesByFault.set(fault, [...(placesByFault.get(fault) ?? []), place]);
  }
  const { id, resource } = manifest.webApplicationInfo ?? {};
  const isKnownResource = resource === undefined || resource === `api://${manifest.validDomains?.[0]}/${id}`;
  return [
    ...[...placesByFault].map(([fault, places]) => `${fault} (${places.join(', ')}).`),
    ...(isKnownResource ? [] : [`webApplicationInfo.resource "${resource}" must be api://<validDomains[0]>/<its id>.`]),
  ];
}

function addressFault(
  address: string,
  { domains, allowLoopbackHttp }: { domains: readonly string[]; allowLoopbackHttp: boolean },
): string | undefined {
  if (!URL.canParse(address)) return `"${address}" is not an address`;
  const { protocol, hostname, host, pathname } = new URL(address);
  const isLoopbackHttp = protocol === 'http:' && LOOPBACK.test(hostname);
  if (protocol !== 'https:' && !(isLoopbackHttp && allowLoopbackHttp)) {
    return `TAB_ENDPOINT must begin with https://, not ${protocol}//${host}`;
  }
  if (pathname.startsWith('//')) return 'TAB_ENDPOINT must not end with a slash';
  return domains.includes(host) || domains.includes(hostname) ? undefined : `${host} is not among validDomains`;
}

/** Every address of the manifest with the place where it stands. */
export function addresses(manifest: AppManifest): [place: string, address: string][] {
  const developer = Object.entries(manifest.developer ?? {})
    .filter(([key]) => key.endsWith('Url'))
    .map(([key, address]): [string, string] => [`developer.${key}`, address]);
  const tabs = (manifest.staticTabs ?? []).flatMap((tab, at) =>
    (['contentUrl', 'websiteUrl'] as const).flatMap((key): [string, string][] => {
      const address = tab[key];
      return address === undefined ? [] : [[`staticTabs[${at}].${key}`, address]];
    }),
  );
  return [...developer, ...tabs];
}

/** Whether each command list offers exactly the words that the bot knows, in every language. */
export function commandProblems(files: AppPackage, manifest: AppManifest): string[] {
  const english = languageFiles(files, manifest).find(({ file }) => file === 'en.json')?.texts ?? {};
  return (manifest.bots ?? []).flatMap((bot, botAt) =>
    (bot.commandLists ?? []).flatMap((list, listAt) => {
      const commands = list.commands ?? [];
      const swedish = commands.map(({ title }) => title);
      const translated = commands.map(
        (_, at) => english[`bots[${botAt}].commandLists[${listAt}].commands[${at}].title`],
      );
      const place = `commandLists[${listAt}]`;
      return [
        ...sameWords(
          swedish,
          botCommands.map(({ sv }) => sv),
        ).map((text) => `manifest.json: ${place} ${text}`),
        ...sameWords(
          translated,
          botCommands.map(({ en }) => en),
        ).map((text) => `en.json: ${place} ${text}`),
        ...(list.scopes ?? [])
          .filter((scope) => !bot.scopes?.includes(scope))
          .map((scope) => `manifest.json: ${place} has the scope ${scope}, which the bot has not.`),
      ];
    }),
  );
}

function sameWords(found: readonly unknown[], wanted: readonly string[]): string[] {
  return found.join() === wanted.join() ? [] : [`must offer ${wanted.join(', ')}, in this order.`];
}
