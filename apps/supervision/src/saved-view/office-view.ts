import type { ViewPage } from './saved-view.js';

/** What a shared view said at one time, by whom, and until when. */
export interface SharedVersion {
  readonly id: number;
  readonly page: ViewPage;
  readonly name: string;
  readonly query: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  /** Null, with the time, while it is in use. */
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

/** A view that an office shares or shared, with all that it said. */
export interface OfficeView {
  readonly page: ViewPage;
  readonly name: string;
  readonly ownerName: string;
  readonly versions: readonly SharedVersion[];
}

/** What one person shared of one page under one name is one view, however often it was kept anew. */
export const officeViewsOf = (versions: readonly SharedVersion[]): OfficeView[] =>
  [...Map.groupBy(versions, ({ page, name, owner }) => JSON.stringify([page, name, owner])).values()].flatMap((of) => {
    const [newest] = of;
    return newest === undefined
      ? []
      : [{ page: newest.page, name: newest.name, ownerName: newest.ownerName, versions: of }];
  });
