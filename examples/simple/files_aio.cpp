// SPDX-License-Identifier: MIT
// Files in both directions, with coroutines: keeps each document or photo in the current folder, and answers a text
// with a file of it.
#include <iostream>

#include "common/settings.hpp"
#include "telepot/aio.hpp"

using namespace telepot;

int main(int argc, char** argv) {
    aio::Bot bot{example::token(argc, argv), example::server()};
    aio::MessageLoop loop{
        bot, [&](const Message& msg) -> task<> {
            const std::int64_t chat_id = msg.chat.id;
            if (msg.document) {
                const std::string path = "download-" + msg.document->file_unique_id;
                co_await bot.download_file(msg.document->file_id, path,
                                           DownloadOptions().set_progress([](auto done, auto total) {
                                               std::cout << done << " of " << total << " bytes" << std::endl;
                                           }));
                co_await bot.sendMessage(chat_id, "Kept as " + path);
            } else if (!msg.photo.empty()) {
                const PhotoSize& largest = msg.photo.back();
                const std::string path = "photo-" + largest.file_unique_id;
                co_await bot.download_file(largest.file_id, path);
                co_await bot.sendPhoto(chat_id, InputFile::path(path), {.caption = "Here it is again."});
            } else if (msg.text) {
                co_await bot.sendDocument(chat_id,
                                          InputFile::bytes(*msg.text, "text.txt").set_content_type("text/plain"));
            }
        }};
    aio::run(loop.run_forever());
}
