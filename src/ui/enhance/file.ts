import { words } from './words.ts';

/** Shows what was chosen, small pictures included, before it is sent. */
export function enhanceFile(input: HTMLElement): void {
  if (!(input instanceof HTMLInputElement)) return;
  const preview = document.createElement('div');
  preview.className = 'g-file__preview';
  preview.setAttribute('role', 'status');
  input.after(preview);
  input.addEventListener('change', () => {
    const files = Array.from(input.files ?? []);
    preview.replaceChildren();
    if (files.length === 0) return;
    const summary = document.createElement('span');
    summary.textContent = `${words.filesChosen(files.length)}: ${files.map((file) => file.name).join(', ')}`;
    preview.append(summary);
    for (const file of files.filter((candidate) => /^image\/(png|jpeg|webp|gif)$/.test(candidate.type)).slice(0, 6)) {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        const image = document.createElement('img');
        image.alt = file.name;
        // A data address, because the content policy allows no blob addresses.
        if (typeof reader.result === 'string') image.src = reader.result;
        preview.append(image);
      });
      reader.readAsDataURL(file);
    }
  });
}
