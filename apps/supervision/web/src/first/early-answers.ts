/** As long as the pages take an answer for fresh. */
const freshMilliseconds = 30_000;

interface EarlyAnswer {
  readonly response: Promise<Response>;
  readonly askedAt: number;
}

const answers = new Map<string, EarlyAnswer>();
/** How many are still on their way. */
let awaited = 0;

/** What the pages ask for with every request: data, and words in the language that they speak. */
export const askedHeaders = (): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': document.documentElement.lang,
});

/** Asks the server for what the page will ask for when its code is here. */
export function askEarly(address: string): void {
  const response = fetch(address, { headers: askedHeaders() });
  answers.set(address, { response, askedAt: performance.now() });
  awaited += 1;
  const came = (): void => {
    awaited -= 1;
  };
  // It fails for whoever takes it; nobody might.
  response.then(came, came);
}

export const areEarlyHere = (): boolean => awaited === 0;

/** What was asked for early, once; undefined when it was not, or so long ago that it may be wrong by now. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = answers.get(address);
  answers.delete(address);
  return answer !== undefined && performance.now() - answer.askedAt < freshMilliseconds ? answer.response : undefined;
}
