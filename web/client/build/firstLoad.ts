/** What of a bundle the first page needs, and what that weighs. */
export interface Piece {
  fileName: string
  isEntry?: boolean
  imports?: readonly string[]
  css?: readonly string[]
}

/** The names of the files that the entry loads before it shows anything: itself, what it imports, and their styles. */
export function firstLoad(pieces: readonly Piece[]): string[] {
  const byName = new Map(pieces.map((piece): [string, Piece] => [piece.fileName, piece]))
  const found = new Set<string>()
  const visit = (name: string) => {
    const piece = byName.get(name)
    if (!piece || found.has(name)) return
    found.add(name)
    piece.css?.forEach(style => found.add(style))
    piece.imports?.forEach(visit)
  }
  pieces.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => visit(fileName))
  return [...found]
}
