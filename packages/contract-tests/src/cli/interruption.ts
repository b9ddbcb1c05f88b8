/** A signal that is aborted when the user wants the command to end. Whoever asks twice gets it at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      console.error("Ending once the request on its way is written; a second signal ends at once");
      controller.abort();
    });
  return controller.signal;
}
