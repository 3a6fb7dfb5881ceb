import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { Icon } from '../components/icon';
import { useMessages } from '../i18n/language';
import { useMe } from './me';
import { themes, useTheme } from './theme';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const item =
  'flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-2 text-small outline-none data-[highlighted]:bg-hover ' +
  'data-[highlighted]:outline-2 data-[highlighted]:-outline-offset-2 data-[highlighted]:outline-accent';

export function AccountMenu() {
  const messages = useMessages();
  const me = useMe();
  const [theme, chooseTheme] = useTheme();
  const role = messages.roles[me.role];
  const signOut = useRef<HTMLFormElement>(null);

  return (
    <>
      <form ref={signOut} method="post" action="/auth/sign-out" hidden />
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          data-testid="account"
          aria-label={`${messages.accountMenu(me.name)}, ${role}`}
          className="flex items-center gap-2.5 rounded-md p-1 text-left hover:bg-bar-ink/12"
        >
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
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content align="end" sideOffset={6} className="panel z-40 min-w-60 p-1.5 text-ink shadow-raised">
            <div className="border-b border-line px-2.5 pt-1.5 pb-2.5 lg:hidden">
              <p className="text-small font-[600]">{me.name}</p>
              <p className="text-note text-ink-faint">{role}</p>
            </div>
            <DropdownMenu.Label className="eyebrow px-2.5 pt-2 pb-1">{messages.theme}</DropdownMenu.Label>
            <DropdownMenu.RadioGroup value={theme} onValueChange={chooseTheme}>
              {themes.map((option) => (
                <DropdownMenu.RadioItem key={option} value={option} className={item}>
                  <span className="grid size-4.5 place-items-center">
                    <DropdownMenu.ItemIndicator>
                      <Icon name="check" className="size-4.5 text-accent" />
                    </DropdownMenu.ItemIndicator>
                  </span>
                  {messages.themes[option]}
                </DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
            <DropdownMenu.Separator className="my-1.5 h-px bg-line" />
            <DropdownMenu.Item className={`${item} font-[560]`} onSelect={() => signOut.current?.submit()}>
              {messages.signOut}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </>
  );
}
