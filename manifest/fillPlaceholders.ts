/** The values that fill a template, by name. */
export type PlaceholderValues = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g;

/** The names of all `${{NAME}}` in a text, each once, in order. */
export function placeholderNames(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/**
 * Fills every `${{NAME}}` of a JSON text.
 * @returns the text, and the names that have no value (their placeholders stay).
 */
export function fillPlaceholders(template: string, values: PlaceholderValues): { text: string; missing: string[] } {
  const missing = placeholderNames(template).filter((name) => !values[name]?.trim());
  const text = template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values[name]?.trim();
    // The template is JSON and a value may hold a quote or a backslash.
    return value ? JSON.stringify(value).slice(1, -1) : placeholder;
  });
  return { text, missing };
}
