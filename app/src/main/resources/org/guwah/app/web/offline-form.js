"use strict";
// Puts the answers into a file. It needs no network, and keeps nothing in the browser.
(() => {
  const form = document.querySelector("form");
  const mistakes = document.querySelector("#mistakes");
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";

  const value = (name) => form.elements[name].value.replace(/\r\n?/g, "\n").trim();
  const plain = (words) => words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

  const answers = () => ({
    guwah: "testimony/1",
    words: value("words"),
    title: value("title"),
    language: value("language"),
    teller: value("teller"),
    relation: value("relation"),
    knowledge: value("knowledge"),
    interviewer: value("interviewer"),
    earlier: value("earlier"),
    use: value("use"),
    restriction: value("restriction"),
    held: [...form.querySelectorAll("[name=held]:checked")].map((box) => box.value),
    eyes: value("eyes"),
    hold: value("hold").split("\n").map((line) => line.trim()).filter(Boolean),
    explainedBy: value("explainedBy"),
    explainedOn: value("explainedOn"),
    terms: value("terms"),
  });

  const wrong = (told) => {
    if (!told.words) return [form.dataset.noWords];
    const words = plain(told.words);
    return told.hold
      .filter((line) => line !== told.teller && !words.includes(plain(line)))
      .map((line) => form.dataset.noHold.replace("{0}", line));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const told = answers();
    const found = wrong(told);
    mistakes.textContent = found.join(" ");
    mistakes.hidden = found.length === 0;
    if (found.length > 0) {
      mistakes.focus();
      return;
    }
    const random = crypto.getRandomValues(new Uint8Array(4));
    const name = [...random].map((each) => letters[each % letters.length]).join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(told)], { type: "application/json" }));
    link.download = `testimony-${new Date().toISOString().slice(0, 10)}-${name}.guwah.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();
