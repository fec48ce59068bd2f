# SPDX-License-Identifier: MIT
# ./dev demo: builds the command and runs its demo.
need build demo
echo "Building (the first time takes a few minutes) ..."
if ! { configure release && compile release telepot_app quiz quiz_aio pizza pizza_aio inline inline_aio; } \
    >"$log_dir/demo.log" 2>&1; then
    tail -n 40 "$log_dir/demo.log"
    echo "The build failed; all of its output is in $log_dir/demo.log" >&2
    exit 1
fi
build/release/telepot demo "$@"
