// Files can be dropped, and a job shows live how it goes on. Without this, forms and reloading do the same.
(() => {
  const drop = document.querySelector("[data-drop]");
  if (drop) {
    const input = drop.querySelector("input");
    const over = (event) => { event.preventDefault(); drop.classList.add("over"); };
    drop.addEventListener("dragover", over);
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      input.files = event.dataTransfer.files;
    });
  }
  const list = document.querySelector("[data-events]");
  if (!list || !window.EventSource) {
    return;
  }
  const standing = document.getElementById("standing");
  const share = document.getElementById("share");
  const shown = 200;
  const events = new EventSource(list.dataset.events);
  events.addEventListener("progress", (event) => {
    const now = JSON.parse(event.data);
    share.value = Math.floor(now.share * 100);
    standing.textContent = now.state === "waiting"
      ? "waiting: " + now.before + " before it"
      : now.state + ": " + now.told + (now.told === 1 ? " report" : " reports") + (now.failed > 0 ? ", " + now.failed + " failed" : "");
  });
  events.addEventListener("outcome", (event) => {
    const outcome = JSON.parse(event.data);
    const item = document.createElement("li");
    item.value = Number(event.lastEventId);
    item.textContent = outcome.location + ": " + outcome.outcome.replaceAll("-", " ")
      + (outcome.problem ? ", " + outcome.problem.message : "");
    list.append(item);
    if (list.children.length > shown) {
      list.firstElementChild.remove();
    }
  });
  events.addEventListener("end", () => { events.close(); location.reload(); });
})();
