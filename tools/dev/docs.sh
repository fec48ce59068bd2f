# SPDX-License-Identifier: MIT
# ./dev docs: the reference, from the comments of the public headers. Ends with 1 if there is anything to complain about.
need docs
mkdir -p build/docs
TELEPOT_VERSION=$(sed -n 's/^project(telepot VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export TELEPOT_VERSION
doxygen docs/Doxyfile >build/log/doxygen.log
# What the generator writes carries the Bot API's names and has its documentation there.
generated=$(grep -rl '^// Generated from api/' include | sed "s|^|$root/|")
# A member whose name says it all needs no comment; a class or a function of a namespace does.
grep -vF "$generated" build/docs/warnings.txt |
    grep -Ev "warning: Member .* of (class|struct|union) .* is not documented|^  parameter" >build/docs/findings.txt || true
cat build/docs/findings.txt
findings=$(grep -c 'warning:' build/docs/findings.txt || true)
echo "$findings warnings; the reference is build/docs/html/index.html"
[ "$findings" = 0 ]
