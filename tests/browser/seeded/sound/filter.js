const field = document.querySelector("#q");
const list = document.querySelector("#indicators");
const found = document.querySelector("#found");

const show = () => {
  const asked = field.value.trim().toLowerCase();
  for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(asked);
  const count = list.querySelectorAll("li:not([hidden])").length;
  found.textContent = found.dataset.words.replace("#", count);
};

field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});
