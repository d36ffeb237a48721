import type { Fields } from '../../schema/defineList';

/** What a row is written with in under a minute. */
export const shortFields = {
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
} satisfies Fields;
