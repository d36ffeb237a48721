import { lazy } from 'react';

/** What is not seen before a record is opened is fetched then. `lazy` forgets that a component is one for any list, so it is said again. */
export const RecordOf = lazy(async () => ({ default: (await import('./RecordOf')).RecordOf })) as unknown as Awaited<
  typeof import('./RecordOf')
>['RecordOf'];
export const NewRecord = lazy(async () => ({ default: (await import('./NewRecord')).NewRecord })) as unknown as Awaited<
  typeof import('./NewRecord')
>['NewRecord'];
export const FormPage = lazy(async () => ({ default: (await import('./FormPage')).FormPage })) as unknown as Awaited<
  typeof import('./FormPage')
>['FormPage'];
export const RecordPanel = lazy(async () => ({ default: (await import('./RecordPanel')).RecordPanel }));
