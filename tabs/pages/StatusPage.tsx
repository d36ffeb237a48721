import { type ComponentType, lazy } from 'react';
import type { SectionOf } from '../../shared/pages';
import { useSection } from '../location';
import { WholeReport } from './status/WholeReport';

/** What is not the report itself comes when it is asked for. */
const SECTIONS: Record<SectionOf<'status'>, ComponentType> = {
  report: WholeReport,
  economy: lazy(async () => ({ default: (await import('./status/EconomySection')).EconomySection })),
  roles: lazy(async () => ({ default: (await import('./status/RolesSection')).RolesSection })),
  final: lazy(async () => ({ default: (await import('./status/FinalSection')).FinalSection })),
};

/** Status: the report, and beside it the records of bought time, people and the project's end. */
export default function StatusPage() {
  const [section] = useSection('status');
  const Section = SECTIONS[section];
  return <Section />;
}
