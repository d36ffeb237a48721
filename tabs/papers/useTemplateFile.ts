import { saveFile } from '../saveFile';
import { useSession } from '../session';
import { useMutate } from '../useMutate';

/** Hands over a file of a template by its number, from 1, or the latest; `said` is what is told of it by its name. */
export function useTemplateFile({ key }: { key: string }, said: (name: string) => string) {
  const { api } = useSession();
  return useMutate(async (number: string) => {
    const found = await api.templateFile({ key, number });
    saveFile(found);
    return found.name;
  }, said);
}
