import { defineList, type Item } from '../schema/defineList';
import { MUNICIPAL_ROLES, PROJECT_MANAGEMENT } from './roles';

/** The process-factory table: what each municipality runs, wants to run or has decided on. Short form of the decision basis. */
export const initiatives = defineList({
  name: 'initiatives',
  label: { sv: 'Insatser', en: 'Initiatives' },
  titleField: 'title',
  fields: {
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      required: true,
      indexed: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    title: {
      kind: 'text',
      maxLength: 120,
      required: true,
      label: { sv: 'Insats', en: 'Initiative' },
      hint: {
        sv: 'Ett kort namn som andra kommuner förstår.',
        en: 'A short name that other municipalities understand.',
      },
      whenMissing: { sv: 'Skriv vad insatsen heter.', en: 'Write what the initiative is called.' },
    },
    need: {
      kind: 'note',
      maxLength: 2000,
      required: true,
      label: { sv: 'Vilket behov eller problem ska lösas?', en: 'Which need or problem is to be solved?' },
      hint: {
        sv: 'En eller två meningar räcker. Skriv roll i stället för namn.',
        en: 'A sentence or two is enough. Write a role instead of a name.',
      },
      whenMissing: { sv: 'Skriv vilket behov insatsen ska lösa.', en: 'Write which need the initiative is to meet.' },
    },
    phase: {
      kind: 'choice',
      required: true,
      indexed: true,
      label: { sv: 'Fas', en: 'Phase' },
      hint: {
        sv: 'Digitisering: från papper till digitalt. Digitalisering: arbetssättet ändras. Digital transformation: verksamheten byggs om.',
        en: 'Digitisation: from paper to digital. Digitalisation: the way of working changes. Digital transformation: the service is rebuilt.',
      },
      options: {
        digitisation: { sv: 'Digitisering', en: 'Digitisation' },
        digitalisation: { sv: 'Digitalisering', en: 'Digitalisation' },
        digitalTransformation: { sv: 'Digital transformation', en: 'Digital transformation' },
      },
    },
    state: {
      kind: 'choice',
      required: true,
      indexed: true,
      label: { sv: 'Läge', en: 'State' },
      options: {
        idea: { sv: 'Idé', en: 'Idea' },
        draft: { sv: 'Utkast', en: 'Draft' },
        submitted: { sv: 'Inskickad', en: 'Submitted' },
        preparation: { sv: 'Beredning', en: 'In preparation' },
        readyForDecision: { sv: 'Klar för beslut', en: 'Ready for decision' },
        decided: { sv: 'Beslutad', en: 'Decided' },
        rejected: { sv: 'Avslag', en: 'Rejected' },
        referredBack: { sv: 'Återremiss', en: 'Referred back' },
        ongoing: { sv: 'Pågår', en: 'Ongoing' },
        handover: { sv: 'Överlämning', en: 'Being handed over' },
        inOperations: { sv: 'I förvaltning', en: 'In operations' },
        effectFollowedUp: { sv: 'Effekt uppföljd', en: 'Effect followed up' },
        closed: { sv: 'Avslutad', en: 'Closed' },
        paused: { sv: 'Pausad', en: 'Paused' },
        stopped: { sv: 'Avbruten', en: 'Stopped' },
      },
    },
    area: {
      kind: 'choice',
      indexed: true,
      label: { sv: 'Område', en: 'Area' },
      options: {
        care: { sv: 'Vård och omsorg', en: 'Health and social care' },
        education: { sv: 'Utbildning', en: 'Education' },
        planning: { sv: 'Samhällsbyggnad', en: 'Planning and building' },
        culture: { sv: 'Kultur och fritid', en: 'Culture and leisure' },
        administration: { sv: 'Administration och ledning', en: 'Administration and management' },
        technology: { sv: 'It och infrastruktur', en: 'IT and infrastructure' },
      },
    },
    contact: {
      kind: 'text',
      maxLength: 120,
      label: { sv: 'Kontakt', en: 'Contact' },
      hint: { sv: 'Roll eller funktionsbrevlåda.', en: 'A role or a shared mailbox.' },
    },
    seeksCollaboration: { kind: 'flag', label: { sv: 'Söker samarbete', en: 'Seeks collaboration' } },
    lastConfirmedAt: { kind: 'instant', service: true, label: { sv: 'Bekräftad', en: 'Confirmed' } },
    example: { kind: 'flag', service: true, label: { sv: 'Exempel', en: 'Example' } },
  },
  table: ['title', 'municipality', 'phase', 'area', 'state', 'contact', 'lastConfirmedAt'],
  access: {
    read: 'everyone',
    create: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    update: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    ownMunicipality: MUNICIPAL_ROLES,
  },
});

export type Initiative = Item<typeof initiatives>;
