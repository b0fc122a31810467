/** The browser's folder for files of an origin, in memory. */
class MemoryFile {
  constructor(
    private readonly files: Map<string, Uint8Array<ArrayBuffer>>,
    private name: string,
  ) {}
  async getFile(): Promise<Blob> {
    return new Blob([this.files.get(this.name) ?? new Uint8Array()]);
  }
  async createWritable(): Promise<WritableStream<Uint8Array>> {
    const parts: Uint8Array[] = [];
    return new WritableStream({
      write: (part) => void parts.push(part),
      // as in a browser, nothing is there before it is closed
      close: async () => void this.files.set(this.name, new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())),
    });
  }
  async move(name: string): Promise<void> {
    this.files.set(name, this.files.get(this.name) ?? new Uint8Array());
    this.files.delete(this.name);
    this.name = name;
  }
}

/** Puts an empty one in the place of whatever was there. @returns what it holds, by name */
export function giveFolder(): Map<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder = {
    keys: async function* () {
      yield* [...files.keys()].sort(() => -1);
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !files.has(name)) throw new DOMException(name, 'NotFoundError');
      if (!files.has(name)) files.set(name, new Uint8Array());
      return new MemoryFile(files, name);
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory: async () => folder } });
  return files;
}
