import type { MeetingAtClose } from './kept-meeting.js';

/**
 * What of a meeting concerns one participant, and nothing of the others: its items, lines and earlier commitments, the
 * people who were there for it, and addenda that were written of it alone. Struck lines are not in the minutes either;
 * commitments of others stay in their places, since theirs are numbered among them.
 * @param open complaints that may be named by now
 */
export function ownPart(
  { meeting, earlier, former }: MeetingAtClose,
  participant: string,
  open: ReadonlySet<string>,
): MeetingAtClose {
  const isOwn = (one: { readonly participant: string | null }): boolean => one.participant === participant;
  return {
    former,
    earlier: earlier.filter(isOwn),
    meeting: {
      ...meeting,
      participants: [participant],
      agenda: { ...meeting.agenda, items: meeting.agenda.items.filter(isOwn) },
      lines: meeting.lines.map((line) =>
        isOwn(line)
          ? { ...line, complaintIds: line.complaintIds.filter((id) => open.has(id)) }
          : { ...line, text: '', owner: null, due: null, complaintIds: [] },
      ),
      attendance: meeting.attendance && { ...meeting.attendance, people: meeting.attendance.people.filter(isOwn) },
      documents: meeting.documents.filter((one) => one.number === 0 || isOwn(one)),
    },
  };
}
