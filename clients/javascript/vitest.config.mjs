// SPDX-License-Identifier: MIT
export default { test: { include: ['example/*.vitest.mjs'] } };
