import { hubRequestType, type HubRequest, type Letter } from '#contract';

/** Id of the request that brings a letter for the so-manieth time. */
export const letterRequestId = (letterId: string, time: number): string => `letter-${letterId}-${time}`;

/** A letter as it is sent. Sent again it is another request with another id; the letter is the same. */
export const letterRequest = (
  participant: string,
  letter: Letter,
  { time, at }: { readonly time: number; readonly at: Date },
): HubRequest<'letter-issued'> => ({
  specversion: '1.0',
  id: letterRequestId(letter.letter, time),
  source: 'hub',
  subject: participant,
  type: hubRequestType('letter-issued'),
  time: at.toISOString(),
  datacontenttype: 'application/json',
  data: letter,
});
