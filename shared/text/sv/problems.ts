import type { ProblemCode } from '../../schema/problem';
import { inSentence } from '../format';

type Values = Readonly<Record<string, string | number | boolean>>;

/** A sentence for each thing that can be wrong with a value; `label` is the field's name, `choose` says that its value is chosen, not written. */
export const problems: Record<ProblemCode, (values: Values & { label: string; choose?: boolean }) => string> = {
  required: ({ label, choose }) =>
    label.endsWith('?') ? `Svara på: ${label}` : `${choose ? 'Välj' : 'Fyll i'} ${inSentence(label)}.`,
  looksAlike: () => 'Det finns redan en rad som ser likadan ut. Skriv så att de går att skilja åt.',
  tooLongTogether: ({ limit, length }) =>
    `Det som är skrivet vid svaren är tillsammans för långt: högst ${limit} tecken, ${length ?? 'längre'} nu. Korta det här först.`,
  tooLong: ({ limit, length }) => `Korta texten till högst ${limit} tecken. Den är ${length ?? 'längre'} nu.`,
  notText: () => 'Skriv en text.',
  brokenText: () => 'Texten innehåller ett tecken som inte går att läsa. Skriv om den eller klistra in den på nytt.',
  notInteger: ({ min, max }) =>
    max && Number(max) < 1000 ? `Välj ett tal från ${min} till ${max}.` : 'Skriv ett heltal.',
  notNumber: () => 'Skriv ett tal, till exempel 12,5.',
  notAmount: () => 'Skriv beloppet i hela kronor, till exempel 321 900.',
  outOfRange: ({ min, max }) => `Välj ett tal från ${min} till ${max}.`,
  notChoice: () => 'Välj ett av alternativen i listan.',
  notDate: () => 'Skriv datumet så här: 2021-05-20.',
  yearOutOfRange: ({ min, max }) => `Välj ett datum från år ${min} till ${max}.`,
  notTime: () => 'Skriv tiden så här: 10:30.',
  notInstant: () => 'Tidpunkten går inte att läsa.',
  notVersion: () => 'Skriv versionen med punkt, till exempel 0.7.',
  versionNotLater: ({ version = '' }) => `Skriv en version som kommer efter ${version}.`,
  notFlag: () => 'Svara ja eller nej.',
  notUrl: () => 'Skriv hela adressen, den börjar med https://.',
  notData: () => 'Innehållet går inte att läsa.',
  notReference: () => 'Välj något som finns i listan.',
  withdrawnReference: () => 'Det som valts är borttaget. Välj något annat.',
  adjusterWrote: () => 'Den som har skrivit protokollet kan inte justera det. Välj någon annan.',
  otherMeeting: () => 'Punkten hör till ett annat möte. Välj en punkt på det här mötets dagordning.',
  otherMeetingsPerson: () => 'Personen står på ett annat mötes lista. Välj någon på det här mötet.',
  notKey: () =>
    'Kolumnen Nyckel är ändrad eller tom. Återställ raden från versionshistoriken, eller ta bort den om den lades till för hand.',
  unknownField: ({ field }) => `Fältet ${field ?? ''} finns inte.`,
  lockedField: () => 'Det står fast när mötet har avslutats. Rätta det med ett skäl.',
  readOnlyField: ({ label }) => `${label} kan inte ändras här.`,
  zonesOverlap: () => 'Medelrisk behöver gå högre än låg risk.',
  notFoundByName: ({ value = '' }) =>
    `Hittar inget som heter ”${value}”. Skriv namnet eller numret som det står i listan.`,
  severalByName: ({ value = '' }) => `Flera heter ”${value}”. Skriv numret eller nyckeln i stället.`,
  rowNotFound: () => 'Raden finns inte. Lämna nyckeln och numret tomma för en ny rad.',
  rowTwice: ({ row = '' }) => `Samma rad står redan på rad ${row}.`,
  rowRefused: () => 'Raden går inte att skriva: den är låst, eller så är den inte din att ändra.',
  cellsWithoutHead: () =>
    'Raden har fler celler än det finns rubriker. Sätt citattecken om en text som innehåller skiljetecknet.',
  formulaFailed: ({ value = '' }) => `Formeln i cellen gick inte att räkna ut (${value}). Rätta den i filen.`,
  sameLine: () => 'Välj en annan budgetpost än den som pengarna tas från.',
  amountAboveZero: () => 'Skriv ett belopp som är större än noll.',
  captionsNotReviewed: () => 'En inspelad kurs publiceras först när undertexterna är granskade.',
  halfAssessed: () => 'Välj både sannolikhet och konsekvensvärde, eller inget av dem.',
  changeNeedsReason: () => 'Skriv varför bedömningen ändras.',
  lightNeedsComment: () => 'Skriv vad avvikelsen beror på. Det behövs när området är gult eller rött.',
  notPicture: () => 'En figur är en bild i formatet PNG eller JPEG. Lägg upp andra filer som bilaga.',
  figureNeedsText: () => 'Beskriv i ord vad figuren visar, för den som inte ser den.',
  agendaIsEmpty: () => 'Lägg till minst en punkt på dagordningen.',
  itemNeedsBasis: ({ item }) =>
    `Punkt ${item} är en beslutspunkt utan underlag. Lägg till frågan med minst två alternativ, leveransobjekt eller en ja- och nejfråga.`,
  recommendedIsMissing: ({ title, number }) =>
    `Frågan ${title} rekommenderar alternativ ${number}, som inte finns. Ändra rekommendationen eller lägg till alternativet.`,
  conditionNeedsText: () => 'Skriv vilket villkor som gäller.',
  notOwnMunicipality: () => 'Du kan bara skriva för din egen kommun.',
  needsOne: ({ label }) => `Lägg till minst en rad under ${inSentence(label)}.`,
  statutoryTask: () => 'En lagstadgad uppgift kan inte upphöra. Ta bort den.',
  comparedWithItself: () => 'En insats kan inte jämföras med sig själv.',
  notCompared: ({ title }) => `Säg om ${title} är samma, liknande eller något annat.`,
  levelFour: () => 'Nivå 4 får inte hanteras i appen. Kontakta er informationssäkerhetssamordnare.',
  checkNotDone: () => 'Bocka av alla punkter i checklistan för överlämningen.',
  receiverElsewhere: () => 'Välj någon som företräder kommunen i projektet, så att överlämningen kan godkännas.',
  onlyReceiver: () => 'Bara den som tar emot kan godkänna överlämningen.',
  partyNotAgreed: ({ party }) => `${party} har inte sagt ja än. Vänta på svaret eller registrera ordförandens beslut.`,
  chairDecides: () => 'Ordföranden ska besluta om snabbspåret innan insatsen startar.',
  notReadyForDecision: () => 'Insatsen är inte klar för beslut. Komplettera underlaget först.',
  endBeforeStart: () => 'Slutet måste komma efter början.',
};
