import type { PublicTexts } from './PublicTexts';

/** The public pages in English. */
export const en: PublicTexts = {
  app: 'Processfabriken',
  other: 'På svenska',
  pages: 'Pages',
  contactTitle: 'Contact',
  responsible:
    'Fyrbodals kommunalförbund, the association of local authorities in Fyrbodal, runs the project Digitala Processer i Fyrbodal and is responsible for the app.',
  contact: 'Questions about the app, your data or accessibility:',
  noContact:
    'No contact has been entered yet. Whoever runs the app enters it in the setting PUBLIC_CONTACT. Until then, ask the project leader.',
  front: {
    title: 'Processfabriken',
    sections: [
      {
        paragraphs: [
          'Processfabriken is an app in Microsoft Teams for the project Digitala Processer i Fyrbodal. Here the municipalities enter their initiatives, the steering group votes and the project leader leads the meeting.',
          'The app is used in Teams. Open Teams, choose the project’s team and one of the tabs Process factory, Risks, Method handbook, Status or Meeting. Is the tab missing? Ask the project leader.',
        ],
      },
    ],
  },
  about: {
    title: 'About Processfabriken',
    sections: [
      {
        paragraphs: [
          'Processfabriken is an app in Microsoft Teams for the project Digitala Processer i Fyrbodal. The municipalities enter their initiatives, the steering group votes and the project leader leads the meeting.',
          'Everything written in the app is kept in the project’s SharePoint lists. Expect it to be an official document, in your own municipality too.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personal data',
    sections: [
      {
        heading: 'Who is responsible',
        paragraphs: [
          'Fyrbodals kommunalförbund and the municipalities that take part are responsible for the personal data in the project. How they share the responsibility is to be written down between them.',
        ],
      },
      {
        heading: 'What is kept, and why',
        paragraphs: [
          'The app keeps name, role, organisation, presence, votes and what you write yourself. The ground is a task of public interest. Reasons for absence are never kept.',
          'The data is in the project’s own Microsoft 365. What you write on the project’s behalf is preserved by the association’s plan for documents. Mistakes in minutes are put right by a dated correction.',
        ],
      },
      {
        heading: 'What you can do',
        paragraphs: [
          'You can ask which data there is about you, and ask for mistakes to be put right. If you are not content with the answer you can complain to the Swedish Authority for Privacy Protection.',
          'Do not enter data that is subject to secrecy. Keep it in your own municipality’s systems.',
        ],
      },
    ],
  },
  terms: {
    title: 'Terms of use',
    sections: [
      {
        paragraphs: [
          'The app is for those who take part in the project. You see and change what your role gives you the right to.',
          'Ask the project leader if something looks wrong or if you lack a right.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    sections: [
      {
        paragraphs: [
          'The statement concerns the app Processfabriken: its tabs, its cards and these pages. The frame around them is Microsoft Teams, for which Microsoft is responsible.',
        ],
      },
      {
        heading: 'How accessible the app is',
        paragraphs: [
          'The association has not yet made the assessment that the Swedish act (2018:1937) on accessibility of digital public services asks for. So it is not said here whether the app complies fully or in part.',
          'The app is built to WCAG 2.2, level AA. Every page is tried automatically with the tool axe in the light theme, the dark theme and high contrast, at widths of 1280 and 320 pixels. Nobody has yet tried it with assistive technology together with users.',
        ],
      },
      {
        heading: 'What we know is missing',
        paragraphs: ['Recorded courses may lack captions. The Method handbook says at each course what there is.'],
      },
      {
        heading: 'If there is something you cannot use',
        paragraphs: [
          'Tell us what does not work, and we will try to give you the content in another way. If you are not content with our answer you can report it to the Swedish Agency for Digital Government.',
        ],
        link: { text: 'Report to Digg (in Swedish)', address: 'https://www.digg.se/tdosanmalan' },
      },
    ],
  },
};
