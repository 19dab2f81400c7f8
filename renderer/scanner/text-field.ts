type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The text field a key would write into, or null when it would write nowhere. */
export function textFieldAt(target: EventTarget | null): TextField | null {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
  // Fields without a selection (check boxes, colours) take no text.
  return field === null || field.readOnly || field.disabled || field.selectionStart === null ? null : field;
}

/** Writes at the field's selection as a hand would, so that undo, selection and React all know of it. */
export function typeInto(field: TextField, text: string) {
  // execCommand is the only way into the browser's own undo history, and it needs the focus.
  if (field.ownerDocument.activeElement === field && document.execCommand('insertText', false, text)) return;
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(text, selectionStart ?? field.value.length, selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

/** Remembers what a field holds, and returns what puts it back after an input method wrote into it. */
export function rememberField(target: EventTarget | null): () => void {
  const field = textFieldAt(target);
  if (field === null) return () => undefined;
  const { value, selectionStart, selectionEnd } = field;
  return () => {
    // Leaving the field is what makes an input method give up what it is composing.
    field.blur();
    field.focus();
    field.setRangeText(value, 0, field.value.length);
    field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  };
}
