/** Fills in the organisation's name that stands behind the # of the address (it is sent to no one), and prints. */
const name = new URLSearchParams(window.location.hash.slice(1)).get("organisatie")?.trim().slice(0, 200);
if (name) for (const place of document.querySelectorAll("[data-organisatie]")) place.textContent = name;

document.querySelector("[data-druk-af]")?.addEventListener("click", () => window.print());
