import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { placeholderNames } from '../../manifest/fillPlaceholders';
import { readPng } from '../../manifest/readPng';
import { englishTabNames, MOST_TABS, staticTabs } from '../../manifest/staticTabs';
import { en } from '../../shared/text/en';
import { manifestFolder, readTemplate } from './templateFolder';

interface Tab {
  entityId: string;
  name: string;
  contentUrl: string;
  scopes: string[];
  context: string[];
}

interface Manifest {
  staticTabs: Tab[];
  authorization: { permissions: { resourceSpecific: { name: string }[] } };
}

const { staticTabs: tabs, authorization } = readTemplate<Manifest>('manifest.json');
const english = readTemplate<Record<string, string>>('en.json');

describe('the manifest', () => {
  it('has the tabs of the registry of pages, no more than Teams takes (npm run manifest:tabs)', () => {
    expect(tabs).toEqual(staticTabs());
    expect(english).toMatchObject(englishTabNames());
    expect(Object.keys(english).filter((path) => path.startsWith('staticTabs['))).toHaveLength(tabs.length);
    expect(tabs.length).toBeLessThanOrEqual(MOST_TABS);
    expect(english['name.short']).toBe(en.common.appName);
  });

  it('opens every tab in teams, group chats, meetings and alone, and only the meeting beside and on the stage', () => {
    for (const { scopes, context } of tabs) {
      expect(scopes).toEqual(['team', 'groupChat', 'personal']);
      expect(context).toEqual(
        expect.arrayContaining(['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'personalTab']),
      );
    }
    const besideTheMeeting = tabs.filter(({ context }) =>
      context.some((surface) => surface === 'meetingSidePanel' || surface === 'meetingStage'),
    );
    expect(besideTheMeeting.map(({ entityId }) => entityId)).toEqual(['meeting']);
  });

  it('asks for the meeting and stage permissions that the app uses, and for no others', () => {
    expect(authorization.permissions.resourceSpecific.map(({ name }) => name)).toEqual([
      'OnlineMeeting.ReadBasic.Chat',
      'ChannelMeeting.ReadBasic.Group',
      'MeetingStage.Write.Chat',
      'ChannelMeetingStage.Write.Group',
    ]);
  });

  it.each(['local', 'dev'])('is filled by nothing but settings that env/.env.%s names', (environment) => {
    const known = Object.keys(parseEnv(readFileSync(join(manifestFolder, '..', 'env', `.env.${environment}`), 'utf8')));
    const used = ['manifest.json', 'en.json'].flatMap((file) =>
      placeholderNames(readFileSync(join(manifestFolder, file), 'utf8')),
    );
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the icons', () => {
  it('are a full square and a white line on nothing', () => {
    const colour = readPng(readFileSync(join(manifestFolder, 'color.png')));
    const outline = readPng(readFileSync(join(manifestFolder, 'outline.png')));
    expect(colour).toMatchObject({ width: 192, height: 192 });
    expect(outline).toMatchObject({ width: 32, height: 32, hasAlpha: true });
    const alphas = [...(outline?.rgba ?? [])].filter((_, at) => at % 4 === 3);
    expect(alphas.filter((alpha) => alpha > 0).length).toBeGreaterThan(100);
    expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(400);
  });
});
