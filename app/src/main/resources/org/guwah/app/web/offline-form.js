"use strict";
// Puts the answers into a file. It needs no network, and keeps nothing in the browser.
(() => {
  const form = document.querySelector("form");
  const mistakes = document.querySelector("#mistakes");
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";

  const value = (name) => form.elements[name].value.replace(/\r\n?/g, "\n").trim();
  const plain = (words) => words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

  // One for all that is saved from this page: answers that are saved twice are one testimony.
  const id = [...crypto.getRandomValues(new Uint8Array(8))]
    .map((each) => letters[each % letters.length])
    .join("");

  const answers = () => ({
    guwah: "testimony/1",
    id,
    words: form.elements.words.value.replace(/\r\n?/g, "\n"),
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

  const lengths = () =>
    [...form.querySelectorAll("[data-longest]")]
      .filter((field) => value(field.name).length > Number(field.dataset.longest))
      .map((field) =>
        form.dataset.tooLong
          .replace("{0}", form.querySelector(`label[for="${field.id}"]`).textContent)
          .replace("{1}", field.dataset.longest),
      );

  const wrong = (told) => {
    if (!told.words.trim()) return [form.dataset.noWords];
    const said = ["words", "title", "teller", "relation", "knowledge", "interviewer", "earlier"];
    const all = plain(said.map((name) => told[name]).join("\n"));
    const missing = told.hold
      .filter((line) => !all.includes(plain(line)))
      .map((line) => form.dataset.noHold.replace("{0}", line));
    const day = told.explainedOn;
    const noDay = day && !/^\d{4}(-\d\d(-\d\d)?)?[?~%]?$/.test(day);
    return [
      ...lengths(),
      ...missing,
      ...(noDay ? [form.dataset.noDay.replace("{0}", day)] : []),
    ];
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
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(told)], { type: "application/json" }));
    link.download = `testimony-${new Date().toISOString().slice(0, 10)}-${id}.guwah.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();
