// SPDX-License-Identifier: MIT
#include "codec/place.hpp"

#include <utility>
namespace telepot::codec {

void Place::append_path(std::string& out) const {
    if (parent_ != nullptr) parent_->append_path(out);
    if (key_ == nullptr) {
        out.append("[").append(std::to_string(number_)).append("]");
    } else {
        if (!out.empty()) out.append(".");
        out.append(key());
    }
}

std::string Place::path() const {
    std::string out;
    append_path(out);
    return out;
}

void Place::append_pointer(std::string& out) const {
    if (parent_ == nullptr) {
        out.append(static_cast<const RootPlace*>(this)->pointer_);
        return;
    }
    parent_->append_pointer(out);
    out.push_back('/');
    if (key_ == nullptr) {
        out.append(std::to_string(number_));
    } else {
        out.append(key());
    }
}

const RootPlace& Place::root() const noexcept {
    const Place* outermost = this;
    while (outermost->parent_ != nullptr) outermost = outermost->parent_;
    return static_cast<const RootPlace&>(*outermost);
}

void Place::set_raw(RawJson& raw) const {
    const RootPlace& outermost = root();
    if (outermost.source_ == nullptr) return;
    std::string pointer;
    append_pointer(pointer);
    RawAccess::assign(raw, outermost.source_, outermost.position_, std::move(pointer));
}

void Place::note(std::string_view problem) const {
    const RootPlace& outermost = root();
    if (outermost.source_ == nullptr) return;
    std::string pointer;
    append_pointer(pointer);
    outermost.source_->note(Problem(outermost.position_, std::move(pointer), path(), std::string(problem)));
}

void RawAccess::assign(RawJson& raw, const Source* source, std::size_t position, std::string pointer) {
    raw.source_ = detail::Shared<const detail::Counted>(source);
    raw.position_ = position;
    raw.pointer_ = std::move(pointer);
}

}  // namespace telepot::codec
