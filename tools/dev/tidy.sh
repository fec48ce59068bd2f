# SPDX-License-Identifier: MIT
# tidy PRESET [FILE...]: clang-tidy on the sources written by hand; a file that was clean is not checked again until it,
# a header of it or the configuration changes.
tidy() {
    python3 tools/dev/tidy.py --tidy "clang-tidy-$(clang_version)" --jobs "$jobs" "build/$1" "${@:2}"
}
