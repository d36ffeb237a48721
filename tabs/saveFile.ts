/** A file from the server. */
interface FetchedFile {
  name: string;
  content: Blob;
}

/** Lays a file where the browser keeps what is downloaded. */
export function saveFile({ name, content }: FetchedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it on when this turn is over.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
