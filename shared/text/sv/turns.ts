/** Words of proposals that are put in turns, fetched with what shows them. */
export const turns = {
  becameCounter: (name: string) => `${name} vann och går vidare som motförslag.`,
  next: (first: string, second: string) => `Nu ställs ${first} mot ${second}.`,
  inTurns: (count: number) =>
    `Förslagen ställs i tur och ordning i ${count} omröstningar: först utses motförslaget, sist ställs huvudförslaget mot det.`,
  main: 'Huvudförslag',
};
