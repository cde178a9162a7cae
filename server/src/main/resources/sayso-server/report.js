// The page works without this. Words selected in the text fill the fields of a form that adds something; Escape puts away
// what is shown of the mark under the pointer or in focus.
(() => {
  const text = document.querySelector(".text");
  const words = document.querySelector('[data-selection="words"]');
  const at = document.querySelector('[data-selection="at"]');
  const offset = (node, within) => {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(node, within);
    return range.toString().length;
  };
  if (text && words && at) {
    document.addEventListener("selectionchange", () => {
      const selection = document.getSelection();
      if (selection.rangeCount === 0 || selection.isCollapsed) return;
      const range = selection.getRangeAt(0);
      if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
      const whole = range.toString();
      const chosen = whole.trim();
      // a field of one line keeps no ends of lines
      words.value = chosen.replace(/\s+/g, " ");
      at.value = String(offset(range.startContainer, range.startOffset) + whole.indexOf(chosen));
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.body.classList.add("quiet");
  });
  document.addEventListener("pointerover", (event) => {
    if (!event.target.closest("mark")) document.body.classList.remove("quiet");
  });
  document.addEventListener("focusin", () => document.body.classList.remove("quiet"));
})();
