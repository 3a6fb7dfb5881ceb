import type { Provider } from '@nestjs/common';
import type { Clock } from '#kernel';

export const CLOCK = Symbol('Clock');

const systemClock: Clock = () => new Date();

export const clockProvider: Provider = { provide: CLOCK, useValue: systemClock };
