/** The page: documents on one side, what the engines say of them on the other. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AnalyticsView } from './views/analytics-view.tsx';
import { AtsView } from './views/ats-view.tsx';
import { CompareView } from './views/compare-view.tsx';
import { DocumentsPanel } from './views/documents-panel.tsx';
import { FeedbackView } from './views/feedback-view.tsx';
import { HistoryView } from './views/history-view.tsx';
import { MatchView } from './views/match-view.tsx';
import { TailorView } from './views/tailor-view.tsx';
import { hasServer } from './tailoring/server-writer.ts';
import { useWorkspace, type Workspace } from './workspace.ts';

const VIEWS = {
  match: 'Match',
  tailor: 'Tailor',
  ats: 'ATS check',
  feedback: 'Feedback',
  compare: 'Compare',
  history: 'History',
  analytics: 'Analytics',
} as const;

export type ViewName = keyof typeof VIEWS;

const IN_BROWSER = 'Everything happens in this browser: no file and no word leaves it.';
const IN_BROWSER_OR_SERVER = 'Everything happens in this browser, unless you let the server write.';

export function App() {
  const workspace = useWorkspace();
  const [view, setView] = useState<ViewName>('match');
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    // The reader of a screen is told where it is now; not when the page has just been opened.
    if (!isFirst.current) {
      workspace.say('');
      scrollTo(0, 0);
      const { current } = heading;
      // On a narrow screen the documents stand above it, and the view would open out of sight.
      const isInSight = current !== null && current.getBoundingClientRect().top < innerHeight / 2;
      current?.focus({ preventScroll: isInSight });
    }
    isFirst.current = false;
  }, [view]);

  useEffect(() => {
    // A file dropped beside its field would otherwise replace the page.
    const keepPage = (event: Event): void => {
      event.preventDefault();
    };
    for (const name of ['dragover', 'drop']) document.addEventListener(name, keepPage);
    return () => {
      for (const name of ['dragover', 'drop']) document.removeEventListener(name, keepPage);
    };
  }, []);

  return (
    <>
      <header class="top">
        <div class="brand">
          <strong>Résumé desk</strong>
          <span class="soft">{hasServer() ? IN_BROWSER_OR_SERVER : IN_BROWSER}</span>
        </div>
        <nav aria-label="Views">
          <ul>
            {(Object.keys(VIEWS) as ViewName[]).map((name) => (
              <li key={name}>
                <button
                  type="button"
                  aria-current={view === name ? 'page' : undefined}
                  onClick={() => {
                    setView(name);
                  }}
                >
                  {VIEWS[name]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div class="desk">
        <DocumentsPanel workspace={workspace} />
        <main id="main" tabIndex={-1}>
          <p class="status" role="status">
            {workspace.status}
          </p>
          <p class="problem" role="alert">
            {workspace.problem}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {VIEWS[view]}
          </h1>
          {shown(view, workspace, () => {
            setView('match');
          })}
        </main>
      </div>
    </>
  );
}

function shown(view: ViewName, workspace: Workspace, toMatch: () => void): ComponentChild {
  switch (view) {
    case 'match':
      return <MatchView workspace={workspace} />;
    case 'tailor':
      return <TailorView workspace={workspace} key={`${workspace.resume?.id ?? ''} ${workspace.job?.id ?? ''}`} />;
    case 'ats':
      return <AtsView workspace={workspace} />;
    case 'feedback':
      return <FeedbackView workspace={workspace} />;
    case 'compare':
      return <CompareView workspace={workspace} />;
    case 'history':
      return <HistoryView workspace={workspace} onOpen={toMatch} />;
    case 'analytics':
      return <AnalyticsView history={workspace.history} />;
  }
}
