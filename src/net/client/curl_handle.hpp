// SPDX-License-Identifier: MIT
#pragma once

#include <new>
#include <utility>

#include <curl/curl.h>

namespace telepot::net {

/// An easy handle that a CurlPool drives.
class CurlHandle {
public:
    CurlHandle() : easy_(curl_easy_init()) {
        if (!easy_) throw std::bad_alloc();
    }
    virtual ~CurlHandle() { end(); }
    CurlHandle(const CurlHandle&) = delete;
    CurlHandle& operator=(const CurlHandle&) = delete;

    CURL* handle() const noexcept { return easy_; }
    /// What it was added for has come to an end. It is still in the pool.
    virtual void finished(CURLcode code) = 0;

protected:
    /// For the destructor of a class whose members libcurl still refers to.
    void end() noexcept { curl_easy_cleanup(std::exchange(easy_, nullptr)); }

    CURL* easy_;
};

}  // namespace telepot::net
