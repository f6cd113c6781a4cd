import { runEinvoiceConformance } from './einvoice/run.ts';

// `npm run conformance -- NAME FOLDER`: agreement with outside test material that is not part of this repository.
const [name, folder, part] = process.argv.slice(2);
if (name !== 'einvoice' || folder === undefined) {
  process.stderr.write('npm run conformance -- einvoice FOLDER [PART]\n');
  process.exitCode = 2;
} else {
  process.exitCode = runEinvoiceConformance(folder, part, (line) => process.stdout.write(`${line}\n`));
}
