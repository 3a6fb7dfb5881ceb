import type { SharedVersion } from './office-view.js';
import type { SavedView, ViewPage } from './saved-view.js';

export type NewView = Omit<SavedView, 'id' | 'savedAt'> & { readonly office: string };

export abstract class SavedViewRepository {
  /** One's own and those shared in one's office, by their names. */
  abstract visibleTo(owner: string, office: string, page: ViewPage): Promise<SavedView[]>;
  /** Takes the place of one's own of the same page and name. */
  abstract save(view: NewView): Promise<SavedView>;
  /** False when one has none of this number. */
  abstract end(id: number, owner: string): Promise<boolean>;
  /** All that was ever shared in an office, view by view, of each the newest first. */
  abstract sharedIn(office: string): Promise<SharedVersion[]>;
  /** Ends what an office shares. False when it shares none of this number now. */
  abstract withdraw(change: OfficeChange): Promise<boolean>;
  /** Has what was shared once be in use again, as a version of its own, in the place of what is in use. */
  abstract restore(change: OfficeChange): Promise<Restoration>;
}

/** Of a view that an office shares or shared, by somebody who answers for it. */
export interface OfficeChange {
  readonly id: number;
  readonly office: string;
  readonly by: string;
}

/** `private`: whose view it was keeps one of that name for themselves now. */
export type Restoration = 'restored' | 'unknown' | 'in-use' | 'private';
