/** The present instant. Domain code takes instants as arguments; only the edges hold a clock. */
export type Clock = () => Date;
