// SPDX-License-Identifier: MIT
// Files in both directions: keeps each document or photo in the current folder, and answers a text with a file of it.
#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

using namespace telepot;

int main() try {
    auto bot = Bot::from_env();
    MessageLoop{bot,
                [&](const Message& msg) {
                    const std::int64_t chat_id = msg.chat.id;
                    if (msg.document) {
                        const std::string path = "download-" + msg.document->file_unique_id;
                        bot.download_file(msg.document->file_id, path,
                                          DownloadOptions().set_progress([](auto done, auto total) {
                                              std::cout << done << " of " << total << " bytes" << std::endl;
                                          }));
                        bot.sendMessage(chat_id, "Kept as " + path);
                    } else if (!msg.photo.empty()) {
                        const PhotoSize& largest = msg.photo.back();
                        const std::string path = "photo-" + largest.file_unique_id;
                        bot.download_file(largest.file_id, path);
                        bot.sendPhoto(chat_id, InputFile::path(path), {.caption = "Here it is again."});
                    } else if (msg.text) {
                        bot.sendDocument(chat_id,
                                         InputFile::bytes(*msg.text, "text.txt").set_content_type("text/plain"));
                    }
                }}
        .run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
