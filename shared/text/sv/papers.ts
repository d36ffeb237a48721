/** Words of a paper's file, fetched with what shows it. */
export const papers = {
  upload: (title: string) => `Lägg upp fil för ${title}`,
  uploadShort: 'Lägg upp fil',
  replace: (title: string) => `Byt fil för ${title}`,
  replaceShort: 'Byt fil',
  fetch: (title: string) => `Hämta filen för ${title}`,
  fetchShort: 'Hämta fil',
  fetched: (name: string) => `${name} är hämtad.`,
  title: (title: string) => `Fil för ${title}`,
  file: 'Fil',
  pictureHint: 'En bild i formatet PNG eller JPEG.',
  choose: 'Välj en fil.',
  altText: 'Alternativ text',
  altTextHint: 'Det som den som inte ser figuren behöver veta.',
  keep: 'Spara filen',
  kept: (title: string) => `Filen för ${title} är sparad.`,
  notShown: (title: string) => `Bilden ${title} kunde inte hämtas.`,
};
