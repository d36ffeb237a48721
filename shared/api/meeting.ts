/** Which item of the agenda the meeting goes to. */
export interface GoTo {
  agendaItem: string;
}

/** Whether a member is present. No reason is asked or stored. */
export interface NotedPresence {
  member: string;
  present: boolean;
}
