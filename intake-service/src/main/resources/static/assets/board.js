// Replaces the rows of the board every second, while the page is looked at.
async function refresh() {
    if (!document.hidden) {
        try {
            const answer = await fetch("/board/rows", { cache: "no-store" });
            if (answer.ok) {
                document.getElementById("rows").outerHTML = await answer.text();
            }
        } catch {
            // The service is away; the rows stay as they are until it is back.
        }
    }
    setTimeout(refresh, 1000);
}
refresh();
