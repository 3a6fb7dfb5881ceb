import { useId, useRef, useState } from 'react';
import type { ComponentProps, ReactNode, ToggleEvent } from 'react';
import { createPortal } from 'react-dom';

interface PopoverProps {
  /** The button that opens it, and how it looks. */
  button: Omit<ComponentProps<'button'>, 'children' | 'type'> & { 'data-testid'?: string };
  face: ReactNode;
  /** What it is, for those who hear it. */
  label: string;
  /** With which edge of the button its own is flush. */
  align?: 'start' | 'end';
  className: string;
  /** Is only there while it is open. */
  children: (close: () => void) => ReactNode;
}

/**
 * A panel that a button opens beside itself. The browser keeps it on top, closes it for Escape and a click beside it,
 * and gives the focus back.
 */
export function Popover({ button, face, label, align = 'start', className, children }: PopoverProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  const open = ({ newState }: ToggleEvent) => {
    setIsOpen(newState === 'open');
  };
  // Whoever comes by keyboard or screen reader goes on from here.
  const arrive = ({ newState }: ToggleEvent) => {
    if (newState === 'open') panel.current?.focus();
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" popoverTarget={id} {...button}>
        {face}
      </button>
      {createPortal(
        <div
          id={id}
          ref={panel}
          popover="auto"
          role="dialog"
          aria-label={label}
          tabIndex={-1}
          data-align={align}
          onBeforeToggle={open}
          onToggle={arrive}
          className={`popover panel text-ink shadow-raised ${className}`}
        >
          {isOpen && children(close)}
        </div>,
        document.body,
      )}
    </>
  );
}
