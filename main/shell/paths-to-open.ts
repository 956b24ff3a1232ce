/** Files that the page shall open as sources: told at once while it listens, else when it says that it does. */
export class PathsToOpen {
  private tell: ((path: string) => void) | null = null;
  private untold: string[] = [];

  add(path: string): void {
    if (this.tell === null) this.untold.push(path);
    else this.tell(path);
  }

  /** The page listens from now on. It does so before its load ends, so Electron's isLoading() says nothing about it. */
  listens(tell: (path: string) => void): void {
    this.tell = tell;
    for (const path of this.untold.splice(0)) tell(path);
  }

  /** The page of before is gone or about to go: it was loaded again, crashed, or its window closed. */
  leaves(): void {
    this.tell = null;
  }
}
