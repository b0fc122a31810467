/**
 * Automatic backups: compressed files of the extension's own, beside its databases and apart from them, so that what spoils one leaves the
 * other. Neither pages nor content scripts reach them.
 */
const END = '.json.gz';
/** A file that is still being written is called so. */
const UNFINISHED = 'unfinished';

type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
const folder = () => navigator.storage.getDirectory() as Promise<Folder>;

/** Oldest first, as their names sort; none where the browser lets nobody keep files. */
export async function backupNames(): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const name of (await folder()).keys()) if (name.endsWith(END)) names.push(name.slice(0, -END.length));
  } catch {
    // a browser that forgets everything when it closes
  }
  return names.sort();
}

/** All of it or nothing: it gets its name when it is whole. */
export async function writeBackup(name: string, whole: Blob): Promise<void> {
  const file = await (await folder()).getFileHandle(UNFINISHED, { create: true });
  await whole
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
    .pipeTo(await file.createWritable());
  await (file as FileSystemFileHandle & { move(name: string): Promise<void> }).move(name + END);
}

/** @throws where there is none, or what is there cannot be unpacked */
export async function readBackupFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (await (await folder()).getFileHandle(name + END)).getFile();
  return new Uint8Array(await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

export async function dropBackups(names: readonly string[]): Promise<void> {
  for (const name of names) await (await folder()).removeEntry(name + END);
}
