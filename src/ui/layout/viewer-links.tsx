import { useHref } from '../page/use-href.ts';
import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';
import { sitePaths } from './site-paths.ts';

/** Sign in, or the way to one's own account or desk and out again. */
export function ViewerLinks() {
  const { viewer, csrfToken } = usePage();
  const words = useWords();
  const href = useHref();
  if (viewer.kind === 'nobody') {
    return <li><a class="g-nav-link" href={href(sitePaths.signIn)}><span class="kern-icon kern-icon--account-circle" aria-hidden="true"></span>{words.header.signIn}</a></li>;
  }
  const isPerson = viewer.kind === 'person';
  const unread = isPerson ? viewer.unread : 0;
  const label = !isPerson ? words.header.desk : viewer.guest ? words.header.guest : words.header.account;
  // A guest has no account to look after, only applications.
  const own = !isPerson ? sitePaths.desk : viewer.guest ? sitePaths.applications : sitePaths.account;
  return (
    <>
      <li>
        <a class="g-nav-link" href={href(own)}>
          <span class="kern-icon kern-icon--account-circle" aria-hidden="true"></span>
          <span>{label}<span class="kern-sr-only"> ({viewer.label})</span></span>
          {unread === 0 ? null : <span class="g-count-badge"><span aria-hidden="true">{unread > 99 ? '99+' : unread}</span><span class="kern-sr-only">{words.header.unread(unread)}</span></span>}
        </a>
      </li>
      <li>
        <form action={href(isPerson ? sitePaths.signOut : sitePaths.deskSignOut)} method="post" class="g-inline-form">
          <input type="hidden" name="_csrf" value={csrfToken} />
          <button class="g-nav-link" type="submit"><span class="kern-icon kern-icon--logout" aria-hidden="true"></span>{words.header.signOut}</button>
        </form>
      </li>
    </>
  );
}
