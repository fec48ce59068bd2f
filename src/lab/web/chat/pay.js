// SPDX-License-Identifier: MIT
// Paying an invoice: an address if the bot wants one, shipping options, the test card or Stars, the bot's last word.
import {post} from "../world/api.js";
import {el} from "../ui/dom.js";
import {askFor, openDialog, toast} from "../ui/toast.js";
import {money} from "../world/names.js";
import {choose} from "./reply_keyboard.js";

const testCard = "4242 4242 4242 4242";

export async function payInvoice(chat, message) {
    const {invoice} = message.message;
    const where = {...chat.place, message_id: message.message_id};
    const stars = invoice.currency === "XTR";
    const shipping = stars ? {} : await ship(chat, where);
    if (!shipping) return;
    const confirmed = await confirm(invoice, stars);
    if (!confirmed) return;
    try {
        const {query_id: id} = await post(`people/${chat.person}/check_out`, {...where, ...shipping});
        const query = await post("wait/answer", {query_id: id, timeout_ms: 10_000});
        const ok = String(query.answer?.ok) === "true";
        if (!ok) throw new Error(query.answer?.error_message || "The bot refused the payment");
        await post(`people/${chat.person}/complete_payment`, {...where, query_id: id});
        toast(`Paid ${money(invoice.total_amount, invoice.currency)}`);
    } catch (error) {
        toast(error.status === 408 ? "The bot didn't confirm the order within 10 s" : error.message, {bad: true});
    }
}

/** The answer's options, if the bot sends its goods somewhere; {} if it doesn't, null if the person went away. */
async function ship(chat, where) {
    let id;
    try {
        ({query_id: id} = await post(`people/${chat.person}/ask_shipping`, where));
    } catch {
        return {};  // this invoice has a fixed price
    }
    const given = await askFor("Where to?", [
        {name: "street_line1", label: "Street", value: "Unter den Linden 77", required: true},
        {name: "city", label: "City", value: "Berlin", required: true},
        {name: "post_code", label: "Post code", value: "10117", required: true},
        {name: "country_code", label: "Country (two letters)", value: "DE", required: true},
    ], "Next");
    if (!given) return null;
    try {
        ({query_id: id} = await post(`people/${chat.person}/ask_shipping`, {...where, address: {...given, state: "", street_line2: ""}}));
        const query = await post("wait/answer", {query_id: id, timeout_ms: 10_000});
        if (String(query.answer?.ok) !== "true") throw new Error(query.answer?.error_message || "The bot doesn't ship there");
        const {shipping_options: raw} = query.answer;
        const options = typeof raw === "string" ? JSON.parse(raw) : raw ?? [];
        const chosen = await choose("How?", options.map((each) => [each.id, each.title]), 1, "Next");
        return chosen && {shipping_option_id: chosen[0]};
    } catch (error) {
        toast(error.message, {bad: true});
        return null;
    }
}

function confirm(invoice, stars) {
    return new Promise((resolve) => {
        let yes = false;
        const dialog = openDialog(`Pay ${money(invoice.total_amount, invoice.currency)}`, (window) => {
            const card = stars
                ? el("p.quiet", {text: "The Stars are play money: everybody has as many as they like."})
                : el("label.field", {}, el("span", {text: "Test card"}), el("input", {value: testCard, readonly: true, "aria-label": "Test card"}));
            const pay = el("button.primary-button", {type: "button", text: `Pay ${money(invoice.total_amount, invoice.currency)}`});
            pay.addEventListener("click", () => {
                yes = true;
                window.close();
            });
            return [el("p", {}, el("b", {text: invoice.title, dir: "auto"})), el("p", {text: invoice.description, dir: "auto"}), card,
                el("div.window-foot", {}, pay)];
        });
        dialog.addEventListener("close", () => resolve(yes));
    });
}
