declare global {
  interface ImportMetaEnv {
    /** Address of the worker, from the build; none in `dev`, and where the host switched it off. */
    readonly WORKER?: string;
  }
}

/** Keeps what is read, so that it opens again without a connection; begins when the page is there. */
const worker = import.meta.env.WORKER;
if (worker && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    navigator.serviceWorker.register(worker).catch(() => undefined);
  });

export {};
