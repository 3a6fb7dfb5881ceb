/** What decides who may know the reporter. */
interface Handled {
  anonymous: boolean;
  handler: string | null;
  assignments: readonly { participant: string }[];
}

interface Asking {
  code: string;
  kind: 'national' | 'province' | 'kabupaten' | 'kota';
  publicKey: object | null;
}

/** Only who handles a complaint may know who reported it, and nobody once the reporter chose to be anonymous. */
export function mayKnowReporter(complaint: Handled, participant: Asking): boolean {
  if (complaint.anonymous || participant.kind === 'national' || participant.publicKey === null) return false;
  return (
    complaint.handler === participant.code ||
    complaint.assignments.some((assignment) => assignment.participant === participant.code)
  );
}
