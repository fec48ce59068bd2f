# SPDX-License-Identifier: MIT
# Debian packages that ./dev installs, one a line: package | command | service | why.
# The names are those of Debian 12, Debian 13 and Ubuntu 24.04; @CLANG@ is the newest clang there (clang.sh). clang-format is of one
# version everywhere, the one all of them have, since each version formats a little differently. A package counts as there if dpkg says so, or if its command is found
# (a cmake or node from elsewhere will do). A service is not started, and disabled if it was installed by ./dev.

# What every build needs.
packages_build='
g++                     | g++             |           | compiles everything; C++20
cmake                   | cmake           |           | configures the build
ninja-build             | ninja           |           | runs the build
ccache                  | ccache          |           | makes the second build fast
pkg-config              | pkg-config      |           | finds libraries
libboost-dev            |                 |           | Boost.Asio and Boost.Beast: event loop and HTTP server
libcurl4-openssl-dev    |                 |           | HTTP client
libssl-dev              |                 |           | TLS and hashes
libsimdjson-dev         |                 |           | reads JSON
libspdlog-dev           |                 |           | logs
libpcre2-dev            |                 |           | regular expressions
libcli11-dev            |                 |           | command line of telepot
nlohmann-json3-dev      |                 |           | JSON of the local server
libutf8proc-dev         |                 |           | kinds of characters in texts of the local server
zlib1g-dev              |                 |           | compressed requests to the local server, and its small pictures
libsqlite3-dev          |                 |           | stores of bots, and of the deep linking example
python3                 | python3         |           | code generator and checks
'

# The demo is one program and needs nothing to run.
packages_demo=''

packages_test='
libgtest-dev            |                 |           | GoogleTest
libgmock-dev            |                 |           | GoogleMock
catch2                  |                 |           | the other framework that the testing kit of the lab is tested with
dpkg-dev                | dpkg-shlibdeps  |           | dependencies of the Debian package of the command
clang-@CLANG@           | clang++-@CLANG@ |           | second compiler
clang-tidy-@CLANG@      | clang-tidy-@CLANG@ |           | static checks
clang-format-19         | clang-format-19 |           | format check
nodejs                  | node            |           | runs grammY, telegraf and other clients against the local server
npm                     | npm             |           | installs these into build/node
python3-venv            |                 |           | virtual environment of the parser of TDLib and of clients, which pip installs into build/python
python3-python-telegram-bot | |           | a client nobody here wrote, against the local server
golang-go               | go              |           | builds a bot on tgbotapi, a client nobody here wrote
openssl                 | openssl         |           | makes certificates for the TLS tests
ca-certificates         |                 |           | certificates that npm needs
tinyproxy-bin           | tinyproxy       |           | HTTP proxy of the proxy tests
microsocks              | microsocks      |           | SOCKS5 proxy of the proxy tests
nginx                   | nginx           | nginx     | HTTP/2 and HTTPS server in tests of the HTTP client, and a proxy in front of the webhook server
curl                    | curl            |           | a client that nobody here wrote, of the webhook server
procps                  | ps              |           | watches processes in tests
chromium                | chromium        |           | browser of the tests of the chat page of the lab
fonts-noto-color-emoji  |                 |           | emoji in the screenshots of these tests
zsh                     | zsh             |           | reads the completion script for it
fish                    | fish            |           | reads the completion script for it
'

packages_bench='
libbenchmark-dev        |                 |           | Google Benchmark
wrk                     | wrk             |           | ceiling of the HTTP client; load of the webhook server
nginx                   | nginx           | nginx     | server of the HTTP client benchmark, and what the webhook server is compared with
openssl                 | openssl         |           | certificate of the TLS benchmark
time                    | /usr/bin/time   |           | memory and CPU of programs and compilers
gnuplot-nox             | gnuplot         |           | plots
'

packages_docs='
doxygen                 | doxygen         |           | reference
'

packages_lint='
clang-@CLANG@           | clang++-@CLANG@ |           | compilation database of clang-tidy
clang-tidy-@CLANG@      | clang-tidy-@CLANG@ |           | static checks
clang-format-19         | clang-format-19 |           | format check
libgtest-dev            |                 |           | the tests are checked too
libgmock-dev            |                 |           | the tests are checked too
'

packages_format='
clang-format-19         | clang-format-19 |           | formats
'
