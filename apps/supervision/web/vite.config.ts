import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';

export default defineConfig(({ mode }) => {
  const environment = loadEnv(mode, '.', 'SUPERVISION_');
  const server = environment.SUPERVISION_URL ?? 'http://127.0.0.1:3200';
  return {
    plugins: [react(), tailwindcss(), preloadOf('/src/main.tsx')],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // By it the budget knows what each page loads.
      manifest: true,
      rolldownOptions: {
        output: {
          // The frame, and what pages share: in many files it compresses worse, and each costs a slow line a round trip.
          codeSplitting: {
            groups: [
              { name: 'start', test: /[/]src[/]first[/]|index[.]html|rolldown[/]runtime/, priority: 1 },
              { name: 'frame', test: /[/]src[/](?:main|(?:api|components|format|shell|status)[/])/ },
            ],
          },
        },
      },
    },
    server: { port: 5173, proxy: { '/api': server, '/auth': server } },
  };
});

/** Has the page fetch a module with all that it imports among its first files, not when code asks for it. */
function preloadOf(moduleName: string): Plugin {
  return {
    name: 'lapor:preload',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(moduleName)));
        const needed = new Set(first === undefined ? [] : [first.fileName]);
        for (const name of needed) {
          for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(imported);
        }
        return [...needed]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
