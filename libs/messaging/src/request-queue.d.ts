declare module 'kafkajs/src/network/requestQueue/index.js' {
  /** What we touch of what kafkajs keeps to itself. */
  class RequestQueue {
    readonly pending: readonly unknown[];
    scheduleCheckPendingRequests: (this: RequestQueue) => void;
  }
  export = RequestQueue;
}
