// SPDX-License-Identifier: MIT
// getFile, uploadStickerFile.
#include "lab/registry.hpp"

namespace telepot::lab {

namespace {

constexpr std::uint64_t download_limit = 20ULL * 1024 * 1024;

json get_file(CallContext& call) {
    const StoredFile* file = call.world.files().find(call.text("file_id"));
    if (file == nullptr) throw bad_request("invalid file_id");
    const bool local = call.world.options().local_mode;
    if (!local && file->size > download_limit) throw bad_request("file is too big");
    json result = FileStore::reference(*file);
    result["file_path"] = local ? call.world.files().absolute_path(*file).string() : file->path;
    return result;
}

json upload_sticker_file(CallContext& call) {
    call.user();
    const std::string format = call.required_text("sticker_format");
    if (format != "static" && format != "animated" && format != "video") {
        throw bad_request("invalid sticker format specified");
    }
    const std::string reference = call.required_text("sticker");
    if (call.file(reference, "sticker").upload == nullptr) throw bad_request("sticker must be uploaded as a file");
    json result = FileStore::reference(call.store(reference, "sticker", {{"format", format}}));
    return result;
}

constexpr MethodEntry table[] = {{"getFile", get_file}, {"uploadStickerFile", upload_sticker_file}};

}  // namespace

std::span<const MethodEntry> file_methods() {
    return table;
}

}  // namespace telepot::lab
