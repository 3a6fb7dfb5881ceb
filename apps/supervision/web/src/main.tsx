import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RequestError } from './api/fetch-json';
import { liveLink } from './api/live';
import { readyFirstDrawing } from './first-drawing';
import { LanguageProvider, rememberedLanguage } from './i18n/language';
import { router } from './router';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');

const isWorthRetrying = (error: Error): boolean => !(error instanceof RequestError) || error.status >= 500;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      retry: (failures, error) => failures < 2 && isWorthRetrying(error),
    },
  },
});

liveLink.listen(queries);

// Not awaited here: the page's code waits for this file to be done.
void Promise.all([rememberedLanguage(), readyFirstDrawing(queries)]).then(([language]) =>
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider initial={language}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  ),
);
