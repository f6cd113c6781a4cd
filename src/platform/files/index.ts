export { createFiles, type Files, type StoredFile, type FileFault } from './files.ts';
export { createFileShelf, type FileShelf } from './file-shelf.ts';
export { createScanner, type Scanner } from './scanner.ts';
export { sweepFilesJob } from './sweep-files.job.ts';
