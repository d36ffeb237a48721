const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that hold a phrase together, folded: a phrase is found with or without them. */
export const glueWords = wordsOf(`
for och av i med via inom till pa en ett det som att den de dem vi ska kan ar ha har eller sa nar om man sig sin sitt
sina fran upp vara blir hur vad var per hos under over mellan mot vid kring genom deras dess er oss ni
`);

/** Small words, folded: they say nothing of what an initiative is about. */
export const smallWords = wordsOf(`
for och av i med via inom till pa en ett ny nya nytt det som att den de dem vi ska kan ar ha har eller sa nar
inte om man sig sin sitt sina fran utan ut upp vara blir bli hur vad alla alltid allt an nu dar dag idag var
far fa behover behov vill mer mindre battre enklare enkel enkelt finns ocksa samma sedan efter innan under over
mellan mot vid ger ge ges gora gor gors hos per kl varje aret fler flera manga mycket nagot nagon nagra sjalva
sjalv andra annan annat detta denna dessa deras dess hans hennes vart oss ni er han hon egen egna eget bade
samt bara redan ofta snabbare snabbt ratt direkt kring genom helt stor stora storre liten sma tar ta tas ser se
kommer komma gar ga maste borde skulle hela del delar satt olika tid tiden sker ske samlad samlade samlat
gemensam gemensamt gemensamma
`);

/** What every initiative says of itself, folded: no letters of it make two initiatives alike. */
export const fillerWords = wordsOf(`
kommun kommunen kommunens kommuner kommunal kommunala kommunalt invanare invanaren invanarna invanarnas
medborgare system systemet systemstod verktyg stod losning losningar digital digitala digitalt digitalisera
digitalisering etjanst etjanster tjanst tjanster tjansten process processen processer arbete arbetet hantering
hantera hanteras hanteringen information uppgift uppgifter verksamhet verksamheten verksamheter projekt infora
inforande utveckla utveckling utvecklad mojlighet mojliggora anvanda anvands anvandning smart smarta smartare
effektiv effektivare effektivisera forbattra forbattrad oka okar okad okat minska minskar minskad minskat mal
syfte kvalitet plattform
`);

/** Whether a folded word says anything of what an initiative is about. */
export const says = (word: string): boolean => !smallWords.has(word) && !fillerWords.has(word);
