import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';

const tones = {
  plain: 'bg-sunken text-ink-soft',
  good: 'bg-good-soft text-good-ink',
  warning: 'bg-warn-soft text-warn-ink',
  alarm: 'bg-alarm-soft text-alarm-ink',
} as const;

interface BadgeProps {
  icon?: IconName;
  tone?: keyof typeof tones;
  title?: string;
  children: ReactNode;
}

export function Badge({ icon, tone = 'plain', title, children }: BadgeProps) {
  return (
    <span
      title={title}
      className={`inline-flex items-center gap-1 rounded-[5px] px-1.5 py-0.5 text-note font-[600] whitespace-nowrap print-exact ${tones[tone]}`}
    >
      {icon !== undefined && <Icon name={icon} className="size-3.5" />}
      {children}
    </span>
  );
}
