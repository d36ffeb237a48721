/** Words of the public pages, which stand outside Teams. */
export const sv = {
  app: 'Processfabriken',
  other: 'In English',
  pages: 'Sidor',
  contactTitle: 'Kontakt',
  responsible: 'Fyrbodals kommunalförbund driver projektet Digitala Processer i Fyrbodal och ansvarar för appen.',
  contact: 'Frågor om appen, dina uppgifter eller tillgängligheten:',
  noContact:
    'Ingen kontaktuppgift är inlagd än. Den som sköter appen lägger in den i inställningen PUBLIC_CONTACT. Fråga projektledaren så länge.',
  front: {
    title: 'Processfabriken',
    sections: [
      {
        paragraphs: [
          'Processfabriken är en app i Microsoft Teams för projektet Digitala Processer i Fyrbodal. Här skriver kommunerna in sina insatser, styrgruppen röstar och projektledaren leder mötet.',
          'Appen används i Teams. Öppna Teams, välj projektets team och någon av flikarna Processfabrik, Risker, Metodhandbok, Status eller Möte. Saknar du fliken? Fråga projektledaren.',
        ],
      },
    ],
  },
  about: {
    title: 'Om Processfabriken',
    sections: [
      {
        paragraphs: [
          'Processfabriken är en app i Microsoft Teams för projektet Digitala Processer i Fyrbodal. Kommunerna skriver in sina insatser, styrgruppen röstar och projektledaren leder mötet.',
          'Allt som skrivs i appen sparas i projektets SharePoint-listor. Räkna med att det är allmän handling, också i din egen kommun.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personuppgifter',
    sections: [
      {
        heading: 'Vem som ansvarar',
        paragraphs: [
          'Fyrbodals kommunalförbund och de kommuner som deltar ansvarar för personuppgifterna i projektet. Hur ansvaret delas ska stå i en överenskommelse mellan dem.',
        ],
      },
      {
        heading: 'Vad som sparas och varför',
        paragraphs: [
          'Appen sparar namn, roll, organisation, närvaro, röster och det du själv skriver. Grunden är uppgift av allmänt intresse. Skäl till frånvaro sparas aldrig.',
          'Uppgifterna finns i projektets egen Microsoft 365-miljö. Det du skriver i projektets namn bevaras enligt kommunalförbundets dokumenthanteringsplan. Fel i protokoll rättas med en daterad rättelse.',
        ],
      },
      {
        heading: 'Vad du kan göra',
        paragraphs: [
          'Du kan begära att få veta vilka uppgifter som finns om dig och att fel rättas. Är du inte nöjd med svaret kan du klaga hos Integritetsskyddsmyndigheten.',
          'Lägg inte in uppgifter som omfattas av sekretess. Spara dem i er egen kommuns system.',
        ],
      },
    ],
  },
  terms: {
    title: 'Villkor',
    sections: [
      {
        paragraphs: [
          'Appen är till för projektets deltagare. Du ser och ändrar det som din roll ger dig rätt till.',
          'Fråga projektledaren om något ser fel ut eller om du saknar en behörighet.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    sections: [
      {
        paragraphs: [
          'Redogörelsen gäller appen Processfabriken: flikarna, korten och de här sidorna. Ramen runt dem är Microsoft Teams, som Microsoft ansvarar för.',
        ],
      },
      {
        heading: 'Hur tillgänglig appen är',
        paragraphs: [
          'Kommunalförbundet har ännu inte gjort den bedömning som lagen (2018:1937) om tillgänglighet till digital offentlig service kräver. Därför står det inte här om appen är helt eller delvis förenlig med kraven.',
          'Appen är byggd efter WCAG 2.2, nivå AA. Varje sida provas automatiskt med verktyget axe i ljust tema, mörkt tema och hög kontrast, i bredderna 1280 och 320 pixlar. Ingen har än provat den med hjälpmedel tillsammans med användare.',
        ],
      },
      {
        heading: 'Brister som vi känner till',
        paragraphs: ['Inspelade kurser kan sakna undertexter. I Metodhandboken står det vid varje kurs vad som finns.'],
      },
      {
        heading: 'Om du inte kan använda något',
        paragraphs: [
          'Berätta för oss vad som inte fungerar, så försöker vi ge dig innehållet på ett annat sätt. Är du inte nöjd med hur vi svarar kan du anmäla det till Myndigheten för digital förvaltning.',
        ],
        link: { text: 'Anmäl till Digg', address: 'https://www.digg.se/tdosanmalan' },
      },
    ],
  },
};
