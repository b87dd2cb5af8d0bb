// Makes the pages of the worklist quicker for whoever has scripts. Everything also works without.
// What others change is announced and shown when asked for, so that no row moves under a cursor and
// nothing that is being typed is lost.
const main = document.querySelector("main");
const news = document.querySelector(".news");
const caseId = main.dataset.case;
let current = -1;
let missed = false;
const changed = new Map();
const SLACK = 2_000;

const rows = () => [...document.querySelectorAll("tr.case")];
const keysOff = () => localStorage.getItem("ilium-keys") === "off";

function announce() {
    const shown = new Map(rows().map((row) => [row.dataset.id, Number(row.dataset.version)]));
    const made = Number(document.getElementById("live").dataset.at);
    let fresh = 0;
    let moved = 0;
    for (const [id, { version, at }] of changed) {
        if (!shown.has(id)) {
            fresh += at > made - SLACK ? 1 : 0;
        } else if (shown.get(id) < version) {
            moved++;
            document.querySelector(`tr.case[data-id="${id}"]`).classList.add("changed");
        }
    }
    const text = caseId
        ? (changed.get(caseId)?.version > version() ? "Somebody changed this case." : "")
        : [missed && "Changes may be missing", fresh && `${fresh} elsewhere or new`, moved && `${moved} changed here`].filter(Boolean).join(" · ");
    news.querySelector(".news-text").textContent = text;
    news.hidden = text === "";
}

function version() {
    return Number(document.getElementById("live").dataset.version);
}

const fields = () => [...document.querySelectorAll(".deeds input:not([type=hidden]), .deeds select, .deeds textarea")];
const said = (field) => field.type === "checkbox" ? field.checked : field.value;
const untouched = new Map(fields().map((field) => [field, said(field)]));
const typing = () => document.getElementById("refusal") || fields().some((field) => said(field) !== untouched.get(field));

async function apply() {
    if (caseId && !typing()) {
        location.assign(`/staff/cases/${caseId}`);
        return;
    }
    const answer = await fetch(main.dataset.live, { cache: "no-store", headers: { "X-Live": "yes" } });
    if (!answer.ok || answer.redirected) {
        location.reload();
        return;
    }
    const chosen = new Set([...document.querySelectorAll("input[name=case]:checked")].map((it) => it.value.split(" ")[0]));
    const selected = rows()[current]?.dataset.id;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("live").replaceWith(document.adoptNode(page.getElementById("live")));
    document.querySelectorAll("input[name=case]").forEach((it) => { it.checked = chosen.has(it.value.split(" ")[0]); });
    current = rows().findIndex((row) => row.dataset.id === selected);
    rows()[current]?.classList.add("current");
    if (caseId) {
        document.querySelectorAll("input.based").forEach((it) => { it.value = version(); });
    }
    changed.clear();
    missed = false;
    announce();
}

function move(by) {
    const all = rows();
    if (all.length === 0) {
        return;
    }
    all[current]?.classList.remove("current");
    current = Math.min(all.length - 1, Math.max(0, current + by));
    all[current].classList.add("current");
    all[current].querySelector("a").focus();
}

function bulk(deed) {
    const row = rows()[current];
    if (row) {
        document.querySelectorAll("input[name=case]").forEach((it) => { it.checked = row.contains(it); });
        document.querySelector(`#bulk button[value=${deed}]`).click();
    } else {
        const form = document.getElementById(`deed-${deed}`);
        if (form instanceof HTMLDetailsElement) {
            form.open = true;
            form.querySelector("input:not([type=hidden]), select, textarea").focus();
        } else {
            form?.click();
        }
    }
}

const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => rows()[current]?.querySelector("a").click(),
    c: () => bulk("CLAIM"),
    s: () => bulk("SNOOZE"),
    n: () => document.querySelector("#next button")?.click(),
    "/": () => document.getElementById("q")?.focus(),
    ".": () => !news.hidden && apply(),
    "?": () => document.getElementById("help")?.showModal(),
};

document.addEventListener("keydown", (event) => {
    const inField = event.target.closest("input:not([type=checkbox]), select, textarea, dialog");
    if (inField || event.ctrlKey || event.metaKey || event.altKey || keysOff() || !keys[event.key]) {
        return;
    }
    event.preventDefault();
    keys[event.key]();
});

news?.querySelector(".apply").addEventListener("click", apply);

const help = document.getElementById("keys");
if (help) {
    help.hidden = false;
    help.addEventListener("click", () => document.getElementById("help").showModal());
    const off = document.getElementById("keys-off");
    off.checked = keysOff();
    off.addEventListener("change", () => localStorage.setItem("ilium-keys", off.checked ? "off" : "on"));
}

const asked = new URLSearchParams(location.search);
if (asked.has("done") || asked.has("entered")) {
    history.replaceState(null, "", location.pathname);
}
document.getElementById("refusal")?.focus();
const undo = document.querySelector(".undo");
if (undo) {
    setTimeout(() => undo.remove(), 10_000);
}

const claim = document.querySelector(".claim");
if (claim) {
    const left = new Date(claim.dataset.until) - Date.now() - 120_000;
    setTimeout(() => { claim.textContent += " – ends within two minutes; claim it again to go on."; }, Math.max(0, left));
}

// A browser keeps six connections to a server at most. So one page listens for all that are open in
// this browser, and when it goes another one does.
function told(data) {
    for (const change of data.split(" ")) {
        const [id, version, at] = change.split(":");
        changed.set(id, { version: Number(version), at: Number(at) });
    }
    announce();
}

function listen() {
    const pages = new BroadcastChannel("ilium-changes");
    pages.addEventListener("message", (event) => told(event.data));
    let lostAt = 0;
    // A browser tries again by itself when a connection breaks, but not when it was refused.
    const connect = () => {
        const source = new EventSource(main.dataset.stream);
        source.addEventListener("changes", (event) => {
            told(event.data);
            pages.postMessage(event.data);
        });
        source.addEventListener("error", () => {
            lostAt ||= Date.now();
            if (source.readyState === EventSource.CLOSED) {
                setTimeout(connect, 10_000);
            }
        });
        source.addEventListener("open", () => {
            missed ||= lostAt > 0 && Date.now() - lostAt > 10_000;
            lostAt = 0;
            announce();
        });
        addEventListener("pagehide", () => source.close());
    };
    const stream = () => new Promise(connect);
    if (navigator.locks) {
        navigator.locks.request("ilium-changes", stream).catch(() => {});
    } else {
        stream();
    }
}

if (main.dataset.stream) {
    listen();
}
