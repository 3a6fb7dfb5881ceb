import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';

interface FieldProps {
  /** Why the server refused what it says. */
  fault?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A choice with what is wrong with it below. */
export function Field({ fault, className = '', children }: FieldProps) {
  return (
    <div className={`min-w-0 ${className}`}>
      {children}
      {fault !== undefined && (
        <p
          role="alert"
          data-testid="refusal"
          className="mt-1 flex max-w-sm items-start gap-1.5 text-note wrap-anywhere text-unhandled"
        >
          <Icon name="warning" className="mt-0.5 size-3.5" />
          {fault}
        </p>
      )}
    </div>
  );
}
