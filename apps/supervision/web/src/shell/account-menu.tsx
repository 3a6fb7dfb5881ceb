import { Link } from '@tanstack/react-router';
import { beginSigningOut } from '../api/fetch-json';
import { Icon } from '../components/icon';
import { Popover } from '../components/popover';
import { useMessages } from '../i18n/language';
import { useMe } from './me';
import { themes, useTheme } from './theme';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const item = 'flex w-full cursor-pointer items-center gap-2 rounded-md px-2.5 py-2 text-left text-small hover:bg-hover';

export function AccountMenu() {
  const messages = useMessages();
  const me = useMe();
  const [theme, chooseTheme] = useTheme();
  const role = messages.roles[me.role];
  return (
    <Popover
      button={{
        'data-testid': 'account',
        'aria-label': `${messages.accountMenu(me.name)}, ${role}`,
        className: 'flex items-center gap-2.5 rounded-md p-1 text-left hover:bg-bar-ink/12',
      }}
      face={
        <>
          <span className="grid size-9 place-items-center rounded-full bg-bar-ink/18 text-note font-[680]">
            {initials(me.name)}
          </span>
          <span className="hidden leading-tight lg:grid">
            <span className="text-small font-[600]">{me.name}</span>
            <span className="text-note text-bar-soft">
              {me.participant === null ? role : `${role} · ${me.participant.name}`}
            </span>
          </span>
          <Icon name="chevronDown" className="hidden size-4 text-bar-soft lg:block" />
        </>
      }
      label={messages.accountMenu(me.name)}
      align="end"
      className="min-w-60 p-1.5"
    >
      {(close) => (
        <>
          <div className="border-b border-line px-2.5 pt-1.5 pb-2.5 lg:hidden">
            <p className="text-small font-[600]">{me.name}</p>
            <p className="text-note text-ink-faint">{role}</p>
          </div>
          <fieldset>
            <legend className="eyebrow px-2.5 pt-2 pb-1">{messages.theme}</legend>
            {themes.map((option) => (
              <label key={option} className={item}>
                <input
                  type="radio"
                  name="theme"
                  checked={option === theme}
                  onChange={() => chooseTheme(option)}
                  className="size-4 accent-accent"
                />
                {messages.themes[option]}
              </label>
            ))}
          </fieldset>
          <hr className="my-1.5 border-line" />
          <Link to="/istilah" className={`${item} font-[560]`} onClick={close}>
            {messages.terms}
          </Link>
          <form method="post" action="/auth/sign-out" onSubmit={beginSigningOut}>
            <button type="submit" className={`${item} font-[560]`}>
              {messages.signOut}
            </button>
          </form>
        </>
      )}
    </Popover>
  );
}
