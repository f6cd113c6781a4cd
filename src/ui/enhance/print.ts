/** Shows the print button. */
export function enhancePrint(button: HTMLElement): void {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
