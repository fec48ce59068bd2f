# SPDX-License-Identifier: MIT
# ./dev lint [FILE...]: what can be said of the sources without running them.
need build lint
failed=0
(. tools/dev/format.sh --check) || failed=1
for check in tests/layers/check_layers.py tests/headers/check_headers.py tools/dev/check_sources.py tools/dev/check_api_version.py; do
    python3 "$check" || failed=1
done
configure clang >"$log_dir/lint-configure.log"
. tools/dev/tidy.sh
tidy clang "$@" || failed=1
exit $failed
