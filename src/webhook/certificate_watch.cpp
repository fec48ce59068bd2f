// SPDX-License-Identifier: MIT
#include "webhook/certificate_watch.hpp"

#include <sys/stat.h>

namespace telepot::webhook_server {

namespace {

std::string state_of(const std::string& path) {
    struct stat facts{};
    if (::stat(path.c_str(), &facts) != 0) return "none;";
    return std::to_string(facts.st_ino) + "," + std::to_string(facts.st_size) + "," +
           std::to_string(facts.st_mtim.tv_sec) + "." + std::to_string(facts.st_mtim.tv_nsec) + ";";
}

}  // namespace

CertificateWatch::CertificateWatch(std::string certificate, std::string key)
    : certificate_(std::move(certificate)), key_(std::move(key)), seen_(state()), accepted_(seen_) {}

std::string CertificateWatch::state() const {
    return state_of(certificate_) + state_of(key_);
}

bool CertificateWatch::changed() {
    seen_ = state();
    return seen_ != accepted_;
}

}  // namespace telepot::webhook_server
