// SPDX-License-Identifier: MIT
// Files in both directions, with coroutines: keeps each document or photo in the current folder, and answers a text
// with a file of it.
#include <exception>
#include <iostream>

#include "telepot/aio.hpp"

using namespace telepot;

int main() try {
    auto bot = aio::Bot::from_env();
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
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
