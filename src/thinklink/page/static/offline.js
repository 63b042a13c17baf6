// Keeping the page's own files in this browser, so that it starts without a network from the second visit on.

const READY = "Ready. You can switch the network off now";

// Returns the sentence to show, once the files are kept or cannot be.
export async function keepForOffline() {
  if (!("serviceWorker" in navigator)) {
    return `${READY}, as long as this page stays open.`;
  }
  try {
    const registered = await navigator.serviceWorker.register("offline-worker.js");
    await active(registered);
    return `${READY}, and come back to this page without one.`;
  } catch {
    return `${READY}, as long as this page stays open.`;
  }
}

function active(registered) {
  const coming = registered.installing ?? registered.waiting;
  if (!coming || registered.active) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") {
        resolve();
      } else if (coming.state === "redundant") {
        reject(new Error("the files could not be kept"));
      }
    });
  });
}
