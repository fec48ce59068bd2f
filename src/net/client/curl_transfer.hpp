// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>

#include <curl/curl.h>

#include "net/client/curl_handle.hpp"
#include "net/client/endpoint_data.hpp"
#include "net/client/http_message.hpp"
#include "net/client/multipart_reader.hpp"
#include "net/client/transfer.hpp"

namespace telepot::net {

class CurlPool;

/// An easy handle that serves one transfer after another. Options that the next transfer shares with the last stay set.
class CurlTransfer final : public CurlHandle {
public:
    explicit CurlTransfer(CurlPool& pool);
    ~CurlTransfer() override;

    /// Takes a transfer; an error if it can't be sent at all, and then the slot is free again.
    std::optional<HttpError> prepare(TransferPtr transfer);
    /// The result after libcurl has finished with `code`.
    HttpResult result(CURLcode code);
    HttpError cancelled() const;
    /// libcurl has sent no more than it was told to.
    bool sent_once() const noexcept { return sends_ <= 1; }
    /// Gives the transfer back and is free for the next.
    TransferPtr release();

    void finished(CURLcode code) override;
    const TransferPtr& transfer() const noexcept { return transfer_; }
    CurlPool& pool() const noexcept { return pool_; }

private:
    /// What libcurl is told by its callbacks to end a transfer for.
    enum class Stop : std::uint8_t { none, silent_repeat, refused, too_large, headers_too_large, local_file, callback };

    template <typename Value>
    void set(CURLoption option, Value value);
    void set_constant_options();
    void set_endpoint(const Endpoint& endpoint);
    void set_path(const HttpRequest& request);
    void set_method(const HttpRequest& request);
    void set_body(const HttpRequest& request);
    void set_headers(const HttpRequest& request);
    void watch_for_goaway(bool wanted) noexcept;
    void set_repetition(const HttpRequest& request);
    void set_deadlines(const HttpRequest& request, std::chrono::milliseconds left);
    void set_progress(const HttpRequest& request);

    bool begin_response();
    void fill_response();
    HttpError error(CURLcode code) const;
    HttpError form_error() const;
    HttpError::Kind kind_of_code(CURLcode code) const noexcept;
    HttpError::Kind kind_of_stop() const;
    HttpError::Kind kind_of_timeout() const;
    bool possibly_sent() const noexcept;

    static int on_debug(CURL*, curl_infotype type, char* text, std::size_t size, void* slot) noexcept;
    static int on_request(void* slot, char*, char*, int, int) noexcept;
    static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* slot) noexcept;
    static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* slot) noexcept;
    static std::size_t on_read(char* buffer, std::size_t size, std::size_t count, void* slot) noexcept;
    static int on_seek(void* slot, curl_off_t offset, int origin) noexcept;
    static int on_progress(void* slot, curl_off_t down_total, curl_off_t down, curl_off_t up_total,
                           curl_off_t up) noexcept;
    int stop(Stop why) noexcept;
    bool take_body(std::string_view data);
    void report_progress(std::uint64_t down, std::uint64_t down_total, std::uint64_t up, std::uint64_t up_total);

    CurlPool& pool_;
    std::array<char, CURL_ERROR_SIZE> error_text_{};
    TransferPtr transfer_;

    // What is set at the handle now.
    std::optional<Endpoint> endpoint_;
    CurlUrl own_url_;
    std::string method_;
    bool via_proxy_ = false;
    bool with_progress_ = false;
    bool with_range_ = false;
    bool repeats_only_refused_ = false;
    bool watches_for_goaway_ = false;
    long http_method_ = 0;

    // Of the current transfer.
    std::optional<MultipartReader> form_;
    std::string form_type_;
    std::array<curl_slist, 2> extra_headers_{};
    HttpResponse response_;
    Stop stop_ = Stop::none;
    int sends_ = 0;
    bool unseen_ = false;
    bool answered_ = false;
    bool to_sink_ = false;
    bool header_complete_ = false;
    std::size_t header_bytes_ = 0;
    std::uint64_t reported_up_ = 0;
    std::uint64_t reported_down_ = 0;
};

}  // namespace telepot::net
