/*
 * The first thing that runs, small, so that it is there one round trip after the page: it asks for the page's code
 * and for what the page says while the frame around it is still on its way. On a slow line that is half the wait.
 */
import { parseSearch } from '../pages/search-parameters';
import '../styles/index.css';
import { askEarly } from './early-answers';
import { firstPageOf } from './first-page';

const { pathname, search } = window.location;
const page = firstPageOf(pathname);
['/api/me', ...(page?.asks(parseSearch(search)) ?? [])].forEach(askEarly);
// Whoever needs it asks again, and says so when it does not come.
page?.code().catch(() => undefined);
void import('../main');
