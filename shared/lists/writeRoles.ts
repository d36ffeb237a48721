/** Beside a text in which people write about people, since it becomes a public record. */
export const writeRoles = {
  sv: 'Skriv roll, inte namn: det blir en allmän handling.',
  en: 'Write a role, not a name: it becomes a public record.',
} as const;
