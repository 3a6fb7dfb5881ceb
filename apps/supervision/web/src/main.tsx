import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RequestError } from './api/fetch-json';
import { liveLink } from './api/live';
import { LanguageProvider, rememberedLanguage } from './i18n/language';
import { router } from './router';
import './styles/index.css';

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

createRoot(root).render(
  <StrictMode>
    <LanguageProvider initial={await rememberedLanguage()}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
