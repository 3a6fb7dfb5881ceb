import type { ReactNode } from 'react';
import type { CaseStatus } from '../api/types';
import { statusColour } from './status';

/**
 * One shape per status, so that none is told by colour alone: an open ring fills up as the complaint moves on;
 * what left the road is a bar or a box.
 */
const shapes: Record<CaseStatus, ReactNode> = {
  'belum-terverifikasi': (
    <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.6 1.9" />
  ),
  'belum-ditindaklanjuti': (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  diproses: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />
    </>
  ),
  selesai: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path d="m5.1 8.2 2 2 3.8-4.2" fill="none" stroke="var(--surface)" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  ditunda: <path d="M4.2 2.6h2.7v10.8H4.2zm4.9 0h2.7v10.8H9.1z" fill="currentColor" />,
  diarsip: (
    <path d="M2.2 3h11.6v3.1H2.2zm.9 4.2h9.8V13H3.1zm3.2 1.5v1.3h3.4V8.7z" fill="currentColor" fillRule="evenodd" />
  ),
};

export function StatusGlyph({ status, className = 'size-4' }: { status: CaseStatus; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`shrink-0 print-exact ${statusColour[status]} ${className}`}>
      {shapes[status]}
    </svg>
  );
}
