// SPDX-License-Identifier: MIT
// The most common call with a file says in one line what to write.
// error: static assertion failed.*InputFile::file_id\(.*InputFile::path\(.*InputFile::url\(
// errors: 1
#include <telepot/telepot.hpp>

void send(telepot::Bot& bot) {
#ifdef WRONG
    bot.sendPhoto(5, "AgACAgIAAxkBAAIC");
#else
    bot.sendPhoto(5, telepot::InputFile::file_id("AgACAgIAAxkBAAIC"));
#endif
}
