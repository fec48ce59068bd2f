// SPDX-License-Identifier: MIT
// Inline mode: asking, more results, choosing by key; an unwilling bot.
"use strict";
const assert = require("node:assert/strict");

module.exports = async (lab) => {
    const bot = await lab.bot("Finder", "finder_bot");
    await lab.post(`bots/${bot.id}/settings`, {supports_inline_queries: true, inline_placeholder: "Search"});
    const page = await lab.open();
    await page.chat("Finder");
    await page.press("START", ".wide-button");
    await bot.next("message");
    await page.write("@finder_bot cats");
    const query = await bot.next("inline_query", (each) => each.query === "cats");
    const result = (id, title) => ({type: "article", id, title, description: `About ${title}`, input_message_content: {message_text: `You chose ${title}`}});
    await bot.do("answerInlineQuery", {inline_query_id: query.id, results: [result("1", "Siamese"), result("2", "Persian")], cache_time: 0});
    await page.see("Siamese", ".inline-result");
    await page.see("About Persian", ".inline-result");
    await page.shot("inline");
    await page.key("ArrowDown");
    await page.key("ArrowDown");
    await page.key("Enter");
    await page.see("You chose Persian", ".message");
    await page.see("via @finder_bot", ".message");
    assert.equal(await page.page.$eval(".field-text", (field) => field.value), "");

    await lab.post(`bots/${bot.id}/settings`, {supports_inline_queries: false});
    await page.write("@finder_bot dogs");
    await page.see("doesn't take inline queries", ".inline-results");
};
