// SPDX-License-Identifier: MIT
// Calls and updates as commands and tests to copy: Python and JavaScript act over the control API against the bot that
// runs, C++ has telepot/lab.hpp.

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
    const server = world.settings.url ?? location.origin;
    if (entry.kind === "update") {
        const path = `${server}/lab/v1/bots/${entry.data.bot_id}/inject`;
        const {update_id: _, ...update} = entry.data.update;
        return `curl -H 'Content-Type: application/json' -d ${shell(JSON.stringify({update}))} ${shell(path)}`;
    }
    const call = entry.data;
    const token = world.bots.get(call.bot_id)?.token ?? "TOKEN";
    const url = shell(`${server}/bot${token}/${call.method}`);
    if (!call.files?.length) return `curl -H 'Content-Type: application/json' -d ${shell(JSON.stringify(call.arguments))} ${url}`;
    const fields = Object.entries(call.arguments).map(([name, value]) => `-F ${shell(`${name}=${typeof value === "object" ? JSON.stringify(value) : value}`)}`);
    const files = call.files.map((each) => `-F ${shell(`${each.part}=@${each.file_name}`)}`);
    return `curl ${[...fields, ...files].join(" ")} ${url}`;
}

const base = (world) => `${world.settings.url ?? location.origin}/lab/v1/`;

/** The operation and the fields of a deed, fields as [name, code] in the language at hand. */
function operation(done, write) {
    switch (done?.kind) {
        case "text": return ["send_text", [["text", write(done.text)]]];
        case "press": return ["press", [["label", write(done.text)]]];
        case "inline": return ["inline_query", [["text", write(done.text)]]];
        case "inject": return ["inject", [["update", write(done.update)]]];
        default: return null;
    }
}

export function asPython(entry, world) {
    const {call, deed: done} = scene(entry, world);
    const bot = entry.data.bot_id;
    const lines = ["import json", "import urllib.request", "", "", "def lab(path, **fields):",
        `    request = urllib.request.Request(${quoted(base(world))} + path, json.dumps(fields).encode() if fields else None,`,
        "                                     {\"Content-Type\": \"application/json\"})",
        "    return json.load(urllib.request.urlopen(request))[\"result\"]", "", "", "def test_the_bot_answers():",
        "    ann = lab(\"people\", first_name=\"Ann\")[\"id\"]", `    lab(f"people/{ann}/start", bot_id=${bot})`, "    last = lab(\"world\")[\"last_call\"]"];
    const [name, fields] = operation(done, python) ?? [];
    const given = fields?.map(([field, code]) => `${field}=${code}`).join(", ");
    if (name === "inject") lines.push(`    lab("bots/${bot}/inject", ${given})`);
    else if (name) lines.push(`    lab(f"people/{ann}/${name}", bot_id=${bot}, ${given})`);
    if (call) lines.push(`    call = lab("wait/call", bot_id=${bot}, method=${quoted(call.method)}, after=last)`);
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
    const bot = entry.data.bot_id;
    const lines = ["import assert from \"node:assert/strict\";", "import test from \"node:test\";", "", "async function lab(path, fields) {",
        `    const answer = await fetch(${quoted(base(world))} + path, fields && {`,
        "        method: \"POST\", headers: {\"Content-Type\": \"application/json\"}, body: JSON.stringify(fields)});",
        "    return (await answer.json()).result;", "}", "", "test(\"the bot answers\", async () => {",
        "    const {id: ann} = await lab(\"people\", {first_name: \"Ann\"});", `    await lab(\`people/\${ann}/start\`, {bot_id: ${bot}});`,
        "    const {last_call: last} = await lab(\"world\");"];
    const [name, fields] = operation(done, JSON.stringify) ?? [];
    const given = fields?.map(([field, code]) => `${field}: ${code}`).join(", ");
    if (name === "inject") lines.push(`    await lab("bots/${bot}/inject", {${given}});`);
    else if (name) lines.push(`    await lab(\`people/\${ann}/${name}\`, {bot_id: ${bot}, ${given}});`);
    if (call) lines.push(`    const call = await lab("wait/call", {bot_id: ${bot}, method: ${quoted(call.method)}, after: last});`);
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
