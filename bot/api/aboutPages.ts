interface About {
  title: string;
  paragraphs: readonly string[];
}

const contents: Readonly<Record<string, About>> = {
  '/om': {
    title: 'Om Processfabriken',
    paragraphs: [
      'Processfabriken är en app i Microsoft Teams för projektet Digitala Processer i Fyrbodal. Kommunerna skriver in sina insatser, styrgruppen röstar och projektledaren leder mötet.',
      'Allt som skrivs i appen sparas i projektets SharePoint-listor. Räkna med att det är allmän handling, också i din egen kommun.',
    ],
  },
  '/om/personuppgifter': {
    title: 'Personuppgifter',
    paragraphs: [
      'Appen sparar namn, roll, organisation, närvaro, röster och det du själv skriver. Grunden är uppgift av allmänt intresse. Skäl till frånvaro sparas aldrig.',
      'Uppgifterna finns i projektets egen Microsoft 365-miljö. Det du skriver i projektets namn bevaras enligt kommunalförbundets dokumenthanteringsplan. Fel i protokoll rättas med en daterad rättelse.',
      'Lägg inte in uppgifter som omfattas av sekretess. Spara dem i er egen kommuns system.',
    ],
  },
  '/om/villkor': {
    title: 'Villkor',
    paragraphs: [
      'Appen är till för projektets deltagare. Du ser och ändrar det som din roll ger dig rätt till.',
      'Fråga projektledaren om något ser fel ut eller om du saknar en behörighet.',
    ],
  },
};

const STYLE =
  'body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:70ch;margin:3rem auto;padding:0 1rem;color:#242424;background:#fff}' +
  '@media(prefers-color-scheme:dark){body{color:#fff;background:#1f1f1f}a{color:#9ea2ff}}';

const render = ({ title, paragraphs }: About): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>` +
  `${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

/** The public pages that the app's manifest points to, by path. */
export const aboutPages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(contents).map(([path, about]) => [path, render(about)]),
);
