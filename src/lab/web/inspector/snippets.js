// SPDX-License-Identifier: MIT
// Calls and updates as commands and tests to copy. The tests use telepot_lab (Python, JavaScript) and telepot/lab.hpp (C++).

const quoted = (text) => JSON.stringify(String(text));
const shell = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;

/** What the user did to cause an update, as {kind, text, label}; or the update itself, to be injected. */
function deed(update) {
    const inner = update.update?.[update.kind] ?? {};
    if (update.kind === "message" && inner.text && !inner.reply_to_message) return {kind: "text", text: inner.text};
    if (update.kind === "callback_query" && inner.data) return {kind: "press", text: inner.data};
    if (update.kind === "inline_query") return {kind: "inline", text: inner.query ?? ""};
    return {kind: "inject", update: update.update};
}

/** The update and the first call worth expecting, whichever of the two was chosen. */
function scene(entry, world) {
    const {traffic} = world;
    const call = entry.kind === "call" ? entry.data : traffic.callsAfter(entry.data).find((each) => each.data.finished)?.data;
    const update = entry.kind === "update" ? entry.data : traffic.updateBefore(entry.data)?.data;
    return {call, deed: update && deed(update)};
}

/** The text that a call shows, if it is worth comparing. */
const expected = (call) => call?.arguments?.text ?? call?.arguments?.caption;

export function asCurl(entry, world) {
    const base = world.settings.url ?? location.origin;
    if (entry.kind === "update") {
        const path = `${base}/lab/v1/bots/${entry.data.bot_id}/inject`;
        const {update_id: _, ...update} = entry.data.update;
        return `curl -H 'Content-Type: application/json' -d ${shell(JSON.stringify({update}))} ${shell(path)}`;
    }
    const call = entry.data;
    const token = world.bots.get(call.bot_id)?.token ?? "TOKEN";
    const url = shell(`${base}/bot${token}/${call.method}`);
    if (!call.files?.length) return `curl -H 'Content-Type: application/json' -d ${shell(JSON.stringify(call.arguments))} ${url}`;
    const fields = Object.entries(call.arguments).map(([name, value]) => `-F ${shell(`${name}=${typeof value === "object" ? JSON.stringify(value) : value}`)}`);
    const files = call.files.map((each) => `-F ${shell(`${each.part}=@${each.file_name}`)}`);
    return `curl ${[...fields, ...files].join(" ")} ${url}`;
}

export function asPython(entry, world) {
    const {call, deed: done} = scene(entry, world);
    const lines = ["def test_bot(lab):", "    bot = lab.new_bot()", "    start_my_bot(lab.url, bot.token)", "    ann = lab.new_person(\"Ann\")", "    ann.start(bot)"];
    if (done?.kind === "text") lines.push(`    ann.send_text(bot, ${quoted(done.text)})`);
    if (done?.kind === "press") lines.push(`    ann.press(bot, ${quoted(done.text)})`);
    if (done?.kind === "inline") lines.push(`    ann.inline_query(bot, ${quoted(done.text)})`);
    if (done?.kind === "inject") lines.push(`    bot.inject(${python(done.update)})`);
    if (call) lines.push(`    call = lab.wait_call(method=${quoted(call.method)})`);
    if (call && expected(call)) lines.push(`    assert call["arguments"][${call.arguments.text ? "\"text\"" : "\"caption\""}] == ${quoted(expected(call))}`);
    return `${lines.join("\n")}\n`;
}

function python(value) {
    if (value === null) return "None";
    if (value === true) return "True";
    if (value === false) return "False";
    if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
    if (typeof value === "object") return `{${Object.entries(value).map(([key, inner]) => `${quoted(key)}: ${python(inner)}`).join(", ")}}`;
    return JSON.stringify(value);
}

export function asJavaScript(entry, world) {
    const {call, deed: done} = scene(entry, world);
    const lines = ["test(\"the bot answers\", async () => {", "    const bot = await lab.newBot();", "    await startMyBot(lab.url, bot.token);",
        "    const ann = await lab.newPerson(\"Ann\");", "    await ann.start(bot);"];
    if (done?.kind === "text") lines.push(`    await ann.sendText(bot, ${quoted(done.text)});`);
    if (done?.kind === "press") lines.push(`    await ann.press(bot, ${quoted(done.text)});`);
    if (done?.kind === "inline") lines.push(`    await ann.inlineQuery(bot, ${quoted(done.text)});`);
    if (done?.kind === "inject") lines.push(`    await bot.inject(${JSON.stringify(done.update)});`);
    if (call) lines.push(`    const call = await lab.waitCall({method: ${quoted(call.method)}});`);
    if (call && expected(call)) lines.push(`    assert.equal(call.arguments.${call.arguments.text ? "text" : "caption"}, ${quoted(expected(call))});`);
    return `${lines.join("\n")}\n});\n`;
}

export function asCpp(entry, world) {
    const {call, deed: done} = scene(entry, world);
    const lines = ["TEST(Bot, answers) {", "    telepot::lab::Server server;", "    const auto bot = server.new_bot();", "    const auto ann = server.new_user(\"Ann\");",
        "    start_my_bot(server.url(), bot.token());", "    ann.start(bot);"];
    if (done?.kind === "text") lines.push(`    ann.send_text(bot, ${quoted(done.text)});`);
    if (done?.kind === "press") lines.push(`    ann.press(bot, ${quoted(done.text)});`);
    if (done?.kind === "inline") lines.push(`    ann.inline_query(bot, ${quoted(done.text)});`);
    if (done?.kind === "inject") lines.push(`    bot.inject(R"json(${JSON.stringify(done.update)})json");`);
    if (call) lines.push(`    const auto call = server.wait_for_call(${quoted(call.method)});`);
    if (call && expected(call)) lines.push(`    EXPECT_EQ(call.argument(${call.arguments.text ? "\"text\"" : "\"caption\""}), ${quoted(expected(call))});`);
    return `${lines.join("\n")}\n}\n`;
}
