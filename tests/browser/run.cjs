// SPDX-License-Identifier: MIT
// Runs one test: node run.cjs NAME. It starts a lab and a browser, and fails if the page had an error.
"use strict";
const assert = require("node:assert/strict");
const {Lab} = require("./lab.cjs");

async function main() {
    const name = process.argv[2];
    const test = require(`./${name}.cjs`);
    const lab = await Lab.start(process.env.SCREENSHOTS ?? "screenshots");
    try {
        await test(lab);
        assert.deepEqual(lab.errors, [], "the page had errors");
    } catch (error) {
        const [page] = (await lab.browser?.pages() ?? []).slice(-1);
        await page?.screenshot({path: `${lab.folder}/failed-${name}.png`}).catch(() => {});
        throw error;
    } finally {
        await lab.stop();
    }
}

main().then(() => process.exit(0), (error) => {
    console.error(error);
    process.exit(1);
});
