/** Refuses to make a release of what is for development only: an Electron that is not the product's, or a local compile. */
export function refuseDevelopment({ source, version }, native) {
  if (source !== 'official') {
    throw new Error(
      `A release must carry the official Electron; this machine has ${version} (${source}). Build it where Electron can be downloaded.`,
    );
  }
  if (native !== 'prebuilt')
    throw new Error('A release needs Node 22.14 or newer, so that the prebuilt better-sqlite3 is taken.');
}
