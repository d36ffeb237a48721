import type { Lists } from '../../shared/lists';
import type { Attendance } from '../../shared/lists/attendance';
import { entitledIn, participatingOn } from '../../shared/rules/mandates';
import type { ProjectRules } from '../../shared/rules/projectRules';
import { DEFAULT_RULES } from '../../shared/rules/projectRules';
import { rollOn } from '../../shared/rules/roll';
import { movementsOf, type Sitting, servingAt, votersFor } from '../../shared/rules/servingAt';
import type { Draft } from '../../shared/schema/defineList';
import { row } from '../support/row';

const DAY = '2021-05-20';
const ORDER = ['p1', 'p2', 'p3', 'p4'];

type Came = Partial<Draft<Lists['attendance']>> & { spans?: Attendance['spans'] };
type Held = Partial<Draft<Lists['memberships']>>;

interface Given {
  memberships?: Record<string, Held>;
  came?: Record<string, Came>;
  jäv?: [person: string, item: string][];
  rules?: Partial<ProjectRules>;
  seats?: Record<string, string>;
}

const steering: Held = { role: 'steeringGroupMember', municipality: '1421' };
const substitute: Held = { role: 'substitute', municipality: '1421' };

/** A meeting of Orust alone, unless said: who is what, and who came. */
function sitting(given: Given = {}): Sitting {
  const { memberships = {}, came = {}, seats = { 1421: '1421' } } = given;
  const attendance = Object.entries(came).map(([key, draft], at) =>
    row('attendance', key, {
      meeting: 'm',
      member: draft.name ? null : key,
      confirmedPresent: true,
      position: at + 1,
      ...draft,
    }),
  );
  const registers = {
    mandates: Object.entries(seats).map(([key, municipality]) =>
      row('mandates', key, { title: `Mandat ${key}`, municipality }),
    ),
    memberships: Object.entries(memberships).map(([member, held]) =>
      row('memberships', `u-${member}`, { member, role: 'steeringGroupMember', ...held }),
    ),
    members: Object.keys(memberships).map((key) =>
      row('members', key, { name: key, organisation: 'Orust', tenantId: 't', objectId: key }),
    ),
  };
  const statements = (given.jäv ?? []).map(([person, agendaItem], at) =>
    row('statements', `j${at}`, { meeting: 'm', agendaItem, kind: 'conflictOfInterest', state: 'announced', person }),
  );
  const rules = { ...DEFAULT_RULES, ...given.rules };
  return { roll: rollOn(registers, attendance, DAY), order: ORDER, attendance, statements, rules };
}

const memberships = { lena: steering, ersattare: substitute };

/** Who serves at each of the four items, by name. */
const through = (of: Sitting): (string | null)[] => ORDER.map((item) => servingAt(of, item)[0]?.person?.name ?? null);

describe('who serves for a mandate', () => {
  it('is the member, when the member is there', () => {
    const both = sitting({ memberships, came: { lena: {}, ersattare: {} } });
    expect(through(both)).toEqual(['lena', 'lena', 'lena', 'lena']);
    expect(servingAt(both, 'p1')[0]?.insteadOf).toBeNull();
  });

  it('is the substitute until the member comes, and the member from the next item on', () => {
    const late = sitting({ memberships, came: { lena: { spans: [{ from: 'p3', to: null }] }, ersattare: {} } });
    expect(through(late)).toEqual(['ersattare', 'ersattare', 'lena', 'lena']);
    expect(servingAt(late, 'p2')[0]?.insteadOf?.name).toBe('lena');
    expect(movementsOf(late)).toEqual([
      { person: expect.objectContaining({ name: 'lena' }), kind: 'arrived', item: 'p3' },
    ]);
  });

  it('is the substitute while the member steps aside, and the member again afterwards', () => {
    const aside = sitting({ memberships, came: { lena: {}, ersattare: {} }, jäv: [['lena', 'p2']] });
    expect(through(aside)).toEqual(['lena', 'ersattare', 'lena', 'lena']);
    expect(servingAt(aside, 'p2')[0]?.conflicted.map(({ name }) => name)).toEqual(['lena']);
    expect(movementsOf(aside)).toEqual([]);
  });

  it('is the member again after leaving only because of a conflict of interest, also when that was noted as leaving', () => {
    const away: Came = {
      spans: [
        { from: null, to: 'p1' },
        { from: 'p3', to: null },
      ],
    };
    const came = { lena: away, ersattare: {} };
    expect(through(sitting({ memberships, came }))).toEqual(['lena', 'ersattare', 'ersattare', 'ersattare']);
    expect(through(sitting({ memberships, came, jäv: [['lena', 'p2']] }))).toEqual([
      'lena',
      'ersattare',
      'lena',
      'lena',
    ]);
    expect(through(sitting({ memberships, came, rules: { returning: 'always' } }))).toEqual([
      'lena',
      'ersattare',
      'lena',
      'lena',
    ]);
  });

  it('is nobody where the rules let no substitute in', () => {
    const came = { ersattare: {} };
    expect(through(sitting({ memberships, came, rules: { substituteAtHindrance: 'empty' } }))[0]).toBeNull();
    const aside: Given = { memberships, came: { lena: {}, ersattare: {} }, jäv: [['lena', 'p1']] };
    expect(through(sitting({ ...aside, rules: { substituteAtConflict: 'empty' } }))).toEqual([
      null,
      'lena',
      'lena',
      'lena',
    ]);
  });

  it('is never a substitute who steps aside as well', () => {
    const both: Given = {
      memberships,
      came: { lena: {}, ersattare: {} },
      jäv: [
        ['lena', 'p1'],
        ['ersattare', 'p1'],
      ],
    };
    expect(through(sitting(both))[0]).toBeNull();
  });

  it('follows the order of the substitutes, and first the one called in for this member', () => {
    const people = { lena: steering, andre: { ...substitute, order: 2 }, forste: { ...substitute, order: 1 } };
    const came = { forste: {}, andre: {} };
    expect(through(sitting({ memberships: people, came }))[0]).toBe('forste');
    const called = { forste: {}, andre: { substituteFor: 'lena' } };
    expect(through(sitting({ memberships: people, came: called }))[0]).toBe('andre');
  });

  it('never lets one person serve for two mandates', () => {
    const seats = { 1421: '1421', '1421.2': '1421' };
    const of = sitting({
      seats,
      memberships: { lena: steering, nils: steering, ersattare: substitute },
      came: { ersattare: {} },
    });
    expect(servingAt(of, 'p1').map(({ person }) => person?.name ?? null)).toEqual(['ersattare', null]);
  });

  it('goes by each mandate of a municipality that has several, with and without names on them', () => {
    const seats = { 1421: '1421', '1421.2': '1421' };
    const named = { lena: { ...steering, mandate: '1421.2' }, nils: steering };
    const of = sitting({ seats, memberships: named, came: { lena: {}, nils: {} } });
    expect(servingAt(of, 'p1').map(({ seat, person }) => [seat.mandate, person?.name])).toEqual([
      ['1421', 'nils'],
      ['1421.2', 'lena'],
    ]);
    expect(entitledIn(of.roll)).toEqual(['1421', '1421.2']);
  });

  it('goes by what the meeting’s own list says of somebody who is in no register', () => {
    const of = sitting({ came: { gast: { name: 'Ombud', capacity: 'member', mandate: '1421' } } });
    expect(through(of)[0]).toBe('Ombud');
    expect(entitledIn(of.roll)).toEqual(['1421']);
  });

  it('is nobody who is only a guest, co-opted, presenting, or a vacant seat', () => {
    for (const capacity of ['guest', 'coopted', 'presenter', 'vacant'] as const)
      expect(through(sitting({ came: { x: { name: 'X', capacity, mandate: '1421' } } }))[0]).toBeNull();
    const representative = { lena: { ...steering, role: 'municipalRepresentative' as const } };
    expect(through(sitting({ memberships: representative, came: { lena: {} } }))[0]).toBeNull();
  });

  it('goes by the memberships of the meeting’s day, whatever they are today', () => {
    const before = { lena: { ...steering, to: '2021-06-30' }, ny: { ...steering, from: '2021-07-01' } };
    expect(through(sitting({ memberships: before, came: { lena: {}, ny: {} } }))[0]).toBe('lena');
    expect(
      through(sitting({ memberships: { lena: { ...steering, to: '2021-05-19' } }, came: { lena: {} } }))[0],
    ).toBeNull();
  });
});

describe('who may vote', () => {
  const names = (of: Sitting) =>
    votersFor(of, servingAt(of, 'p1'), { item: 'p1', mandate: '1421' }).map(({ name }) => name);

  it('is whoever serves, and nobody beside', () => {
    expect(names(sitting({ memberships, came: { lena: {}, ersattare: {} } }))).toEqual(['lena']);
    expect(names(sitting({ memberships, came: { ersattare: {} } }))).toEqual(['ersattare']);
  });

  it('is each who could, where nobody is there, save those who step aside', () => {
    expect(new Set(names(sitting({ memberships })))).toEqual(new Set(['lena', 'ersattare']));
    const absent = { lena: { confirmedPresent: false } };
    expect(names(sitting({ memberships, came: absent, jäv: [['lena', 'p1']] }))).toEqual(['ersattare']);
  });
});

describe('a municipality', () => {
  const tanum = row('mandates', '1435', { title: 'Tanum', municipality: '1435', from: '2021-06-01', to: '2021-12-31' });
  it.each([
    ['2021-05-31', []],
    ['2021-06-01', ['1435']],
    ['2021-12-31', ['1435']],
    ['2022-01-01', []],
  ])('that has its mandate from June to December takes part on %s: %j', (day, codes) => {
    expect(participatingOn([tanum], day)).toEqual(codes);
  });

  it('has no vote while nobody speaks for it', () => {
    expect(entitledIn(sitting().roll)).toEqual([]);
  });
});
