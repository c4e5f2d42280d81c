/** Makes a textarea as high as its text, in browsers that do not yet do so by themselves (`field-sizing`). */
export function fitHeight(textarea: HTMLTextAreaElement): void {
  if (typeof CSS !== "undefined" && CSS.supports("field-sizing", "content")) return;
  const borders = textarea.offsetHeight - textarea.clientHeight;
  textarea.style.height = "auto";
  textarea.style.height = `${textarea.scrollHeight + borders}px`;
}
