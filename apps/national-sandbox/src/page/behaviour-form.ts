import type { Behaviour } from '../behaviour/behaviour.js';
import { numeric, tick, ticked } from './form.js';
import type { FormValues } from './form.js';

const FLAGS = [
  'maintenance',
  'duplicateChanges',
  'outOfOrderChanges',
  'duplicateWebhooks',
  'outOfOrderWebhooks',
  'stampWithoutZone',
] as const;

const digits = (number: number | null | undefined): string => (number == null ? '' : String(number));

/** How a behaviour looks in the form. */
export const behaviourValues = (behaviour: Behaviour): FormValues => ({
  'refuse.status': digits(behaviour.refuse?.status),
  'refuse.times': digits(behaviour.refuse?.times),
  'refuse.on': behaviour.refuse?.on ?? 'all',
  'slowAccept.seconds': digits(behaviour.slowAccept?.seconds),
  'slowAccept.times': digits(behaviour.slowAccept?.times),
  'slowAccept.on': behaviour.slowAccept?.on ?? 'all',
  'rateLimit.perSecond': digits(behaviour.rateLimit?.perSecond),
  'autoVerification.afterSeconds': digits(behaviour.autoVerification?.afterSeconds),
  stampZone: behaviour.stampZone,
  ...Object.fromEntries(FLAGS.map((flag) => [flag, tick(behaviour[flag])])),
});

/** The request that the form stands for, still to be validated. A part is left out by leaving its first field empty. */
export function behaviourOf(values: FormValues): Readonly<Record<string, unknown>> {
  const number = (name: string) => numeric(values[name]);
  const part = (first: string, fields: Readonly<Record<string, unknown>>) =>
    values[first] === undefined ? null : fields;
  return {
    refuse: part('refuse.status', {
      status: number('refuse.status'),
      times: number('refuse.times'),
      on: values['refuse.on'],
    }),
    slowAccept: part('slowAccept.seconds', {
      seconds: number('slowAccept.seconds'),
      times: number('slowAccept.times'),
      on: values['slowAccept.on'],
    }),
    rateLimit: part('rateLimit.perSecond', { perSecond: number('rateLimit.perSecond') }),
    autoVerification: part('autoVerification.afterSeconds', { afterSeconds: number('autoVerification.afterSeconds') }),
    stampZone: values.stampZone,
    ...Object.fromEntries(FLAGS.map((flag) => [flag, ticked(values, flag)])),
  };
}
