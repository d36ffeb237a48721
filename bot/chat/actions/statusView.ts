import { z } from 'zod';
import { AppError } from '../../../shared/AppError';
import { isKey } from '../../../shared/schema/parseDraft';
import { statusCard } from '../../cards/statusCard';
import type { CardVerb } from '../CardRequest';
import { publisherOf } from '../drawSubject';

const reportData = z.looseObject({ report: z.string().refine(isKey) });

/** Shows a status report in the person's language. */
export const statusView: CardVerb<z.output<typeof reportData>> = {
  verb: 'status.view',
  parse: (data) => reportData.safeParse(data).data,
  answer: ({ report }, { language }, { services, store, link }) => {
    const view = services.statusReports.view(report);
    if (view.report.state !== 'published') throw new AppError('notFound');
    const card = statusCard(view, { language, link, publishedBy: publisherOf(store, view.report) });
    return { card, isPrivate: false };
  },
};
