/** Something that holds from a day and to a day, both counted; an empty end is open. */
interface Lasting {
  from: string | null;
  to: string | null;
  /** Entered by mistake. */
  withdrawn?: boolean | null;
}

/** Whether it holds on a day (`2021-05-20`). */
export const inForce = ({ from, to, withdrawn }: Lasting, day: string): boolean =>
  withdrawn !== true && (from === null || from <= day) && (to === null || day <= to);
