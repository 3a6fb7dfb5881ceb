import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FigureAddress } from './figure-address';

interface FigureLinkProps {
  /** Null where nothing can be opened: then it is text. */
  address: FigureAddress | null;
  /** What the figure is and whose, for who hears the link without its row and column. */
  about: string;
  children: ReactNode;
}

const look = 'underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-current';

/** A figure as the way to its complaints. */
export function FigureLink({ address, about, children }: FigureLinkProps) {
  if (address === null) return children;
  const words = <span className="sr-only">{`, ${about}`}</span>;
  return address.page === 'complaints' ? (
    <Link to="/laporan" search={address.search} className={look}>
      {children}
      {words}
    </Link>
  ) : (
    <Link to="/indikator/kasus" search={address.search} className={look}>
      {children}
      {words}
    </Link>
  );
}
