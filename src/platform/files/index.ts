export { createFiles, type Files, type StoredFile, type FileFault } from './files.ts';
export { createScanner, type Scanner } from './scanner.ts';
