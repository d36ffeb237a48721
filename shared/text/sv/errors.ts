import type { ErrorCode } from '../../AppError';
import { formatInstant } from '../format';

type Values = Readonly<Record<string, string | number>>;

/** A sentence for each way the app says no: what happened and what to do. */
export const errors: Record<ErrorCode, (values: Values) => string> = {
  unauthenticated: () => 'Vi kunde inte se vem du är. Ladda om fliken i Teams.',
  unknownPerson: () => 'Du finns inte i projektets personlista. Be projektledaren lägga till dig.',
  forbidden: () => 'Du kan läsa men inte ändra här. Kontakta projektledaren om det är fel.',
  notFound: () => 'Det du söker finns inte kvar. Gå tillbaka och ladda om listan.',
  invalid: () => 'Några uppgifter behöver rättas. De är markerade.',
  malformed: () => 'Det som skickades gick inte att läsa. Ladda om fliken och försök igen.',
  tooLarge: () => 'Det är för mycket för att skickas på en gång. Korta texten och försök igen. Det du skrivit är kvar.',
  tooSlow: () => 'Det tog för lång tid att skicka. Kontrollera uppkopplingen och försök igen. Det du skrivit är kvar.',
  tooManyStreams: () =>
    'Du har Processfabriken öppen på för många ställen. Stäng några av dem, så följer den här sidan med igen.',
  wrongBodyType: ({ type }) =>
    `Här tas bara ${type ?? 'JSON'} emot, utan komprimering. Ladda om fliken och försök igen.`,
  conflict: () => 'Någon annan ändrade samtidigt. Välj vilken version du vill behålla.',
  duplicate: () => 'Det finns redan. Ladda om sidan för att se det.',
  throttled: ({ seconds }) =>
    `Det tar längre tid än vanligt. Försök igen om ${seconds ? `${seconds} sekunder` : 'en stund'}. Det du skrivit är kvar.`,
  unavailable: () => 'Vi når inte SharePoint just nu. Försök igen om en stund. Det du skrivit är kvar.',
  wrongState: ({ state, step, held }) =>
    step
      ? `”${step}” går inte nu: läget är ${state ?? '–'}${held ? ` och ${held}` : ''}. Ladda om sidan och se vad som har hänt.`
      : `Det går inte när läget är ${state ?? '–'}. Ladda om sidan och se vad som har hänt.`,
  needsReason: () => 'Mötet är avslutat, så det här är låst. Projektledningen kan rätta det och skriver då varför.',
  otherMeetingGoesOn: ({ meeting }) =>
    `${meeting ? `”${meeting}”` : 'Ett annat möte'} pågår. Avsluta det först, eller säg att båda ska pågå samtidigt.`,
  noChair: () => 'Mötet har ingen ordförande. Välj ordförande bland deltagarna, och avsluta sedan mötet.',
  unknownVerb: ({ verb }) => `Det finns inget steg som heter ”${verb ?? '–'}” här. Välj bland de steg som sidan visar.`,
  voteNotOpen: () => 'Omröstningen är inte öppen än. Vänta tills projektledaren öppnar den.',
  voteClosing: () => 'Omröstningen har stängt och rösterna räknas. Det du skickade nu är inte sparat.',
  voteClosed: ({ time, earlier }) =>
    `Omröstningen stängde ${time ? formatInstant(String(time), 'sv') : 'nyss'}. ${
      earlier ? 'Ändringen kom för sent. Ditt tidigare svar gäller.' : 'Din röst räknades inte.'
    }`,
  decisionBeingSet: () => 'Någon fastställer beslutet just nu. Vänta en minut och se hur det gick.',
  voteWithdrawn: () => 'Omröstningen är återtagen. Inga röster i den räknas.',
  ballotOvertaken: () => 'Din kommun har redan ett nyare svar. Se vad som gäller, och ändra det om du vill.',
  outcomeUnknown: () =>
    'Vi vet inte än om din röst kom fram. Vi försöker igen, och det syns här när vi vet. Det du skrivit är kvar.',
  notPresent: () =>
    'Omröstningen gäller dem som är på mötet, och ingen från din kommun är antecknad som närvarande. Säg till projektledaren.',
  alreadyAdjusted: () => 'Du har redan svarat på den här versionen av protokollet.',
  minutesChanged: () => 'Protokollet har ändrats sedan du öppnade det. Läs det igen innan du svarar.',
  notReadableTable: () =>
    'Ingen tabell att läsa. Välj en Excel-fil (.xlsx) eller klistra in rader där den första har kolumnernas namn. En äldre fil (.xls, .ods) sparas först om som .xlsx.',
  notWordFile: () =>
    'Filen går inte att läsa som ett Word-dokument. Spara den som .docx utan makron och lösenord, och försök igen.',
  tooManyRows: ({ most = '', count = '' }) =>
    `Det är ${count} rader, och högst ${most} kan läsas in på en gång. Dela upp dem i flera filer.`,
  planChanged: () => 'Något har ändrats sedan förhandsvisningen. Granska den nya och bekräfta igen.',
  fileOpen: ({ file }) =>
    `${file ? `”${file}”` : 'Filen'} är öppen i Word hos någon, så den kan inte skrivas om. Ingenting är ändrat. Stäng den i dokumentbiblioteket och försök igen; ibland dröjer det några minuter efter att den stängts.`,
  fileNotKept: ({ file }) =>
    `Dokumentbiblioteket tog inte emot ${file ? `”${file}”` : 'filen'}. Ingenting är ändrat. Be administratören se över bibliotekets utrymme och appens rättigheter, och försök igen.`,
  notConvertible: () =>
    'PDF kan inte skapas här. Öppna protokollet i Word och välj Spara som PDF, eller skriv ut förhandsvisningen.',
  notEntitled: () => 'Du kan läsa men inte rösta. Kontakta projektledaren om det är fel.',
  notServing: ({ municipality }) =>
    `Du tjänstgör inte för ${municipality ?? 'din kommun'} på den här punkten, så du kan inte rösta. Säg till projektledaren om det är fel.`,
  votedThemselves: ({ name }) => `${name || 'Personen'} har själv röstat, och ändrar sin röst själv.`,
  otherPersonVoted: ({ municipality }) => `En annan person har redan röstat för ${municipality ?? 'din kommun'}.`,
  notQuorate: ({ taking, entitled }) =>
    `Gruppen är inte beslutsför: ${taking} av ${entitled} kommuner deltar. Du kan låta ledamöterna rösta efter mötet.`,
  turnsLeft: () => 'Ett förslag till ska ställas. Öppna nästa omröstning innan beslutet fastställs.',
  nothingToDecide: () => 'Det finns inget att rösta om än. Lägg till minst två alternativ eller ett leveransobjekt.',
  unreadable: () =>
    'Det som frystes när omröstningen öppnades eller stängdes kan inte läsas. Återställ raden i SharePoint från versionshistoriken.',
  brokenRow: ({ title }) =>
    `Raden ${title ? `”${title}” ` : ''}är ändrad för hand i SharePoint och går inte att läsa. Återställ den från versionshistoriken.`,
  unexplainedVariance: ({ lines }) => `Förklara avvikelsen på ${lines ?? '–'} innan rapporten publiceras.`,
  chatNotInstalled: () =>
    'Kortet kan inte skickas någonstans. Lägg till appen Processfabriken i styrgruppens kanal, eller i gruppens eller mötets chatt, och försök igen.',
  unknown: ({ reference }) =>
    `Något gick fel hos oss. Försök igen. Om det händer igen, uppge kod ${reference ?? '–'} till supporten.`,
};
